import { COLUMN, columnAt } from './columns';

/** Columns of a row: one for each character, and at the end one that tells what ends in the row's state. */
const WIDTH = COLUMN + 1;
/** The bits by which a state is told from its row's first slot. */
export const ROW = 5;

/** Finds many literals in one pass over a text (Aho and Corasick, 1975). */
export interface Automaton {
  /**
   * Row of each state: the state after each column, and in the last slot the number of what ends here; 0 where nothing does. Both in one row,
   * as a second table costs a second wait for memory at each character.
   */
  readonly next: Uint16Array;
  /** The literals that end somewhere, by that number. */
  readonly ends: readonly (readonly number[])[];
}

interface Draft {
  readonly next: Uint16Array;
  /** The literals that end in each state; `undefined` where none does. */
  readonly ends: (readonly number[] | undefined)[];
}

/** A state takes two bytes. */
const MOST_STATES = 65_535;

/** Builds the automaton of some literals. Literal `i` is reported as `i`. */
export function createAutomaton(literals: readonly string[]): Automaton {
  return withEnds(complete(draftTrie(literals)));
}

/** The literals as a tree of their beginnings, without the steps that an automaton has back: 0 where no literal goes on. */
export function createTrie(literals: readonly string[]): Automaton {
  return withEnds(draftTrie(literals));
}

function draftTrie(literals: readonly string[]): Draft {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  // No step leads back to the first state, so 0 means that there is none.
  const steps = new Uint16Array(most * WIDTH);
  const ends: (readonly number[] | undefined)[] = [undefined];
  literals.forEach((literal, i) => {
    const state = addLiteral(steps, ends, literal);
    ends[state] = [...(ends[state] ?? []), i];
  });
  if (ends.length > MOST_STATES) throw new RangeError('Too many literals for states of two bytes.');
  return { next: steps.slice(0, ends.length * WIDTH), ends };
}

/** Walks along a literal, adds the states that are missing, and gives the last one. */
function addLiteral(steps: Uint16Array, ends: (readonly number[] | undefined)[], literal: string): number {
  let state = 0;
  for (let i = 0; i < literal.length; i += 1) {
    const slot = state * WIDTH + columnAt(literal, i);
    if (steps[slot] === 0) steps[slot] = ends.push(undefined) - 1;
    state = steps[slot] as number;
  }
  return state;
}

/** Turns the trie into an automaton: where a step is missing, the step of the longest suffix is taken. */
function complete({ next, ends }: Draft): Draft {
  const fail = new Uint16Array(ends.length);
  const queue = next.subarray(0, COLUMN).filter((step) => step > 0);
  const states = new Uint16Array(ends.length);
  states.set(queue);
  let last = queue.length;
  for (let head = 0; head < last; head += 1) {
    const state = states[head] as number;
    const suffix = (fail[state] as number) * WIDTH;
    ends[state] = union(ends[state], ends[fail[state] as number]);
    for (let column = 0; column < COLUMN; column += 1) {
      const slot = state * WIDTH + column;
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

/** Writes what ends into the rows: the same list has the same number. */
function withEnds({ next, ends }: Draft): Automaton {
  const numbers = new Map<readonly number[], number>();
  const lists: (readonly number[])[] = [[]];
  ends.forEach((list, state) => {
    if (!list) return;
    const number = numbers.get(list) ?? lists.push(list) - 1;
    numbers.set(list, number);
    next[state * WIDTH + COLUMN] = number;
  });
  return { next, ends: lists };
}
