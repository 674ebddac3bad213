import type { Outcome, TimelineView } from '../../ledger/timeline';
import { labelled, listed } from '../../words/marks';
import { plural, say, sayCount } from '../../words/say';
import { clockText, isOneDay, minuteText } from './moments';

const ORDER = [
  ['failed', plural('{n} failed')],
  ['waiting', plural('{n} waiting')],
  ['delivered', plural('{n} delivered')],
] as const satisfies readonly (readonly [Outcome, unknown])[];

/** What a chart shows at a moment: `2026-11-23 20:56 to 20:57: 21 failed, 78 waiting, 401 delivered`. Empty where it shows nothing. */
export function bucketWords({ buckets, step }: TimelineView, time: number): string {
  const index = Math.floor((time - (buckets[0]?.start ?? Number.NaN)) / step);
  const bucket = buckets[index];
  if (!bucket) return '';
  const parts = ORDER.filter(([one]) => bucket.counts[one] > 0).map(([one, words]) =>
    sayCount(bucket.counts[one], words),
  );
  return labelled(spanOfTime(bucket.start, bucket.start + step), listed(parts) || say('nothing'));
}

/** `2026-11-23 20:56 to 21:10`; the day stands twice only where it is another. */
function spanOfTime(from: number, to: number): string {
  const end = isOneDay(from, to) ? clockText(to) : minuteText(to);
  return say('{from} to {to}', { from: minuteText(from), to: end });
}

/** The stretch of time that a list is narrowed to; empty where it is not. */
export function chosenWords(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return spanOfTime(from, to);
  if (from !== undefined) return say('since {when}', { when: minuteText(from) });
  return to === undefined ? '' : say('until {when}', { when: minuteText(to) });
}
