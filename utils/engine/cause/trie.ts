import { COLUMN, columnAt } from './columns';

/** The bit of a step that tells that a literal ends behind it, and the bits above it: where the steps from there on stand. */
export const ENDS = COLUMN + 1;
export const BASE = 6;

/** Many literals as a tree of their beginnings, in one array: few texts walk far, and what they walk on stands together. */
export interface Trie {
  /**
   * The step from a state along a column stands at the state's base plus the column, and names that column, as the places of states lie between each
   * other's (Aoe, 1989): where another column is named, no literal goes on. At the base plus `COLUMN` stands the place in `ends` of what ends in the state.
   */
  readonly steps: Int32Array;
  readonly root: number;
  /** Lists of literals, each with its length in front. */
  readonly ends: Int32Array;
}

/** Literal `i` is reported as `i`. */
export function createTrie(literals: readonly string[]): Trie {
  const rows = literals.map((literal, number) => ({ number, columns: columnsOf(literal) }));
  rows.sort((a, b) => (a.columns < b.columns ? -1 : 1));
  const draft = new Draft(rows);
  const root = draft.add(0, rows.length, 0);
  return { steps: draft.finish(), root, ends: Int32Array.from(draft.ends) };
}

interface Row {
  readonly number: number;
  /** A character for each column: texts that compare as the columns do. */
  readonly columns: string;
}

/** Alike for literals that the columns do not tell apart. */
export function columnsOf(literal: string): string {
  return String.fromCharCode(...Array.from({ length: literal.length }, (_, i) => columnAt(literal, i)));
}

/** So many of the last places are looked at for room: a tighter array is no faster, and takes longer to build. */
const LOOKED_AT = 256;

class Draft {
  /** From 1 on: where a place of 0 was noted, it would look free. */
  readonly ends: number[] = [0];
  private readonly steps: Int32Array;
  /** Whether a state has this base: no two have the same, or they would have the same steps. */
  private readonly isBase: Uint8Array;
  /** Up to here no place is free, and from there on all are. */
  private full = COLUMN;
  private top = COLUMN;

  constructor(private readonly rows: readonly Row[]) {
    const most = rows.reduce((sum, { columns }) => sum + columns.length + 1, 2 * LOOKED_AT);
    this.steps = new Int32Array(2 * most).fill(COLUMN);
    this.isBase = new Uint8Array(2 * most);
  }

  finish(): Int32Array {
    return this.steps.slice(0, this.top + COLUMN + 1);
  }

  /** Adds the state in which the rows from `from` to `to` are alike up to `depth`, and gives its base. */
  add(from: number, to: number, depth: number): number {
    let at = from;
    while (at < to && this.lengthOf(at) === depth) at += 1;
    const columns = at > from ? [COLUMN] : [];
    const groups: (readonly [column: number, from: number, to: number])[] = [];
    for (let end = at; at < to; at = end) {
      const column = this.columnOf(at, depth);
      while (end < to && this.columnOf(end, depth) === column) end += 1;
      groups.push([column, at, end]);
      columns.push(column);
    }
    const base = this.findRoom(columns);
    const own = this.rows.slice(from, groups[0]?.[1] ?? to);
    if (own.length > 0) {
      this.steps[base + COLUMN] = (this.ends.length << BASE) | COLUMN;
      this.ends.push(own.length, ...own.map(({ number }) => number));
    }
    for (const [column, first, last] of groups) {
      const ends = this.lengthOf(first) === depth + 1 ? ENDS : 0;
      this.steps[base + column] = (this.add(first, last, depth + 1) << BASE) | ends | column;
    }
    return base;
  }

  private lengthOf(row: number): number {
    return (this.rows[row] as Row).columns.length;
  }

  private columnOf(row: number, depth: number): number {
    return (this.rows[row] as Row).columns.charCodeAt(depth);
  }

  /** Finds a base at which all of the columns are free, and takes these places. */
  private findRoom(columns: readonly number[]): number {
    while (this.steps[this.full] !== COLUMN) this.full += 1;
    const first = columns[0] ?? 0;
    let base = Math.max(this.full, this.top - LOOKED_AT) - first;
    while (base < 0 || this.isBase[base] || columns.some((column) => this.isTaken(base + column))) base += 1;
    this.isBase[base] = 1;
    for (const column of columns) {
      this.steps[base + column] = TAKEN;
      this.top = Math.max(this.top, base + column);
    }
    return base;
  }

  private isTaken(place: number): boolean {
    return this.steps[place] !== COLUMN;
  }
}

const TAKEN = -1;
