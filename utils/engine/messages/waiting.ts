import { detach } from '../text/detach';
import type { QueueStep, UntriedMessage } from '../types';

/** Where a message stands before its first attempt. */
export interface Waiting {
  phase: UntriedMessage['kind'] | 'tried';
  /** Of the first line that told of it. */
  since: string | null;
  /** The log tells how it came in, so that no attempt can be older than the log. */
  isFromStart: boolean;
}

/** Of all that were tried: it never changes. */
export const TRIED: Waiting = { phase: 'tried', since: null, isFromStart: false };

/** Where it stands after one more line. What is tried stays so, until its queue id is another message's. */
export function waitingAfter(before: Waiting | null, step: QueueStep, time: string | null): Waiting {
  if (before === TRIED || step === 'tried') return TRIED;
  const waiting = before ?? { phase: 'taken', since: time && detach(time), isFromStart: false };
  const phase = phaseAfter(waiting.phase, step);
  if (phase === 'tried') return TRIED;
  waiting.phase = phase;
  if (step === 'taken') waiting.isFromStart = true;
  return waiting;
}

/** Each time that it becomes active again, a try has come before: its record is missing. What was let go is active for the first time. */
function phaseAfter(phase: Waiting['phase'], step: QueueStep): Waiting['phase'] {
  if (step === 'active') return phase === 'queued' ? 'tried' : 'queued';
  if (step === 'held') return step;
  return step === 'released' ? 'taken' : phase;
}

export function isUntried(waiting: Waiting | null): waiting is Waiting & { phase: 'held' | 'queued' } {
  return waiting?.phase === 'held' || waiting?.phase === 'queued';
}

/**
 * The message of a log that has no other, or one whose way is told from its start. In a log of many, what was only begun to be taken in is not
 * listed: its client may have gone away.
 */
export function untriedOf(
  queueId: string,
  { sender, waiting }: { readonly sender: string | null; readonly waiting: Waiting | null },
  isAlone: boolean,
): UntriedMessage | null {
  if (!waiting || waiting.phase === 'tried') return null;
  const { phase: kind, since, isFromStart } = waiting;
  return isAlone || (isFromStart && kind !== 'taken') ? { queueId, sender, kind, since } : null;
}
