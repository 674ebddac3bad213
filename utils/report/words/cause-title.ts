import type { Status } from '../../engine/types';
import { isKept, wordsOfStatus } from './status-words';
import { isUnknown } from './unknown';
import type { Words } from './words';

/** A cause without words is told by its id. `status` is where the message stands, if that is known. */
export function titleOf(cause: string, words: Words, status?: Status): string {
  const found = words.cause(cause);
  if (status && isKept(status, cause) && found?.whenKept) return found.whenKept.title;
  return found?.title ?? (isUnknown(cause) ? wordsOfStatus('unknown').title : cause);
}
