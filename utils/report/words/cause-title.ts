import { wordsOfStatus } from './status-words';
import type { Words } from './words';

/** A cause without words is told by its id. */
export function titleOf(cause: string, words: Words): string {
  return words.cause(cause)?.title ?? (cause.startsWith('unknown.') ? wordsOfStatus('unknown').title : cause);
}
