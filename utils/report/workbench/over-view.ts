import type { Recovery } from '../../engine/messages/recovery';
import type { Diagnosis, RecoveryProof } from '../../engine/types';
import { say } from '../../words/say';
import { isGone } from '../words/over';
import type { Words } from '../words/words';
import { minuteText } from './moments';

/** What a message met, in this ledger. */
export interface Met {
  readonly cause: string;
  readonly recovery: Recovery;
  readonly proof: RecoveryProof;
  /** Whether nobody tries it any more. */
  readonly isGivenUp: boolean;
}

/**
 * What is said of a message that has not arrived once what kept it out is proven to be over: since when, and what is left to do. Empty as long as that
 * is not proven.
 */
export function overView({ deadlines }: Diagnosis, met: Met | null, words: Words): string {
  const mended = met?.recovery.mended ?? null;
  if (!met || mended === null) return '';
  return [againWords(met.proof, minuteText(mended)), nextWords(deadlines, met, words)]
    .filter(Boolean)
    .join(' ');
}

function againWords({ to }: RecoveryProof, when: string): string {
  if (to === 'recipient') return say('This mailbox takes mail again, since {when}.', { when });
  if (to === 'sender') return say('Mail of this sender gets through again, since {when}.', { when });
  return say('This server takes mail again, since {when}.', { when });
}

/** What waits comes by itself; what was given up only if somebody sends it again, where that helps and the filter still has it. */
function nextWords(deadlines: Diagnosis['deadlines'], { cause, isGivenUp }: Met, words: Words): string {
  if (!isGivenUp) return say('This message is tried again by itself: flush the queue to have it tried now.');
  const isOfUse = !['never', 'elsewhere'].includes(words.cause(cause)?.resend ?? '');
  if (!isOfUse || isGone({ deadlines }, words)) return '';
  return say('This message is not tried any more: re-queue it.');
}
