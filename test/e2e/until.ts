import { pause } from './portal-page';

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
  for (let seen = await see(); ; seen = await see()) {
    if (isWanted(seen) || Date.now() > end) return seen;
    await pause(40);
  }
}
