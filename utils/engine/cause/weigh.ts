import type { Codes, Concept, Weights } from '../types';
import type { Mention } from './concepts';

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
  const byName = new Map(
    Object.entries(rows).map(([name, row]) => [name, Float32Array.from(row, readWeight)]),
  );
  const ofConcept = vocabulary.map(({ id }) => byName.get(id));
  const sums = new Float32Array(causes.length);
  return (mentions, codes) => {
    const concepts = [...new Set(mentions.map(({ concept }) => concept))].filter((one) => ofConcept[one]);
    if (concepts.length === 0) return null;
    const parts = concepts.map((concept) => ofConcept[concept] as Float32Array);
    for (const name of codeNames(codes)) {
      const row = byName.get(name);
      if (row) parts.push(row);
    }
    sums.fill(0);
    for (const row of parts)
      for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] as number) + (row[i] as number);
    const ranking = rank(sums, 1 / Math.sqrt(parts.length + 1), causes);
    const first = causes.indexOf(ranking[0]?.cause ?? '');
    return { ranking, weightOf: (concept) => ofConcept[concept]?.[first] ?? 0 };
  };
}

/** What is weighed of codes, from the narrowest on. */
export function codeNames({ code, enhancedCode }: Codes): string[] {
  const names = code === null ? [] : [String(code), String(Math.floor(code / 100))];
  if (enhancedCode) names.push(enhancedCode.slice(1), enhancedCode.slice(1, enhancedCode.indexOf('.', 2)));
  return names;
}

/** A weight is written as one printable letter: from `!`, -4.6, to `}`, +4.6, in steps of a tenth; `O` is nothing. */
const NOTHING = 79;
const STEP = 0.1;

export function readWeight(letter: string): number {
  return (letter.charCodeAt(0) - NOTHING) * STEP;
}

/** The letter of a weight. The two that JSON and TypeScript would escape are left to their neighbours. */
export function writeWeight(weight: number): string {
  const steps = Math.max(-46, Math.min(46, Math.round(weight / STEP)));
  const letter = String.fromCharCode(NOTHING + steps);
  return { '"': '#', "'": '(', '\\': ']', '`': 'a' }[letter] ?? letter;
}

/** The share of each sum as logistic regression has it. */
function rank(sums: Float32Array, scale: number, causes: readonly string[]): Weighed[] {
  const most = Math.max(...sums);
  let all = 0;
  for (const sum of sums) all += Math.exp((sum - most) * scale);
  const best: Weighed[] = [];
  for (let i = 0; i < sums.length; i += 1) {
    const share = Math.exp(((sums[i] as number) - most) * scale) / all;
    if (share < 0.03) continue;
    best.push({ cause: causes[i] as string, share });
  }
  return best.sort((a, b) => b.share - a.share || (a.cause < b.cause ? -1 : 1)).slice(0, MOST_RANKED);
}
