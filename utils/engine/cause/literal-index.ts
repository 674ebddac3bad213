import type { Columns } from './columns';
import type { Branch } from './required-literals';
import { Trie } from './trie';

/** Tells of many patterns which ones are worth trying on a text. */
export interface LiteralIndex {
  /**
   * Writes into `found` (of a place for each pattern) the patterns that have a branch whose literals may all stand in the text of these
   * columns, each once, in no order, and gives their number.
   */
  search(text: Columns, found: Int32Array): number;
}

/** Builds the index. `patterns[i]` lists the branches of pattern `i`; see `requiredLiterals`. */
export function createLiteralIndex(patterns: readonly (readonly Branch[])[]): LiteralIndex {
  const uses = countUses(patterns);
  const trie = new Trie([...uses.keys()]);
  const here = new Int32Array(uses.size);
  const board = new Board(assign(patterns, uses), patterns.length);
  return {
    search(text, found) {
      board.clear();
      for (let from = 0; from < text.length; from += 1) {
        const count = trie.find(text, from, here);
        for (let i = 0; i < count; i += 1) board.note(here[i] as number);
      }
      return board.decide(found);
    },
  };
}

/** What a branch needs, once its most selective literals are found. */
interface Rest {
  readonly pattern: number;
  /** Of each list one literal must have been found. */
  readonly needed: readonly (readonly number[])[];
}

/**
 * What was found in one text. All of it is numbers in typed arrays, side by side: this runs for every reply, and objects and lists that are
 * emptied and filled again took three times as long (Node 20, measured 2026-11).
 */
class Board {
  private round = 0;
  /** The round in which a literal was found, and in which a pattern was. */
  private readonly seen: Int32Array;
  private readonly decided: Int32Array;
  /** The literals that were found, the first `count` of them. */
  private readonly hits: Int32Array;
  private count = 0;
  /** The rests of literal `i` stand from `begin[i]` on: pattern, where the next rest begins, and each list with its length in front. */
  private readonly rests: Int32Array;
  private readonly begin: Int32Array;

  constructor(rests: readonly (readonly Rest[])[], patterns: number) {
    this.seen = new Int32Array(rests.length);
    this.hits = new Int32Array(rests.length);
    this.decided = new Int32Array(patterns);
    const flat: number[] = [];
    this.begin = Int32Array.from([...rests, []], (own) => {
      const begin = flat.length;
      for (const { pattern, needed } of own) {
        const lists = needed.flatMap((any) => [any.length, ...any]);
        flat.push(pattern, flat.length + 2 + lists.length, ...lists);
      }
      return begin;
    });
    this.rests = Int32Array.from(flat);
  }

  clear(): void {
    this.round += 1;
    this.count = 0;
  }

  note(literal: number): void {
    if (this.seen[literal] === this.round) return;
    this.seen[literal] = this.round;
    this.hits[this.count] = literal;
    this.count += 1;
  }

  decide(found: Int32Array): number {
    let most = 0;
    for (let i = 0; i < this.count; i += 1) {
      const hit = this.hits[i] as number;
      const end = this.begin[hit + 1] as number;
      for (let at = this.begin[hit] as number; at < end; at = this.rests[at + 1] as number) {
        const pattern = this.rests[at] as number;
        if (this.decided[pattern] === this.round || !this.hasAll(at)) continue;
        this.decided[pattern] = this.round;
        found[most] = pattern;
        most += 1;
      }
    }
    return most;
  }

  /** Whether of each list of the rest at `rest` one literal was found. */
  private hasAll(rest: number): boolean {
    const end = this.rests[rest + 1] as number;
    for (let list = rest + 2; list < end; list += 1 + (this.rests[list] as number))
      if (!this.hasAny(list)) return false;
    return true;
  }

  private hasAny(list: number): boolean {
    const end = list + (this.rests[list] as number);
    for (let i = list + 1; i <= end; i += 1)
      if (this.seen[this.rests[i] as number] === this.round) return true;
    return false;
  }
}

/** Gives each branch to the literals that are the best reason to look at it. By literal, in the order of `uses`. */
function assign(patterns: readonly (readonly Branch[])[], uses: ReadonlyMap<string, number>): Rest[][] {
  const numbers = new Map<string, number>();
  for (const literal of uses.keys()) numbers.set(literal, numbers.size);
  const numberOf = (literal: string) => numbers.get(literal) as number;
  const rests: Rest[][] = Array.from({ length: numbers.size }, () => []);
  patterns.forEach((branches, pattern) => {
    for (const branch of branches) {
      const best = rarest(branch, uses);
      const others = branch.filter((any) => any !== best);
      const needed = others.map((any) => any.map(numberOf));
      for (const literal of new Set(best)) rests[numberOf(literal)]?.push({ pattern, needed });
    }
  });
  return rests;
}

/** How many branches name a literal: what many causes speak of stands in many replies, too. */
function countUses(patterns: readonly (readonly Branch[])[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const branches of patterns)
    for (const branch of branches)
      for (const any of branch) for (const literal of any) uses.set(literal, (uses.get(literal) ?? 0) + 1);
  return uses;
}

/** Of what a branch needs, the list that the fewest texts will fulfil. Longer literals are rarer. */
function rarest(branch: Branch, uses: ReadonlyMap<string, number>): readonly string[] {
  let best: readonly string[] = branch[0] ?? [];
  if (branch.length < 2) return best;
  const cost = (any: readonly string[]) =>
    any.reduce((sum, literal) => sum + (uses.get(literal) ?? 1) / literal.length ** 2, 0);
  for (const any of branch) if (cost(any) < cost(best)) best = any;
  return best;
}
