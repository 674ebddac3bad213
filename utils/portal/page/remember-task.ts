import type { Task } from './slices';

const MAX_KEPT = 24;

/** Gives a function that keeps its latest answers, for work in steps. */
export function rememberTask<A, R>(work: (input: A) => Task<R>): (input: A) => Task<R> {
  const kept = new Map<A, R>();
  return function* remembered(input) {
    const known = kept.get(input);
    if (known !== undefined) return known;
    const answer = yield* work(input);
    kept.set(input, answer);
    if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value as A);
    return answer;
  };
}
