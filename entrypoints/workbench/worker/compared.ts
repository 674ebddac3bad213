import { compareSides, type Share, sideOf } from '@/utils/ledger/comparison';
import type { Ledger } from '@/utils/ledger/ledger';
import { quote } from '@/utils/report/words/quote';
import type { Words } from '@/utils/report/words/words';
import { comparisonView } from '@/utils/report/workbench/comparison-view';
import type { Compared } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';

const DAY = 86_400_000;
/** Files that are offered beside the first. */
const MOST_FILES = 12;

/** What a row, whose last attempt was at that moment, has to do with this side. */
type ShareOf = (row: number, last: number) => Share;
type Sides = readonly [before: ShareOf, after: ShareOf];

export interface ToCompare {
  readonly ledger: Ledger;
  /** Names of the files, in the order in which they were read. */
  readonly files: readonly string[];
  /** The numbers of the first and the last file in which a row has lines; -1 where it is of none. */
  filesOf(row: number): readonly [first: number, last: number];
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

function pairsOf({ ledger, files, filesOf }: ToCompare): Pair[] {
  const [first = ''] = files;
  const ofFiles = files.slice(1, MOST_FILES + 1).map((name, i) => ({
    key: `file-${i + 1}`,
    words: say('{file}, beside {other}', { file: quote(name, 60), other: quote(first, 60) }),
    sides: (): Sides => [(row) => shareIn(0, filesOf(row)), (row) => shareIn(i + 1, filesOf(row))],
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

/** A message of several files waited at the end of each but the last. */
function shareIn(file: number, [first, last]: readonly [number, number]): Share {
  if (file < first || file > last) return false;
  if (file < last) return 'waited';
  return first === last || 'went on';
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
