const ROUNDS = 5;

/**
 * Times several ways of doing something in turn, round by round, so that whatever slows the machine slows all of them.
 * Gives the seconds of each one's best round; a first round that is not counted warms up.
 */
export function bestSeconds(ways: readonly (() => void)[], rounds = ROUNDS): number[] {
  const best = ways.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    ways.forEach((way, i) => {
      const begin = performance.now();
      way();
      const seconds = (performance.now() - begin) / 1000;
      if (round > 0) best[i] = Math.min(best[i] as number, seconds);
    });
  }
  return best;
}
