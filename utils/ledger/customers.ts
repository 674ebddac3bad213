import type { Ledger } from './ledger';
import { outcomes } from './ledger-incidents';

/** A stretch of time, in milliseconds since the epoch. */
export interface Period {
  readonly from?: number;
  readonly to?: number;
}

/** What became of the listed mail to one domain. A message counts for the recipient who is worst off. */
export interface Customer {
  /** Empty where the log names none. */
  readonly domain: string;
  readonly delivered: number;
  readonly waiting: number;
  readonly failed: number;
  /** The cause of most of what has not arrived; empty where all has. */
  readonly worstCause: string;
  /** Seconds that half of the delivered messages took at most; NaN where the log does not tell. */
  readonly medianDelay: number;
}

const COUNTS = { delivered: 0, waiting: 1, failed: 2 } as const;
/** Causes fit into two bytes (`columns.cause`). */
const CAUSES = 2 ** 16;
/** A domain and a delay in milliseconds fit into the 53 bits of a number, which browsers sort natively. */
const DELAYS = 2 ** 32;

/** One for each domain of a recipient, those with most that has not arrived first. */
export function customersOf(ledger: Ledger, period: Period = {}): Customer[] {
  const { columns, domains, causes } = ledger;
  const counts = new Uint32Array(3 * domains.length);
  const open = new Map<number, number>();
  const { scratch } = ledger;
  let delays = 0;
  for (let row = 0; row < ledger.length; row += 1) {
    if (!isWithin(ledger, row, period)) continue;
    const domain = columns.domain.get(row);
    const outcome = outcomes[columns.status.get(row)] ?? 'waiting';
    const at = 3 * domain + COUNTS[outcome];
    counts[at] = (counts[at] ?? 0) + 1;
    if (outcome !== 'delivered') {
      const key = domain * CAUSES + columns.cause.get(row);
      open.set(key, (open.get(key) ?? 0) + 1);
      continue;
    }
    const delay = columns.delay.get(row);
    if (!Number.isNaN(delay)) scratch[delays++] = domain * DELAYS + Math.round(delay * 1000);
  }
  const worst = worstCauses(open);
  const medians = mediansOf(scratch.subarray(0, delays).sort());
  return Array.from({ length: domains.length }, (_, domain) => {
    const cause = worst.get(domain);
    return {
      domain: domains.nameOf(domain),
      delivered: counts[3 * domain] ?? 0,
      waiting: counts[3 * domain + 1] ?? 0,
      failed: counts[3 * domain + 2] ?? 0,
      worstCause: cause === undefined ? '' : causes.nameOf(cause),
      medianDelay: medians.get(domain) ?? Number.NaN,
    };
  })
    .filter(({ delivered, waiting, failed }) => delivered + waiting + failed > 0)
    .sort((a, b) => b.waiting + b.failed - (a.waiting + a.failed) || b.delivered - a.delivered);
}

/** As the list filters: messages whose attempts reach into the period. */
function isWithin({ columns }: Ledger, row: number, { from, to }: Period): boolean {
  if (from !== undefined && !(columns.last.get(row) >= from)) return false;
  return to === undefined || columns.first.get(row) <= to;
}

/** By domain, from counts by domain and cause. */
function worstCauses(open: ReadonlyMap<number, number>): Map<number, number> {
  const most = new Map<number, number>();
  const worst = new Map<number, number>();
  for (const [key, messages] of open) {
    const domain = Math.floor(key / CAUSES);
    if (messages <= (most.get(domain) ?? 0)) continue;
    most.set(domain, messages);
    worst.set(domain, key % CAUSES);
  }
  return worst;
}

/** By domain, from sorted numbers of domain and delay. */
function mediansOf(sorted: Float64Array): Map<number, number> {
  const medians = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    const domain = Math.floor((sorted[start] as number) / DELAYS);
    if (at < sorted.length && Math.floor((sorted[at] as number) / DELAYS) === domain) continue;
    medians.set(domain, ((sorted[(start + at - 1) >> 1] as number) % DELAYS) / 1000);
    start = at;
  }
  return medians;
}
