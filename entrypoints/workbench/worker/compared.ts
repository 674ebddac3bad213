import { compareSides, sideOf } from '@/utils/ledger/comparison';
import type { Ledger } from '@/utils/ledger/ledger';
import { quote } from '@/utils/report/words/quote';
import type { Words } from '@/utils/report/words/words';
import { comparisonView } from '@/utils/report/workbench/comparison-view';
import type { Compared } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';

const DAY = 86_400_000;
/** Files that are offered beside the first. */
const MOST_FILES = 12;

/** Whether a row, whose last attempt was at that moment, is on this side. */
type Belongs = (row: number, last: number) => boolean;
type Sides = readonly [before: Belongs, after: Belongs];

export interface ToCompare {
  readonly ledger: Ledger;
  /** Names of the files, in the order in which they were read. */
  readonly files: readonly string[];
  /** The number of a row’s file; -1 where it is of none. */
  fileOf(row: number): number;
}

/** What can be compared, and the comparison that is wanted; none for a `key` that is not offered. */
export function compared(what: ToCompare, key: string, words: Words): Compared {
  const pairs = pairsOf(what);
  const sides = pairs.find((one) => one.key === key)?.sides();
  return {
    pairs: pairs.map((one) => ({ key: one.key, words: one.words })),
    view: sides
      ? comparisonView(compareSides(sideOf(what.ledger, sides[0]), sideOf(what.ledger, sides[1])), words)
      : null,
  };
}

interface Pair {
  readonly key: string;
  readonly words: string;
  sides(): Sides;
}

function pairsOf({ ledger, files, fileOf }: ToCompare): Pair[] {
  const [first = ''] = files;
  const ofFiles = files.slice(1, MOST_FILES + 1).map((name, i) => ({
    key: `file-${i + 1}`,
    words: say('{file}, beside {other}', { file: quote(name, 60), other: quote(first, 60) }),
    sides: (): Sides => [(row) => fileOf(row) === 0, (row) => fileOf(row) === i + 1],
  }));
  const { end } = ledger;
  const start = startOf(ledger);
  if (!(end > start)) return ofFiles;
  const since = (key: string, words: string, span: number): Pair[] =>
    end - start > span ? [{ key, words, sides: () => around(end - span, end - 2 * span) }] : [];
  return [
    ...ofFiles,
    ...since('day', say('The last 24 hours, beside those before'), DAY),
    ...since('week', say('The last 7 days, beside those before'), 7 * DAY),
    {
      key: 'halves',
      words: say('The second half of the time, beside the first'),
      sides: () => around((start + end) / 2, start),
    },
  ];
}

function around(middle: number, start: number): Sides {
  return [(_row, last) => last >= start && last < middle, (_row, last) => last >= middle];
}

function startOf({ columns, length }: Ledger): number {
  let start = Number.POSITIVE_INFINITY;
  for (let row = 0; row < length; row += 1) start = Math.min(start, orLate(columns.last.get(row)));
  return start;
}

const orLate = (time: number) => (Number.isNaN(time) ? Number.POSITIVE_INFINITY : time);
