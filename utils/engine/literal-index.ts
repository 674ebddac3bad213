import { COLUMNS, createAutomaton } from './automaton';
import type { Branch } from './required-literals';

/** Tells of many patterns which ones are worth trying on a text. */
export interface LiteralIndex {
  /** Gives the patterns that have a branch whose literals may all stand in the text, each once, in no order. The list is used again. */
  search(text: string): readonly number[];
}

/** Builds the index. `patterns[i]` lists the branches of pattern `i`; see `requiredLiterals`. */
export function createLiteralIndex(patterns: readonly (readonly Branch[])[]): LiteralIndex {
  const { literals, rests } = intern(patterns);
  const { next, ends } = createAutomaton(literals);
  const board = new Board(literals.length, patterns.length);
  return {
    search(text) {
      board.clear();
      let state = 0;
      for (let i = 0; i < text.length; i += 1) {
        state = next[state * COLUMNS + (text.charCodeAt(i) & (COLUMNS - 1))] as number;
        const here = ends[state];
        if (here !== undefined) board.note(here);
      }
      return board.decide(rests);
    },
  };
}

/** What a branch needs, once its most selective literals are found. */
interface Rest {
  readonly pattern: number;
  /** Of each list one literal must have been found. */
  readonly needed: readonly (readonly number[])[];
}

/** What was found in one text. Plain loops over numbers: this runs for every reply. */
class Board {
  private round = 0;
  private readonly seen: Int32Array;
  private readonly decided: Int32Array;
  private readonly hits: number[] = [];
  private readonly found: number[] = [];

  constructor(literals: number, patterns: number) {
    this.seen = new Int32Array(literals);
    this.decided = new Int32Array(patterns);
  }

  clear(): void {
    this.round += 1;
    this.hits.length = 0;
    this.found.length = 0;
  }

  note(literals: readonly number[]): void {
    for (let i = 0; i < literals.length; i += 1) {
      const literal = literals[i] as number;
      if (this.seen[literal] === this.round) continue;
      this.seen[literal] = this.round;
      this.hits.push(literal);
    }
  }

  decide(rests: readonly (readonly Rest[])[]): readonly number[] {
    for (let i = 0; i < this.hits.length; i += 1) {
      const here = rests[this.hits[i] as number] as readonly Rest[];
      for (let j = 0; j < here.length; j += 1) {
        const { pattern, needed } = here[j] as Rest;
        if (this.decided[pattern] === this.round || !this.hasAll(needed)) continue;
        this.decided[pattern] = this.round;
        this.found.push(pattern);
      }
    }
    return this.found;
  }

  private hasAll(needed: readonly (readonly number[])[]): boolean {
    for (let i = 0; i < needed.length; i += 1) if (!this.hasAny(needed[i] as readonly number[])) return false;
    return true;
  }

  private hasAny(literals: readonly number[]): boolean {
    for (let i = 0; i < literals.length; i += 1)
      if (this.seen[literals[i] as number] === this.round) return true;
    return false;
  }
}

/** Gives each literal a number, and each branch to the literals that are the best reason to look at it. */
function intern(patterns: readonly (readonly Branch[])[]): { literals: string[]; rests: Rest[][] } {
  const literals = [...new Set(patterns.flat(3))];
  const numbers = new Map(literals.map((literal, i) => [literal, i]));
  const uses = countUses(patterns);
  const rests: Rest[][] = literals.map(() => []);
  patterns.forEach((branches, pattern) => {
    for (const branch of branches) {
      const best = rarest(branch, uses);
      const others = branch.filter((any) => any !== best);
      const needed = others.map((any) => any.map((literal) => numbers.get(literal) as number));
      for (const literal of best) rests[numbers.get(literal) as number]?.push({ pattern, needed });
    }
  });
  return { literals, rests };
}

/** How many branches name a literal: what many causes speak of stands in many replies, too. */
function countUses(patterns: readonly (readonly Branch[])[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const literal of patterns.flat(3)) uses.set(literal, (uses.get(literal) ?? 0) + 1);
  return uses;
}

/** Of what a branch needs, the list that the fewest texts will fulfil. Longer literals are rarer. */
function rarest(branch: Branch, uses: ReadonlyMap<string, number>): readonly string[] {
  const cost = (any: readonly string[]) =>
    any.reduce((sum, literal) => sum + (uses.get(literal) ?? 1) / literal.length ** 2, 0);
  let best: readonly string[] = branch[0] ?? [];
  for (const any of branch) if (cost(any) < cost(best)) best = any;
  return best;
}
