import { COLUMN, type Columns, columnAt } from './columns';

/** The bit of a step that tells that a literal ends behind it, and the bits above it: where the steps from there on stand; negative while they wait. */
const ENDS = COLUMN + 1;
const BASE = 6;

const NONE = -1;
const FIRST_SIZE = 4096;
/** So many of the last places are looked at for room: a tighter array is no faster, and takes longer to build. */
const LOOKED_AT = 64;

/**
 * Many literals as a tree of their beginnings, in one array: few texts walk far, and what they walk on stands together. A state is worked out when a
 * text first comes to it, as in RE2: a page that shows one log comes to a hundredth of them, and all were a third of what explaining it cost (2026-11).
 */
export class Trie {
  /**
   * The step from a state along a column stands at the state's base plus the column, and names that column, as the places of states lie between each
   * other's (Aoe, 1989): where another column is named, no literal goes on. At the base plus `COLUMN` stands the place in `ends` of what ends in the state.
   */
  private steps = new Int32Array(FIRST_SIZE).fill(COLUMN);
  private readonly root: number;
  /** Lists of literals, by their numbers, each with its length in front. None stands at 0: it would look free. */
  private readonly ends: number[] = [0];
  /** Whether a state has this base: no two have the same, or they would have the same steps. */
  private readonly bases = new Set<number>();
  private top = 0;
  /** The states that wait: the first literal that goes through them. And by literal the next one. */
  private readonly waiting: { readonly first: number; readonly depth: number }[] = [];
  private readonly next: Int32Array;
  /** By column: the first and the last of the literals that are being parted. */
  private readonly firsts = new Int32Array(COLUMN + 1);
  private readonly lasts = new Int32Array(COLUMN + 1);

  constructor(private readonly literals: readonly string[]) {
    this.next = Int32Array.from(literals, (_, i) => (i + 1 < literals.length ? i + 1 : NONE));
    this.root = this.workOut(literals.length > 0 ? 0 : NONE, 0);
  }

  /** Writes into `found` (of a place for each literal) those whose columns a text has from a place on, the shorter ones first, and gives their number. */
  find({ bytes, length }: Columns, from: number, found: Int32Array): number {
    const { ends } = this;
    let { steps, root: base } = this;
    let count = 0;
    for (let at = from; at < length; at += 1) {
      const column = (bytes[at] as number) & COLUMN;
      const place = base + column;
      const step = steps[place] as number;
      if ((step & COLUMN) !== column) break;
      base = step >> BASE;
      if (base < 0) {
        base = this.open(place);
        steps = this.steps;
      }
      if (!(step & ENDS)) continue;
      const list = (steps[base + COLUMN] as number) >> BASE;
      const last = list + (ends[list] as number);
      for (let i = list + 1; i <= last; i += 1) found[count++] = ends[i] as number;
    }
    return count;
  }

  /** Works out the state that the step at a place leads to, and gives its base. */
  private open(place: number): number {
    const step = this.steps[place] as number;
    const { first, depth } = this.waiting[~(step >> BASE)] as { first: number; depth: number };
    const base = this.workOut(first, depth);
    this.steps[place] = (base << BASE) | (step & (ENDS | COLUMN));
    return base;
  }

  /** The literals from `first` on are alike up to `depth`. */
  private workOut(first: number, depth: number): number {
    const { columns, ending } = this.part(first, depth);
    const base = this.findRoom(columns);
    for (let left = columns; left !== 0; left &= left - 1) {
      const column = COLUMN - Math.clz32(left & -left);
      const own = this.firsts[column] as number;
      const next = column === COLUMN ? this.noteEnds(own) : ~this.wait(own, depth + 1);
      this.steps[base + column] = (next << BASE) | ((ending >>> column) & 1 ? ENDS : 0) | column;
    }
    return base;
  }

  /** Parts literals by their columns at a depth, in their order; those that end there get the last column. Gives a bit for each column. */
  private part(first: number, depth: number): { columns: number; ending: number } {
    let columns = 0;
    let ending = 0;
    for (let one = first, next = NONE; one !== NONE; one = next) {
      next = this.next[one] as number;
      this.next[one] = NONE;
      const literal = this.literals[one] as string;
      const column = literal.length === depth ? COLUMN : columnAt(literal, depth);
      if (literal.length === depth + 1) ending |= 1 << column;
      if ((columns >>> column) & 1) this.next[this.lasts[column] as number] = one;
      else this.firsts[column] = one;
      columns |= 1 << column;
      this.lasts[column] = one;
    }
    return { columns, ending };
  }

  private wait(first: number, depth: number): number {
    return this.waiting.push({ first, depth }) - 1;
  }

  private noteEnds(first: number): number {
    const list = this.ends.push(0) - 1;
    for (let one = first; one !== NONE; one = this.next[one] as number) this.ends.push(one);
    this.ends[list] = this.ends.length - list - 1;
    return list;
  }

  /** Finds a base at which the places of all columns are free. */
  private findRoom(columns: number): number {
    this.growTo(this.top + LOOKED_AT + 2 * COLUMN);
    let base = Math.max(0, this.top - LOOKED_AT);
    while (this.bases.has(base) || !this.hasRoom(base, columns)) base += 1;
    this.bases.add(base);
    this.top = Math.max(this.top, base + COLUMN - Math.clz32(columns));
    return base;
  }

  private hasRoom(base: number, columns: number): boolean {
    for (let left = columns; left !== 0; left &= left - 1)
      if (this.steps[base + COLUMN - Math.clz32(left & -left)] !== COLUMN) return false;
    return true;
  }

  private growTo(size: number): void {
    if (size <= this.steps.length) return;
    const larger = new Int32Array(2 * this.steps.length).fill(COLUMN);
    larger.set(this.steps);
    this.steps = larger;
  }
}
