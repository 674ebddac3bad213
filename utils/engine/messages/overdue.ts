import type { Diagnose } from '../reply/said';
import { readTime } from '../text/log-clock';
import type { Attempt, DeliveryEvent, Finding } from '../types';
import type { LastFailure } from './open-messages';

/** Milliseconds. What ends by itself (greylisting, a rush, a lock) mostly does within the hour; Sendmail warns the sender after four (8.17, `confTO_QUEUEWARN`). */
const LONG = 4 * 3_600_000;

/** The finding of an attempt that is put off, given the last failure of its recipient: who acts where waiting has not helped for hours is whoever acts when it is over. */
export function afterWaiting(
  finding: Finding,
  event: DeliveryEvent,
  last: LastFailure | undefined,
  diagnose: Diagnose,
): Finding {
  if (finding.actor !== 'nobody' || last?.finding.cause !== finding.cause) return finding;
  if (!isLong(last.since, event.time)) return finding;
  const { actor } = diagnose({ ...event, status: 'expired' }).finding;
  return actor === 'nobody' ? finding : { ...finding, actor, isOverdue: true };
}

/** Since when a recipient waits for what ends by itself, in milliseconds of the log's clock; `null` where somebody has to act, or the log tells no time. */
export function waitingSince(
  { time }: Pick<Attempt, 'time'>,
  { actor, isOverdue, cause }: Finding,
  last: LastFailure | undefined,
): number | null {
  if (actor !== 'nobody' && !isOverdue) return null;
  const before = last?.finding.cause === cause ? last.since : null;
  return before ?? readTime(time)?.milliseconds ?? null;
}

function isLong(since: number | null, time: string | null): boolean {
  const now = since === null ? null : readTime(time);
  return since !== null && now !== null && now.milliseconds - since >= LONG;
}
