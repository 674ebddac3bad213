import { worstFirst } from '../engine/messages/verdict';
import type { Actor, Status } from '../engine/types';
import type { Column } from './columns';
import { actorOrder } from './facts';
import type { Ledger } from './ledger';

/** What is to be listed. Everything that is set must hold; what is empty holds for all. */
export interface Filter {
  readonly statuses?: readonly Status[];
  /** A cause that the message has, or had: also of what was delivered in the end. */
  readonly cause?: string;
  readonly actor?: Actor;
  /** Parts of names, in any case. */
  readonly nextHop?: string;
  readonly recipient?: string;
  readonly sender?: string;
  /** The domain of the recipient who is worst off; where there is none that is called so, those whose name has it in it. */
  readonly recipientDomain?: string;
  /** The domain of the sender, or the end of it. */
  readonly senderDomain?: string;
  /** Moments, in milliseconds since the epoch: of messages whose attempts reach into the time between them. */
  readonly from?: number;
  readonly to?: number;
  /** Words that stand in the queue id, the addresses, the next hop, or the title of the cause. */
  readonly text?: string;
}

export const sortKeys = [
  'last',
  'first',
  'status',
  'cause',
  'actor',
  'nextHop',
  'recipient',
  'domain',
  'sender',
  'attempts',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** The titles of causes, by which people search and sort. */
export type TitleOf = (cause: string) => string;

/** The rows that pass a filter, sorted; equals in the order in which they came. */
export function select(ledger: Ledger, filter: Filter, sort: Sort, titleOf: TitleOf): Uint32Array {
  const passes = createTest(ledger, filter, titleOf);
  const found = new Uint32Array(ledger.length);
  let count = 0;
  for (let row = 0; row < ledger.length; row += 1) if (passes(row)) found[count++] = row;
  return sortRows(ledger, found.subarray(0, count), sort, titleOf);
}

type Test = (row: number) => boolean;

function createTest(ledger: Ledger, filter: Filter, titleOf: TitleOf): Test {
  const tests = [...columnTests(ledger, filter), ...textTests(ledger, filter, titleOf)];
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

function columnTests(ledger: Ledger, filter: Filter): Test[] {
  const { statuses, cause, actor, nextHop, recipientDomain, from, to } = filter;
  const { columns, causes, nextHops } = ledger;
  const tests: Test[] = [];
  if (statuses && statuses.length > 0) {
    const wanted = new Set(statuses.map((status) => worstFirst.indexOf(status)));
    tests.push((row) => wanted.has(columns.status.get(row)));
  }
  if (cause) {
    const wanted = causes.where((name) => name === cause);
    tests.push((row) => wanted.has(columns.cause.get(row)) || wanted.has(columns.trouble.get(row)));
  }
  if (actor) {
    const wanted = actorOrder.indexOf(actor);
    tests.push((row) => columns.actor.get(row) === wanted);
  }
  if (nextHop) {
    const wanted = nextHops.where((name) => name.toLowerCase().includes(nextHop.toLowerCase()));
    tests.push((row) => wanted.has(columns.nextHop.get(row)));
  }
  if (recipientDomain) {
    const wanted = domainsLike(ledger, recipientDomain);
    tests.push((row) => wanted.has(columns.domain.get(row)));
  }
  if (from !== undefined) tests.push((row) => columns.last.get(row) >= from);
  if (to !== undefined) tests.push((row) => columns.first.get(row) <= to);
  return tests;
}

function domainsLike({ domains }: Ledger, words: string): Set<number> {
  const low = words.toLowerCase();
  const called = domains.where((name) => name === low);
  return called.size > 0 ? called : domains.where((name) => name.includes(low));
}

/** To the end of a line (queue id, sender, recipient, with tabs between): how many tabs follow tells the field, and words come first, which is fastest. */
const TO_END = '[^\\t\\n]*$';

function textTests(ledger: Ledger, filter: Filter, titleOf: TitleOf): Test[] {
  const { recipient, sender, senderDomain, text } = filter;
  const tests: Test[] = [];
  if (recipient) tests.push(inTexts(ledger, `${escaped(recipient)}${TO_END}`));
  if (sender) tests.push(inTexts(ledger, `${escaped(sender)}[^\\t\\n]*\\t${TO_END}`));
  if (senderDomain) tests.push(inTexts(ledger, `[@.]${escaped(senderDomain.replace(/^@/, ''))}\\t${TO_END}`));
  for (const word of wordsOf(text)) tests.push(anywhere(ledger, word, titleOf));
  return tests;
}

const MOST_WORDS = 8;

function wordsOf(text = ''): string[] {
  return text.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

function anywhere(ledger: Ledger, word: string, titleOf: TitleOf): Test {
  const { columns, causes, nextHops } = ledger;
  const low = word.toLowerCase();
  const titled = causes.where((cause) => `${cause} ${titleOf(cause)}`.toLowerCase().includes(low));
  const named = nextHops.where((name) => name.toLowerCase().includes(low));
  const written = inTexts(ledger, escaped(word));
  return (row) =>
    written(row) ||
    named.has(columns.nextHop.get(row)) ||
    titled.has(columns.cause.get(row)) ||
    titled.has(columns.trouble.get(row));
}

/** All texts are searched at once, which is faster than row by row. */
function inTexts(ledger: Ledger, pattern: string): Test {
  const rows = new Uint8Array(ledger.length);
  ledger.texts.search(new RegExp(pattern, 'gim'), (row) => {
    rows[row] = 1;
  });
  return (row) => rows[row] === 1;
}

function escaped(words: string): string {
  return words
    .slice(0, 200)
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/[\t\r\n]/g, ' ');
}

/** Rows fit below this, and 32 bits above it, into the 53 bits of a number. */
const ROWS = 2 ** 21;

/** Sorts numbers that hold both the key and the row, which browsers do natively: ten times as fast as with a function that compares. */
function sortRows(ledger: Ledger, rows: Uint32Array, sort: Sort, titleOf: TitleOf): Uint32Array {
  const keyOf =
    sort.key === 'recipient' || sort.key === 'sender'
      ? byText(ledger, rows, sort.key)
      : byColumn(ledger, sort.key, titleOf);
  const keys = ledger.scratch.subarray(0, rows.length);
  for (const [i, row] of rows.entries()) {
    const key = keyOf(row);
    keys[i] = (sort.isDescending ? 2 ** 32 - 1 - key : key) * ROWS + row;
  }
  keys.sort();
  for (const [i, key] of keys.entries()) rows[i] = key % ROWS;
  return rows;
}

/** Gives each row a whole number of 32 bits: rows are in the order of these. */
type KeyOf = (row: number) => number;

/** Each text is read once, and gets a number in the order of the alphabet. */
function byText(ledger: Ledger, rows: Uint32Array, key: 'recipient' | 'sender'): KeyOf {
  const field = key === 'sender' ? 1 : 2;
  const named = Array.from(rows, (row) => ({
    row,
    name: (ledger.texts.get(ledger.columns.text.get(row)).split('\t')[field] ?? '').toLowerCase(),
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  let rank = 0;
  const ranks = new Uint32Array(ledger.length);
  for (const [i, { row, name }] of named.entries()) {
    if (i > 0 && named[i - 1]?.name !== name) rank += 1;
    ranks[row] = rank;
  }
  return (row) => ranks[row] ?? 0;
}

function byColumn(
  { columns, causes, nextHops, domains }: Ledger,
  key: Exclude<SortKey, 'recipient' | 'sender'>,
  titleOf: TitleOf,
): KeyOf {
  if (key === 'cause') return byRank(columns.cause, causes.all().map(titleOf));
  if (key === 'domain') return byRank(columns.domain, domains.all());
  if (key === 'nextHop') return byRank(columns.nextHop, nextHops.all());
  // What has no time stands first. Whole numbers only: what is behind the point would reach into the row's.
  if (key === 'last' || key === 'first') return (row) => Math.floor((columns[key].get(row) || 0) / 1000);
  if (key === 'status')
    return (row) =>
      columns.status.get(row) * AGES + AGES - 1 - Math.floor((columns.last.get(row) || 0) / AGE);
  return (row) => columns[key].get(row);
}

/** The latest first of those in one state, as closely as the bits beside the state allow: to 16 s, until the year 2106. */
const AGES = 2 ** 28;
const AGE = 16_000;

function byRank(column: Column, names: readonly string[]): KeyOf {
  const order = names.map((name, number) => ({ name, number })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const ranks = new Uint32Array(names.length);
  for (const [rank, { number }] of order.entries()) ranks[number] = rank;
  return (row) => ranks[column.get(row)] ?? 0;
}
