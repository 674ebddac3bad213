import type { Ledger } from './ledger';

/** The messages of one log or of one period, in sums. */
export interface Side {
  readonly messages: number;
  /** Of these, how many have not arrived. */
  readonly open: number;
  /** Messages that a cause struck, by its id, whether they arrived in the end or not. */
  readonly causes: ReadonlyMap<string, number>;
  /** By host or address. */
  readonly servers: ReadonlyMap<string, ServerSum>;
}

export interface ServerSum {
  readonly messages: number;
  readonly open: number;
  /** Of what arrived, how many are known to have taken how long. */
  readonly arrived: number;
  /** The median of what arrived, in seconds that it was under way; NaN where nobody knows. */
  readonly wait: number;
}

/**
 * What a message has to do with a side: nothing, all, or part of it, as its lines stand on others too: it waited still where this one ends, or
 * it waited already where this one begins, and what is told of it here is how it stands.
 */
export type Share = boolean | 'waited' | 'went on';

/** Sums up the listed messages of a ledger, or those of them that belong to it. `shareOf`: of a row, and of the moment of its last attempt. */
export function sideOf(ledger: Ledger, shareOf: (row: number, last: number) => Share = () => true): Side {
  const { columns, causes, nextHops, length } = ledger;
  const struck = new Map<string, number>();
  const servers = new Map<string, Draft>();
  let messages = 0;
  let open = 0;
  for (let row = 0; row < length; row += 1) {
    const share = shareOf(row, columns.last.get(row));
    if (!share) continue;
    const isOpen = share === 'waited' || ledger.isOpen(row);
    messages += 1;
    if (isOpen) open += 1;
    const struckBy = share === 'waited' ? columns.trouble.get(row) : ledger.causeAt(row);
    const cause = share === 'went on' && !isOpen ? '' : causes.nameOf(struckBy);
    if (cause && cause !== 'delivered') struck.set(cause, (struck.get(cause) ?? 0) + 1);
    const server = draftOf(servers, nextHops.nameOf(columns.nextHop.get(row)));
    server.messages += 1;
    if (isOpen) server.open += 1;
    const delay = columns.delay.get(row);
    if (!isOpen && !Number.isNaN(delay)) server.waits.push(delay);
  }
  const sums = [...servers].map(([name, { waits, ...sum }]) => {
    return [name, { ...sum, arrived: waits.length, wait: medianOf(waits) }] as const;
  });
  return { messages, open, causes: struck, servers: new Map(sums) };
}

interface Draft {
  messages: number;
  open: number;
  /** Seconds. */
  readonly waits: number[];
}

function draftOf(servers: Map<string, Draft>, name: string): Draft {
  const draft = servers.get(name) ?? { messages: 0, open: 0, waits: [] };
  servers.set(name, draft);
  return draft;
}

function medianOf(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What two sides have of one thing. */
export interface Change<T> {
  /** A cause, or a server. */
  readonly name: string;
  readonly before: T;
  readonly after: T;
}

/** What is otherwise than before. Of what stays within chance, nothing is said. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly trend: 'better' | 'worse' | 'same';
  readonly newCauses: readonly Change<number>[];
  readonly goneCauses: readonly Change<number>[];
  readonly worse: readonly Change<ServerSum>[];
  readonly better: readonly Change<ServerSum>[];
  /** Servers at which what arrives waits longer, or less long. */
  readonly waits: readonly Change<ServerSum>[];
}

/** Compares two sides, each list with the largest change first. */
export function compareSides(before: Side, after: Side): Comparison {
  const both = [...after.servers].flatMap(([name, sum]) => {
    const earlier = before.servers.get(name);
    return earlier && name ? [{ name, before: earlier, after: sum, shift: shiftOf(earlier, sum) }] : [];
  });
  const shifted = both.filter(({ shift }) => Math.abs(shift) >= BEYOND_CHANCE);
  const plain = ({ name, before, after }: Change<ServerSum>) => ({ name, before, after });
  return {
    before,
    after,
    trend: trendOf(shiftOf(before, after)),
    newCauses: causesOnlyIn(after, before).map(([name, count]) => ({ name, before: 0, after: count })),
    goneCauses: causesOnlyIn(before, after).map(([name, count]) => ({ name, before: count, after: 0 })),
    worse: shifted
      .filter(({ shift }) => shift > 0)
      .sort((a, b) => b.shift - a.shift)
      .map(plain),
    better: shifted
      .filter(({ shift }) => shift < 0)
      .sort((a, b) => a.shift - b.shift)
      .map(plain),
    waits: both
      .filter(isMoved)
      .sort((a, b) => movedBy(b) - movedBy(a))
      .map(plain),
  };
}

/** In standard errors: one of twenty comparisons of equal servers is beyond two, and many are compared. */
const BEYOND_CHANCE = 2.6;
/** Fewer prove nothing. */
const FEWEST = 5;

/** How much larger the share of what has not arrived is afterwards, in standard errors of both; 0 where there are too few. */
function shiftOf(before: Pick<Side, 'messages' | 'open'>, after: Pick<Side, 'messages' | 'open'>): number {
  if (before.messages < FEWEST || after.messages < FEWEST) return 0;
  const share = (before.open + after.open) / (before.messages + after.messages);
  const error = Math.sqrt(share * (1 - share) * (1 / before.messages + 1 / after.messages));
  return error === 0 ? 0 : (after.open / after.messages - before.open / before.messages) / error;
}

function trendOf(shift: number): Comparison['trend'] {
  if (Math.abs(shift) < BEYOND_CHANCE) return 'same';
  return shift > 0 ? 'worse' : 'better';
}

function causesOnlyIn(one: Side, other: Side): [string, number][] {
  return [...one.causes].filter(([cause]) => !other.causes.has(cause)).sort(([, a], [, b]) => b - a);
}

/** Seconds, and times: what is told as moved. */
const LATER = 60;
const TIMES = 2;

function isMoved({ before, after }: Change<ServerSum>): boolean {
  if (before.arrived < FEWEST || after.arrived < FEWEST) return false;
  const [less, more] = [Math.min(before.wait, after.wait), Math.max(before.wait, after.wait)];
  return more - less >= LATER && more >= less * TIMES;
}

function movedBy({ before, after }: Change<ServerSum>): number {
  return Math.abs(after.wait - before.wait);
}
