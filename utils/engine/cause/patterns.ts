import type { Columns } from './columns';
import { createFindPlace, type FindPlace } from './find-place';
import { createLiteralIndex, type LiteralIndex } from './literal-index';
import type { Alternative } from './required-literals';

/**
 * Finds many patterns in a text. Of each pattern only those alternatives are tried whose literals stand there: its first match is the first of
 * theirs, and where two begin at the same place, that of the one which the pattern names first.
 */
export class Patterns {
  /** The patterns that were found, the first so many of them, and where: by pattern. What they hold is the last text's. */
  readonly found: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  private readonly alternatives: readonly Alternative[];
  /** The pattern of each alternative, and how it is looked for; made when it is first needed. */
  private readonly owners: Int32Array;
  private readonly finds: (FindPlace | undefined)[] = [];
  /** Alternatives that need nothing, and so are tried on every text. */
  private readonly always: readonly number[];
  private readonly index: LiteralIndex;
  private readonly worth: Int32Array;
  /** By pattern: the round in which it was asked for, and the alternative that was found: -1 for none, `NOT_WORTH` where none is looked for. */
  private readonly rounds: Int32Array;
  private readonly best: Int32Array;
  private readonly place = { start: 0, length: 0 };
  private round = 0;

  /** By their alternatives: one that has none finds nothing. */
  constructor(patterns: readonly (readonly Alternative[])[]) {
    this.alternatives = patterns.flat();
    this.owners = Int32Array.from(patterns.flatMap((some, pattern) => some.map(() => pattern)));
    this.always = this.alternatives.flatMap(({ branches }, i) =>
      branches.some((branch) => branch.length === 0) ? [i] : [],
    );
    this.index = createLiteralIndex(this.alternatives.map(({ branches }) => branches));
    this.worth = new Int32Array(this.alternatives.length);
    [this.found, this.starts, this.lengths, this.rounds, this.best] = [0, 0, 0, 0, 0].map(
      () => new Int32Array(patterns.length),
    ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  }

  /** Gives the number of the patterns that were found. `isWorth` tells, once of each pattern, whether to look for it at all. */
  search(text: string, columns: Columns, isWorth: (pattern: number) => boolean): number {
    this.round += 1;
    let count = 0;
    for (const one of this.always) count = this.attempt(one, count, text, isWorth);
    const most = this.index.search(columns, this.worth);
    for (let i = 0; i < most; i += 1) count = this.attempt(this.worth[i] as number, count, text, isWorth);
    return count;
  }

  private attempt(one: number, count: number, text: string, isWorth: (pattern: number) => boolean): number {
    const pattern = this.owners[one] as number;
    if (this.rounds[pattern] !== this.round) {
      this.rounds[pattern] = this.round;
      this.best[pattern] = isWorth(pattern) ? NONE : NOT_WORTH;
    }
    const best = this.best[pattern] as number;
    if (best === NOT_WORTH || !this.find(one, text)) return count;
    const { start, length } = this.place;
    const before = this.starts[pattern] as number;
    if (best !== NONE && (start > before || (start === before && one > best))) return count;
    this.best[pattern] = one;
    this.starts[pattern] = start;
    this.lengths[pattern] = length;
    if (best !== NONE) return count;
    this.found[count] = pattern;
    return count + 1;
  }

  private find(one: number, text: string): boolean {
    let find = this.finds[one];
    if (!find) {
      find = createFindPlace((this.alternatives[one] as Alternative).source);
      this.finds[one] = find;
    }
    return find(text, this.place);
  }
}

const NONE = -1;
const NOT_WORTH = -2;
