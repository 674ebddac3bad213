/** Finds which of many literals stand in a text, in one pass over it (Aho and Corasick, 1975). */
export interface LiteralIndex {
  /** Calls `found` with the owner of each literal that may stand in the text; an owner may come more than once. */
  search(text: string, found: (owner: number) => void): void;
}

/** Characters are folded onto this many columns; two that share one only make the index say "maybe" more often. */
const COLUMNS = 128;

/** Builds the index. `literals[i]` lists the literals of owner `i`. */
export function createLiteralIndex(literals: readonly (readonly string[])[]): LiteralIndex {
  const trie = buildTrie(literals);
  const { next, owners } = completeTrie(trie);
  return {
    search(text, found) {
      let state = 0;
      for (let i = 0; i < text.length; i += 1) {
        state = next[state * COLUMNS + (text.charCodeAt(i) & (COLUMNS - 1))] as number;
        const here = owners[state];
        if (here) for (const owner of here) found(owner);
      }
    },
  };
}

interface Trie {
  readonly next: Int32Array;
  readonly owners: (number[] | undefined)[];
}

function buildTrie(literals: readonly (readonly string[])[]): Trie {
  const most = literals.flat().reduce((sum, literal) => sum + literal.length, 1);
  const next = new Int32Array(most * COLUMNS).fill(-1);
  const owners: (number[] | undefined)[] = [undefined];
  literals.forEach((own, owner) => {
    for (const literal of own) {
      const state = addLiteral(next, owners, literal);
      owners[state] = [...(owners[state] ?? []), owner];
    }
  });
  return { next: next.subarray(0, owners.length * COLUMNS), owners };
}

/** Walks along a literal, adds the states that are missing, and gives the last one. */
function addLiteral(next: Int32Array, owners: (number[] | undefined)[], literal: string): number {
  let state = 0;
  for (let i = 0; i < literal.length; i += 1) {
    const slot = state * COLUMNS + (literal.charCodeAt(i) & (COLUMNS - 1));
    if ((next[slot] as number) < 0) next[slot] = owners.push(undefined) - 1;
    state = next[slot] as number;
  }
  return state;
}

/** Turns the trie into an automaton: where a step is missing, the step of the longest suffix is taken. */
function completeTrie(trie: Trie): { next: Int32Array; owners: readonly (readonly number[] | undefined)[] } {
  const next = trie.next.slice();
  const owners = trie.owners.slice();
  const fail = new Int32Array(owners.length);
  const queue: number[] = [];
  for (let c = 0; c < COLUMNS; c += 1) {
    if ((next[c] as number) < 0) next[c] = 0;
    else queue.push(next[c] as number);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const suffix = fail[state] as number;
    if (owners[suffix])
      owners[state] = [...new Set([...(owners[state] ?? []), ...(owners[suffix] as number[])])];
    for (let c = 0; c < COLUMNS; c += 1) {
      const slot = state * COLUMNS + c;
      const step = next[suffix * COLUMNS + c] as number;
      if ((next[slot] as number) < 0) next[slot] = step;
      else {
        fail[next[slot] as number] = step;
        queue.push(next[slot] as number);
      }
    }
  }
  return { next, owners };
}
