import type { RecoveryProof } from '../../engine/types';
import { say } from '../../words/say';
import { minuteText } from './moments';

/** What kept a message out, and is proven to be over. */
export interface Ended {
  /** Whose recovery proved it. */
  readonly to: RecoveryProof['to'];
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** What is said of a message that has not arrived though what kept it out is over. What is left to do, its notes say. */
export function overView({ to, since }: Ended): string {
  const when = minuteText(since);
  if (to === 'recipient') return say('This mailbox takes mail again, since {when}.', { when });
  if (to === 'sender') return say('Mail of this sender gets through again, since {when}.', { when });
  return say('This server takes mail again, since {when}.', { when });
}
