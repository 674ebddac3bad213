import { setTimeout as pause } from 'node:timers/promises';

/**
 * Sees until what is seen is as wanted, and gives what was seen last. It is patient: a machine may have ten times as much to do, and who asks
 * looks at what is given.
 */
export async function until<T>(
  see: () => Promise<T>,
  isWanted: (seen: T) => boolean,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  // Each look takes a moment of three processes: what has not come soon is looked at less often.
  for (let wait = 40; ; wait = Math.min(wait * 1.3, 300)) {
    const seen = await see();
    if (isWanted(seen) || Date.now() > end) return seen;
    await pause(wait);
  }
}
