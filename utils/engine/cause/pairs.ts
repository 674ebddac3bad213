import type { Concept } from '../types';
import type { Mention } from './mention';
import { pack } from './weight-rows';

/** A pair is of two mentions that stand so near to each other in a clause: next to each other, or with one between. */
const NEAR = 2;

/**
 * Two concepts of a clause say more together than each by itself: a list that is full is no mailbox that is. Goes through the pairs in their order; the
 * same one may come twice.
 */
export function forEachPair(
  mentions: readonly Pick<Mention, 'concept' | 'clause'>[],
  visit: (first: number, second: number) => void,
): void {
  for (let i = 0; i < mentions.length; i += 1) {
    const { concept, clause } = mentions[i] as Mention;
    const last = Math.min(i + NEAR, mentions.length - 1);
    for (let j = i + 1; j <= last; j += 1) {
      const other = mentions[j] as Mention;
      if (other.clause === clause && other.concept !== concept) visit(concept, other.concept);
    }
  }
}

/** What stands between the ids in a pair's name, and in no id. */
const BETWEEN = '>';

/** The name of a pair's row in the weights. In: the ids of two concepts. */
export function pairName(first: string, second: string): string {
  return first + BETWEEN + second;
}

export function isPair(name: string): boolean {
  return name.includes(BETWEEN);
}

/** The ids of both concepts of a pair, or the name alone. */
export function namesWithin(name: string): string[] {
  return name.split(BETWEEN);
}

/** A pair that speaks for causes: its concepts, and its weights. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly row: Int8Array;
  readonly packed: Float64Array;
  /** The round in which it was counted. */
  round: number;
}

/** Finds the pair of two concepts, by their indices; `undefined` where it says nothing. */
export function createFindPair(
  vocabulary: readonly Concept[],
  byName: ReadonlyMap<string, Int8Array>,
): (first: number, second: number) => Pair | undefined {
  const indices = new Map(vocabulary.map(({ id }, i) => [id, i]));
  const keyOf = (first: number, second: number) => first * vocabulary.length + second;
  const pairs = new Map<number, Pair>();
  for (const [name, row] of byName) {
    const [first = -1, second = -1] = namesWithin(name).map((id) => indices.get(id));
    if (isPair(name) && first >= 0 && second >= 0)
      pairs.set(keyOf(first, second), { first, second, row, packed: pack(row), round: 0 });
  }
  return (first, second) => pairs.get(keyOf(first, second));
}

/** What a concept says of a cause within pairs: half of what each of them says. */
export function inPairs(heard: readonly Pair[], concept: number, cause: number): number {
  let sum = 0;
  for (const { first, second, row } of heard)
    if (first === concept || second === concept) sum += (row[cause] ?? 0) / 2;
  return sum;
}
