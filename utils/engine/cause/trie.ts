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
  const columns: number[] = [];
  for (let i = 0; i < literal.length; i += 1) columns.push(columnAt(literal, i));
  return String.fromCharCode(...columns);
}

/** So many of the last places are looked at for room: a tighter array is no faster, and takes longer to build. */
const LOOKED_AT = 32;

class Draft {
  /** From 1 on: where a place of 0 was noted, it would look free. */
  readonly ends: number[] = [0];
  private readonly steps: Int32Array;
  /** Whether a state has this base: no two have the same, or they would have the same steps. */
  private readonly isBase: Uint8Array;
  /** Up to here no place is free, and from there on all are. */
  private full = COLUMN;
  private top = COLUMN;

  /** The columns of all rows, one behind the other, and where those of each begin. */
  private readonly columns: Uint8Array;
  private readonly begins: Int32Array;

  constructor(private readonly rows: readonly Row[]) {
    const all = rows.map(({ columns }) => columns).join('');
    this.columns = Uint8Array.from({ length: all.length }, (_, i) => all.charCodeAt(i));
    this.begins = new Int32Array(rows.length + 1);
    for (const [i, { columns }] of rows.entries())
      this.begins[i + 1] = (this.begins[i] as number) + columns.length;
    const most = all.length + rows.length + 2 * LOOKED_AT;
    this.steps = new Int32Array(2 * most).fill(COLUMN);
    this.isBase = new Uint8Array(2 * most);
  }

  finish(): Int32Array {
    return this.steps.slice(0, this.top + COLUMN + 1);
  }

  /** Adds the state in which the rows from `from` to `to` are alike up to `depth`, and gives its base. */
  add(from: number, to: number, depth: number): number {
    let first = from;
    while (first < to && this.lengthOf(first) === depth) first += 1;
    const columns = first > from ? [COLUMN] : [];
    for (let at = first; at < to; at = this.endOfGroup(at, to, depth)) columns.push(this.columnOf(at, depth));
    const base = this.findRoom(columns);
    if (first > from) this.noteEnds(base, from, first);
    for (let at = first, end = at; at < to; at = end) {
      end = this.endOfGroup(at, to, depth);
      const column = this.columnOf(at, depth);
      const ends = this.lengthOf(at) === depth + 1 ? ENDS : 0;
      this.steps[base + column] = (this.add(at, end, depth + 1) << BASE) | ends | column;
    }
    return base;
  }

  private noteEnds(base: number, from: number, to: number): void {
    this.steps[base + COLUMN] = (this.ends.length << BASE) | COLUMN;
    this.ends.push(to - from);
    for (let at = from; at < to; at += 1) this.ends.push((this.rows[at] as Row).number);
  }

  /** Behind the last row that goes on along the same column as the one at `from`. */
  private endOfGroup(from: number, to: number, depth: number): number {
    const column = this.columnOf(from, depth);
    let end = from + 1;
    while (end < to && this.columnOf(end, depth) === column) end += 1;
    return end;
  }

  private lengthOf(row: number): number {
    return (this.begins[row + 1] as number) - (this.begins[row] as number);
  }

  private columnOf(row: number, depth: number): number {
    return this.columns[(this.begins[row] as number) + depth] as number;
  }

  /** Finds a base at which all of the columns are free, and takes these places. */
  private findRoom(columns: readonly number[]): number {
    while (this.steps[this.full] !== COLUMN) this.full += 1;
    const from = Math.max(this.full, this.top - LOOKED_AT);
    let base = Math.max(0, from - (columns[0] ?? 0));
    while (this.isBase[base] !== 0 || !this.hasRoom(base, columns)) base += 1;
    this.isBase[base] = 1;
    for (const column of columns) {
      this.steps[base + column] = TAKEN;
      this.top = Math.max(this.top, base + column);
    }
    return base;
  }

  private hasRoom(base: number, columns: readonly number[]): boolean {
    for (let i = 0; i < columns.length; i += 1)
      if (this.steps[base + (columns[i] as number)] !== COLUMN) return false;
    return true;
  }
}

const TAKEN = -1;
