import type { Diagnosis, RecoveryProof } from '../../engine/types';
import { say } from '../../words/say';
import { isGone } from '../words/over';
import { helpsToResend } from '../words/resend';
import type { Words } from '../words/words';
import { minuteText } from './moments';

/** What kept a message out, and is proven to be over. */
export interface Ended {
  readonly cause: string;
  /** Whose recovery proved it. */
  readonly to: RecoveryProof['to'];
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Whether nobody tries the message any more. */
  readonly isGivenUp: boolean;
}

/** What is said of a message that has not arrived though what kept it out is over: since when, and what is left to do. */
export function overView({ deadlines }: Diagnosis, ended: Ended, words: Words): string {
  const left = leftToDo(deadlines, ended, words);
  return [againWords(ended.to, minuteText(ended.since)), left].filter(Boolean).join(' ');
}

function againWords(to: Ended['to'], when: string): string {
  if (to === 'recipient') return say('This mailbox takes mail again, since {when}.', { when });
  if (to === 'sender') return say('Mail of this sender gets through again, since {when}.', { when });
  return say('This server takes mail again, since {when}.', { when });
}

/** What waits comes by itself; what was given up only if somebody sends it again, where that helps and the filter still has it. */
function leftToDo(deadlines: Diagnosis['deadlines'], { cause, isGivenUp }: Ended, words: Words): string {
  if (!isGivenUp) return say('This message is tried again by itself: flush the queue to have it tried now.');
  if (!helpsToResend(cause, words) || isGone({ deadlines }, words)) return '';
  return say('This message is not tried any more: re-queue it.');
}
