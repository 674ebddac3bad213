const MAX_KEPT = 24;

/** Gives a function that keeps its latest answers, for `milliseconds` where that is given. */
export function remember<A, R>(
  work: (input: A) => R,
  milliseconds = Number.POSITIVE_INFINITY,
): (input: A) => R {
  const kept = new Map<A, { answer: R; until: number }>();
  return (input) => {
    const known = kept.get(input);
    if (known && performance.now() < known.until) return known.answer;
    const answer = work(input);
    kept.delete(input);
    kept.set(input, { answer, until: performance.now() + milliseconds });
    if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value as A);
    return answer;
  };
}
