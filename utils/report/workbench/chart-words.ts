import type { Outcome, TimelineView } from '../../ledger/timeline';
import { numberWords } from '../words/numbers';
import { minuteWords } from './moments';

const ORDER: readonly Outcome[] = ['failed', 'waiting', 'delivered'];

/** What a chart shows at a moment: `2026-11-23 20:56 to 20:57: 21 failed, 78 waiting, 401 delivered`. Empty where it shows nothing. */
export function bucketWords({ buckets, step }: TimelineView, time: number): string {
  const index = Math.floor((time - (buckets[0]?.start ?? Number.NaN)) / step);
  const bucket = buckets[index];
  if (!bucket) return '';
  const parts = ORDER.filter((one) => bucket.counts[one] > 0).map(
    (one) => `${numberWords(bucket.counts[one])} ${one}`,
  );
  return `${spanOfTime(bucket.start, bucket.start + step)}: ${parts.join(', ') || 'nothing'}`;
}

/** `2026-11-23 20:56 to 21:10`; the day stands twice only where it is another. */
function spanOfTime(from: number, to: number): string {
  const [start, end] = [minuteWords(from), minuteWords(to)];
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start} to ${isOneDay ? end.slice(11) : end}`;
}

/** The stretch of time that a list is narrowed to; empty where it is not. */
export function chosenWords(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return spanOfTime(from, to);
  if (from !== undefined) return `since ${minuteWords(from)}`;
  return to === undefined ? '' : `until ${minuteWords(to)}`;
}
