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
  const short = new Set<number>();
  for (const literal of literals) {
    let code = 0;
    for (let i = 0; i < LOOKED_AT && i < literal.length; i += 1) code = goOn(code, columnAt(literal, i));
    if (literal.length < LOOKED_AT) short.add((code << BITS) | literal.length);
    else note(bits, code);
  }
  for (const one of short) noteAll(bits, one >> BITS, LOOKED_AT - (one & COLUMN));
  return bits;
}

/** Notes a beginning, whatever stands in the columns that it leaves open: each of them makes the code longer by some bits. */
function noteAll(bits: Beginnings, code: number, open: number): void {
  const first = code << (open * BITS);
  const last = first + (1 << (open * BITS));
  for (let all = first; all < last; all += 1) note(bits, all);
}

function note(bits: Beginnings, code: number): void {
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
