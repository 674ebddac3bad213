/** Slots of the first look; a power of two. */
const SLOTS = 4_096;

/**
 * Tells, in little room, whether words of this hash were given before: most are said once, as they name an address or an id, and to remember
 * those would only make garbage. Two that have the same hash are taken for the same; then one is remembered too early.
 */
export function createHearing(): (hash: number) => boolean {
  const heard = new Int32Array(SLOTS);
  return (hash) => {
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (heard[slot] === hash) return true;
    heard[slot] = hash;
    return false;
  };
}
