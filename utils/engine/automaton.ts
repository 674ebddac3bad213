/** Characters are folded onto this many columns; two that share one only make the automaton say "maybe" more often. */
export const COLUMNS = 32;

/** Finds many literals in one pass over a text (Aho and Corasick, 1975). */
export interface Automaton {
  /** Row of each state: the state after each folded character. */
  readonly next: Uint16Array;
  /** The literals that end in each state; `undefined` where none does. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** Builds the automaton of some literals. Literal `i` is reported as `i`. At most 65,535 characters in all. */
export function createAutomaton(literals: readonly string[]): Automaton {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  if (most > 65_535) throw new RangeError('Too many literals for states of two bytes: shorten the patterns.');
  const steps = new Int32Array(most * COLUMNS).fill(-1);
  const ends: (number[] | undefined)[] = [undefined];
  literals.forEach((literal, i) => {
    const state = addLiteral(steps, ends, literal);
    ends[state] = [...(ends[state] ?? []), i];
  });
  return complete(steps, ends);
}

/** Walks along a literal, adds the states that are missing, and gives the last one. */
function addLiteral(steps: Int32Array, ends: (number[] | undefined)[], literal: string): number {
  let state = 0;
  for (let i = 0; i < literal.length; i += 1) {
    const slot = state * COLUMNS + (literal.charCodeAt(i) & (COLUMNS - 1));
    if ((steps[slot] as number) < 0) steps[slot] = ends.push(undefined) - 1;
    state = steps[slot] as number;
  }
  return state;
}

/** Turns the trie into an automaton: where a step is missing, the step of the longest suffix is taken. */
function complete(steps: Int32Array, ends: (number[] | undefined)[]): Automaton {
  const next = new Uint16Array(ends.length * COLUMNS);
  const fail = new Int32Array(ends.length);
  const queue: number[] = [];
  for (let c = 0; c < COLUMNS; c += 1) {
    const step = steps[c] as number;
    next[c] = Math.max(step, 0);
    if (step > 0) queue.push(step);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const suffix = (fail[state] as number) * COLUMNS;
    const inherited = ends[fail[state] as number];
    if (inherited) ends[state] = [...new Set([...(ends[state] ?? []), ...inherited])];
    for (let c = 0; c < COLUMNS; c += 1) {
      const step = steps[state * COLUMNS + c] as number;
      next[state * COLUMNS + c] = step < 0 ? (next[suffix + c] as number) : step;
      if (step < 0) continue;
      fail[step] = next[suffix + c] as number;
      queue.push(step);
    }
  }
  return { next, ends };
}
