import type { TimelineView } from '../../ledger/timeline';
import { dayWords } from '../../words/format';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** A log of some seconds has one bucket: as the whole width it would look like a wall. */
const LEAST_BUCKETS = 11;

/** The time that a chart shows, in milliseconds since the epoch: all buckets, and where they are few some empty ones on both sides. */
export function timeRange({ buckets, step }: TimelineView): readonly [from: number, to: number] {
  const first = buckets[0]?.start ?? 0;
  const last = buckets.at(-1)?.start ?? first;
  const missing = Math.max(0, LEAST_BUCKETS - ((last - first) / step + 1));
  return [first - Math.ceil(missing / 2) * step, last + (1 + Math.floor(missing / 2)) * step];
}

const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map((minutes) => minutes * MINUTE);
const DAYS = [1, 2, 7, 14, 30, 90, 182, 365, 730, 1_825, 3_650].map((days) => days * DAY);

/** Moments at which a chart has a mark: whole minutes, hours and days on the clock of this computer, at most so many. */
export function timeMarks([from, to]: readonly [number, number], most: number): number[] {
  const fits = (step: number) => (to - from) / step <= most;
  const step = [...STEPS, ...DAYS].find(fits) ?? (to - from) / Math.max(1, most);
  const marks: number[] = [];
  let at = midnightOf(from);
  while (at < from) at = next(at, step);
  for (; at <= to && marks.length <= most; at = next(at, step)) marks.push(at);
  return marks;
}

function midnightOf(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** Days may have 23 or 25 hours. */
function next(at: number, step: number): number {
  if (step < DAY) return at + step;
  const date = new Date(at);
  return date.setDate(date.getDate() + Math.round(step / DAY));
}

/** What stands at the marks: the clock, with the day where it begins; days alone where marks are days apart. `momentOf` gives `2026-11-23 20:56`. */
export function markWords(marks: readonly number[], momentOf: (time: number) => string): string[] {
  const areDays = marks.length > 1 && marks.every((one) => midnightOf(one) === one);
  const isLong = (marks.at(-1) ?? 0) - (marks[0] ?? 0) > 300 * DAY;
  let day = '';
  return marks.map((mark) => {
    const [date = '', clock = ''] = momentOf(mark).split(' ');
    if (areDays) return dayWords(isLong ? date : date.slice(5));
    const isNew = date !== day;
    day = date;
    return isNew ? `${clock}\n${dayWords(date.slice(5))}` : clock;
  });
}
