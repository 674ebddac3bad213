const ROUNDS = 5;

/** Does something once, and gives the seconds that it took. */
export type Way = () => number;

/**
 * Times several ways of doing something in turn, round by round, so that whatever slows the machine slows all of them.
 * Gives the seconds of each one's best round; a first round that is not counted warms up.
 */
export function bestSeconds(ways: readonly (() => void)[], rounds = ROUNDS): number[] {
  return bestOf(
    ways.map((way) => () => {
      const begin = secondsNow();
      way();
      return secondsNow() - begin;
    }),
    rounds,
  );
}

export function bestOf(ways: readonly Way[], rounds: number): number[] {
  const best = ways.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round += 1) {
    ways.forEach((way, i) => {
      const seconds = way();
      if (round > 0) best[i] = Math.min(best[i] as number, seconds);
    });
  }
  return best;
}

/** CPU time of the process with all its threads, which others that run beside it hardly change; a browser's worker has only the clock. */
function secondsNow(): number {
  if (typeof process === 'undefined') return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
