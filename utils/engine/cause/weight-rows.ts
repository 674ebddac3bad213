import { CAPITAL_O } from '../text/characters';

/** A weight is written as one printable letter: a capital above or below `O`, which is nothing: from `=`, -9, to `a`, +9, in steps of a half. */
export const STEP = 0.5;
/** The farthest that a weight is from nothing, in steps. */
const LOWEST = 18;
/** Weights below this are mere chance, and a row that is mostly nothing is short when packed. */
const LEAST_WEIGHT = 0.7;
/** There are many pairs, and most say little beyond what both concepts do. */
const LEAST_OF_PAIR = 1;
/** They are told in coarser steps, which say as much and pack a fifth smaller. */
const STEPS_OF_PAIR = 3;

/** The weight that a letter stands for, in steps. */
export function readWeight(letter: string): number {
  return letter.charCodeAt(0) - CAPITAL_O;
}

const NEIGHBOURS: Readonly<Record<string, string>> = { '\\': ']', '`': '_' };

/** The letter of a weight. A backslash and a backtick, which would be escaped, are left to their neighbours. */
export function writeWeight(weight: number, isOfPair = false): string {
  const [least, coarse] = isOfPair ? [LEAST_OF_PAIR, STEPS_OF_PAIR] : [LEAST_WEIGHT, 1];
  if (Math.abs(weight) < least) return 'O';
  const steps = coarse * Math.round(weight / (STEP * coarse));
  const letter = String.fromCharCode(CAPITAL_O + Math.max(-LOWEST, Math.min(LOWEST, steps)));
  return NEIGHBOURS[letter] ?? letter;
}

/** A loop: `Int8Array.from` asks a text for its letters one by one, and took a page twenty times as long (2026-11). */
export function readRow(letters: string): Int8Array {
  const row = new Int8Array(letters.length);
  for (let i = 0; i < row.length; i += 1) row[i] = letters.charCodeAt(i) - CAPITAL_O;
  return row;
}

/**
 * Four weights stand in one number, each in so many bits and from 0 on: a quarter of the additions. No sum runs over, as 227 rows have room: of 60
 * mentions, their pairs and a few codes.
 */
export const PACKED = 4;
const BITS = 13;
const SUM = (1 << BITS) - 1;
const PAIR = 2 ** (2 * BITS);

export function lengthOf(causes: number): number {
  return Math.ceil(causes / PACKED);
}

export function pack(row: Int8Array): Float64Array {
  const packed = new Float64Array(lengthOf(row.length));
  for (let i = 0, from = 0; i < packed.length; i += 1, from += PACKED)
    packed[i] = pair(row, from) + PAIR * pair(row, from + 2);
  return packed;
}

function pair(row: Int8Array, at: number): number {
  return (row[at] ?? 0) + LOWEST + (((row[at + 1] ?? 0) + LOWEST) << BITS);
}

export function unpack(packed: Float64Array, sums: Int32Array): void {
  for (let i = 0, to = 0; i < packed.length; i += 1, to += PACKED) {
    const both = packed[i] as number;
    const high = Math.floor(both / PAIR);
    const low = both - high * PAIR;
    sums[to] = low & SUM;
    sums[to + 1] = low >> BITS;
    sums[to + 2] = high & SUM;
    sums[to + 3] = high >> BITS;
  }
}

export function add(sums: Float64Array, row: Float64Array): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (row[i] as number);
}
