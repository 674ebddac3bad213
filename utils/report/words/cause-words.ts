import { say } from '../../words/say';
import { isOver } from './over';
import { wordsOfStatus } from './status-words';
import { isWait } from './steps';
import type { Subject } from './subject';
import { isUnknown } from './unknown';
import type { CauseWords, Words } from './words';

/** What an attempt is called, by its cause, by how it ended, and by whom it was said. Steps that say to wait are left out where nobody tries any more, or waiting has not helped. */
export function causeWords(subject: CauseSubject, words: Words): CauseWords {
  const { finding, status } = subject;
  if (status === 'unknown' && isUnknown(finding.cause)) return wordsOfStatus(status);
  const found = words.cause(finding.cause) ?? wordsOfStatus(status);
  if (status === 'sent') return { ...found, ...found.whenKept };
  const own = finding.actor === 'filter-provider' ? { ...found, ...found.whenRelay } : found;
  const fitting = isOver(subject, words) ? { ...own, ...found.whenOver } : own;
  if (finding.isOverdue && fitting === own) return withoutWaiting(overdue(own));
  return status === 'deferred' && fitting === own ? own : withoutWaiting(fitting);
}

function overdue(cause: CauseWords): CauseWords {
  const isLong = say('But it has lasted for more than four hours now, which is longer than usual.');
  return { ...cause, meaning: `${cause.meaning} ${isLong}` };
}

function withoutWaiting(cause: CauseWords): CauseWords {
  const steps = cause.steps.filter((step) => !isWait(step));
  return { ...cause, steps: steps.length > 0 ? steps : cause.steps };
}

/** Whoever knows less of an attempt gets words that fit it all the same. */
export type CauseSubject = Pick<Subject, 'finding' | 'status'> &
  Partial<Pick<Subject, 'reply' | 'deadlines'>>;
