import type { Status } from '../engine/types';

/** What a chart over time tells apart. */
const outcomes = ['delivered', 'waiting', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Attempts in a span of time, by outcome. */
interface Bucket {
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}

export interface TimelineView {
  /** Length of each bucket, in milliseconds. */
  readonly step: number;
  /** In the order of time, without gaps. */
  readonly buckets: readonly Bucket[];
}

const MINUTE = 60_000;
/** A log of months has tens of thousands of minutes; what claims more is coarsened. */
const MOST_MINUTES = 100_000;
const MOST_BUCKETS = 96;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 43_200, 525_600].map(
  (minutes) => minutes * MINUTE,
);

/** Counts attempts over time in bounded memory. */
export class Timeline {
  private spans = new Map<number, [number, number, number]>();
  private span = MINUTE;

  add(time: number, status: Status): void {
    if (Number.isNaN(time)) return;
    this.countAt(Math.floor(time / this.span), outcomeOf(status), 1);
    if (this.spans.size > MOST_MINUTES) this.coarsen();
  }

  /** The counts in at most about a hundred buckets of a round length. */
  view(): TimelineView {
    if (this.spans.size === 0) return { step: MINUTE, buckets: [] };
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const at of this.spans.keys()) [first, last] = [Math.min(first, at), Math.max(last, at)];
    const length = (last - first + 1) * this.span;
    const step =
      STEPS.find((one) => one >= this.span && length / one <= MOST_BUCKETS) ??
      Math.ceil(length / MOST_BUCKETS);
    const start = Math.floor((first * this.span) / step);
    const end = Math.floor((last * this.span) / step);
    const sums = Array.from({ length: end - start + 1 }, () => [0, 0, 0] as [number, number, number]);
    for (const [at, counts] of this.spans) {
      const sum = sums[Math.floor((at * this.span) / step) - start];
      for (const i of [0, 1, 2] as const) if (sum) sum[i] += counts[i];
    }
    const buckets = sums.map(([delivered, waiting, failed], i) => ({
      start: (start + i) * step,
      counts: { delivered, waiting, failed },
    }));
    return { step, buckets };
  }

  private countAt(at: number, outcome: 0 | 1 | 2, by: number): void {
    const counts = this.spans.get(at) ?? [0, 0, 0];
    counts[outcome] += by;
    this.spans.set(at, counts);
  }

  private coarsen(): void {
    const before = this.spans;
    this.span *= 4;
    this.spans = new Map();
    for (const [at, counts] of before)
      for (const i of [0, 1, 2] as const) this.countAt(Math.floor(at / 4), i, counts[i]);
  }
}

function outcomeOf(status: Status): 0 | 1 | 2 {
  if (status === 'sent' || status === 'deliverable') return 0;
  return status === 'bounced' || status === 'expired' || status === 'undeliverable' ? 2 : 1;
}
