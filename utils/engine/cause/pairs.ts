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

/** A pair that speaks for causes: its concepts, and its weights. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly row: Int8Array;
  readonly packed: Float64Array;
  /** The round in which it was counted. */
  round: number;
}

/** By the indices of both concepts in one number. */
export function readPairs(
  vocabulary: readonly Concept[],
  byName: ReadonlyMap<string, Int8Array>,
): ReadonlyMap<number, Pair> {
  const indices = new Map(vocabulary.map(({ id }, i) => [id, i]));
  const pairs = new Map<number, Pair>();
  for (const [name, row] of byName) {
    const [first = -1, second = -1] = name.split(BETWEEN).map((id) => indices.get(id));
    if (isPair(name) && first >= 0 && second >= 0)
      pairs.set(first * vocabulary.length + second, { first, second, row, packed: pack(row), round: 0 });
  }
  return pairs;
}

/** What a concept says of a cause within pairs: half of what each of them says. */
export function inPairs(heard: readonly Pair[], concept: number, cause: number): number {
  let sum = 0;
  for (const { first, second, row } of heard)
    if (first === concept || second === concept) sum += (row[cause] ?? 0) / 2;
  return sum;
}
