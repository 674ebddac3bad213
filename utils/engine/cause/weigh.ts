import { CAPITAL_O } from '../text/characters';
import type { Codes, Concept, Weights } from '../types';
import type { Mention } from './mention';

/** A cause that a reply's concepts and codes speak for. */
export interface Weighed {
  readonly cause: string;
  /** How much they speak for it against all other causes: 0 to 1. */
  readonly share: number;
}

export interface Weighing {
  /** Best first, at most five. */
  readonly ranking: readonly Weighed[];
  /** How much a concept speaks for the first. */
  weightOf(concept: number): number;
}

/** Weighs what a reply speaks of. `null` where none of it speaks for anything. */
export type Weigh = (mentions: readonly Mention[], codes: Codes) => Weighing | null;

/** Runners-up that are told. */
const MOST_RANKED = 5;

export function createWeigh(vocabulary: readonly Concept[], { causes, rows }: Weights): Weigh {
  const byName = new Map(Object.entries(rows).map(([name, row]) => [name, Int8Array.from(row, readWeight)]));
  const ofConcept = vocabulary.map(({ id }) => byName.get(id));
  const sums = new Int32Array(causes.length);
  /** The round in which a concept was counted: each counts once. */
  const counted = new Int32Array(vocabulary.length);
  let round = 0;
  const shares: Float64Array[] = [];
  return (mentions, codes) => {
    round += 1;
    sums.fill(0);
    let parts = 0;
    for (let i = 0; i < mentions.length; i += 1) {
      const { concept } = mentions[i] as Mention;
      const row = counted[concept] === round ? undefined : ofConcept[concept];
      if (!row) continue;
      counted[concept] = round;
      add(sums, row);
      parts += 1;
    }
    if (parts === 0) return null;
    for (const name of codeNames(codes)) {
      const row = byName.get(name);
      if (!row) continue;
      add(sums, row);
      parts += 1;
    }
    shares[parts] ??= sharesOf(STEP / Math.sqrt(parts + 1));
    const ranking = rank(sums, shares[parts] as Float64Array, causes);
    const first = causes.indexOf(ranking[0]?.cause ?? '');
    return { ranking, weightOf: (concept) => ofConcept[concept]?.[first] ?? 0 };
  };
}

function add(sums: Int32Array, row: Int8Array): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (row[i] as number);
}

/** What is weighed of codes, from the narrowest on. */
export function codeNames({ code, enhancedCode }: Codes): string[] {
  const names = code === null ? [] : [String(code), String(Math.floor(code / 100))];
  if (enhancedCode) names.push(enhancedCode.slice(1), enhancedCode.slice(1, enhancedCode.indexOf('.', 2)));
  return names;
}

/** A weight is written as one printable letter: a capital above or below `O`, which is nothing: from `=`, -9, to `a`, +9, in steps of a half. */
export const STEP = 0.5;
/** Weights below this are mere chance, and a row that is mostly nothing is short when packed. */
const LEAST_WEIGHT = 0.7;

/** The weight that a letter stands for, in steps. */
export function readWeight(letter: string): number {
  return letter.charCodeAt(0) - CAPITAL_O;
}

/** The letter of a weight. The backslash, which would be escaped, is left to its neighbour. */
export function writeWeight(weight: number): string {
  if (Math.abs(weight) < LEAST_WEIGHT) return 'O';
  const steps = Math.max(-18, Math.min(18, Math.round(weight / STEP)));
  const letter = String.fromCharCode(CAPITAL_O + steps);
  return letter === '\\' ? ']' : letter;
}

/** What is so far behind the first has no share worth counting. */
const FARTHEST_BEHIND = 7;
const LEAST_SHARE = 0.03;

/** What a sum has that is so many steps behind the first, as logistic regression has it: there are few, and each is asked for often. */
function sharesOf(scale: number): Float64Array {
  return Float64Array.from({ length: Math.floor(FARTHEST_BEHIND / scale) + 1 }, (_, behind) =>
    Math.exp(-behind * scale),
  );
}

/** The share of each sum among all. */
function rank(sums: Int32Array, shares: Float64Array, causes: readonly string[]): Weighed[] {
  let most = sums[0] as number;
  for (let i = 1; i < sums.length; i += 1) if ((sums[i] as number) > most) most = sums[i] as number;
  const near: number[] = [];
  let all = 0;
  for (let i = 0; i < sums.length; i += 1) {
    const behind = most - (sums[i] as number);
    if (behind >= shares.length) continue;
    const share = shares[behind] as number;
    all += share;
    if (share >= LEAST_SHARE) near.push(i);
  }
  const share = (i: number) => (shares[most - (sums[i] as number)] as number) / all;
  near.sort(
    (a, b) =>
      (sums[b] as number) - (sums[a] as number) || ((causes[a] as string) < (causes[b] as string) ? -1 : 1),
  );
  return near.slice(0, MOST_RANKED).map((i) => ({ cause: causes[i] as string, share: share(i) }));
}
