/** Characters are folded onto this many columns; two that share one only make the automaton say "maybe" more often. */
export const COLUMNS = 32;

/** Finds many literals in one pass over a text (Aho and Corasick, 1975). */
export interface Automaton {
  /** Row of each state: the state after each folded character. */
  readonly next: Uint16Array;
  /** The literals that end in each state; `undefined` where none does. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** The same before it is complete: 0 where no literal goes on. */
interface Trie {
  readonly next: Uint16Array;
  readonly ends: (readonly number[] | undefined)[];
}

/** A state takes two bytes. */
const MOST_STATES = 65_535;

/** Builds the automaton of some literals. Literal `i` is reported as `i`. */
export function createAutomaton(literals: readonly string[]): Automaton {
  const { next, ends } = createTrie(literals);
  return complete(next, ends);
}

/** The literals as a tree of their beginnings, without the steps that an automaton has back. */
export function createTrie(literals: readonly string[]): Trie {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  // No step leads back to the first state, so 0 means that there is none.
  const steps = new Uint16Array(most * COLUMNS);
  const ends: (readonly number[] | undefined)[] = [undefined];
  literals.forEach((literal, i) => {
    const state = addLiteral(steps, ends, literal);
    ends[state] = [...(ends[state] ?? []), i];
  });
  if (ends.length > MOST_STATES) throw new RangeError('Too many literals for states of two bytes.');
  return { next: steps.slice(0, ends.length * COLUMNS), ends };
}

/** Walks along a literal, adds the states that are missing, and gives the last one. */
function addLiteral(steps: Uint16Array, ends: (readonly number[] | undefined)[], literal: string): number {
  let state = 0;
  for (let i = 0; i < literal.length; i += 1) {
    const slot = state * COLUMNS + (literal.charCodeAt(i) & (COLUMNS - 1));
    if (steps[slot] === 0) steps[slot] = ends.push(undefined) - 1;
    state = steps[slot] as number;
  }
  return state;
}

/** Turns the trie into an automaton: where a step is missing, the step of the longest suffix is taken. */
function complete(next: Uint16Array, ends: (readonly number[] | undefined)[]): Automaton {
  const fail = new Uint16Array(ends.length);
  const queue = next.subarray(0, COLUMNS).filter((step) => step > 0);
  const states = new Uint16Array(ends.length);
  states.set(queue);
  let last = queue.length;
  for (let head = 0; head < last; head += 1) {
    const state = states[head] as number;
    const suffix = (fail[state] as number) * COLUMNS;
    ends[state] = union(ends[state], ends[fail[state] as number]);
    for (let column = 0; column < COLUMNS; column += 1) {
      const slot = state * COLUMNS + column;
      const step = next[slot] as number;
      const shorter = next[suffix + column] as number;
      if (step === 0) next[slot] = shorter;
      else {
        fail[step] = shorter;
        states[last] = step;
        last += 1;
      }
    }
  }
  return { next, ends };
}

/** Most states end what their suffix ends, and nothing else. */
function union(own: readonly number[] | undefined, inherited: readonly number[] | undefined) {
  return own && inherited ? [...new Set([...own, ...inherited])] : (own ?? inherited);
}
