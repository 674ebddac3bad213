import { COLUMN, columnAt } from './columns';

/** So many columns of a text are looked at together, in so many bits. */
const LOOKED_AT = 4;
const BITS = 5;
const ALL = (1 << (LOOKED_AT * BITS)) - 1;
/** 8 kB of bits stay near the processor. */
const SLOTS = 1 << 16;

/**
 * Which texts of four columns begin a literal: a look that tells of most places of a text that none begins there. It may be wrong where it says that
 * one does.
 */
export type Beginnings = Int32Array;

export function createBeginnings(literals: Iterable<string>): Beginnings {
  const bits = new Int32Array(SLOTS / 32);
  for (const literal of literals) {
    const columns = Array.from({ length: Math.min(LOOKED_AT, literal.length) }, (_, i) =>
      columnAt(literal, i),
    );
    const code = columns.reduce(goOn, 0);
    noteAll(bits, code, LOOKED_AT - columns.length);
  }
  return bits;
}

/** Notes a beginning, whatever stands in the columns that it leaves open. */
function noteAll(bits: Beginnings, code: number, open: number): void {
  if (open > 0) {
    for (let column = 0; column <= COLUMN; column += 1) noteAll(bits, goOn(code, column), open - 1);
    return;
  }
  const slot = slotOf(code);
  bits[slot >> 5] = (bits[slot >> 5] as number) | (1 << (slot & 31));
}

/** The code of the columns before the place `at` and the three behind it, from which `goOn` leads to that of the place itself. */
export function codeBefore(bytes: Uint8Array, at: number): number {
  return goOn(goOn(goOn(0, bytes[at] as number), bytes[at + 1] as number), bytes[at + 2] as number);
}

/** The code of four columns, from that of the four that begin one place before, and the last of them. */
export function goOn(code: number, byte: number): number {
  return ((code << BITS) | (byte & COLUMN)) & ALL;
}

export function mayBegin(bits: Beginnings, code: number): boolean {
  const slot = slotOf(code);
  return ((bits[slot >> 5] as number) & (1 << (slot & 31))) !== 0;
}

function slotOf(code: number): number {
  return (code ^ (code >>> 16)) & (SLOTS - 1);
}
