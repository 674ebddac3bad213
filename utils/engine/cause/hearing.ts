/** Slots of the first look; a power of two. */
const SLOTS = 8_192;

/**
 * Tells, in little room, whether words of this hash were given before: most are said once, as they name an address or an id, and to remember
 * those would only make garbage. Two that have the same hash are taken for the same; then one is remembered too early. Each place has room for two: what
 * a thousand servers say in turn would else put each other out for ever.
 */
export function createHearing(): (hash: number) => boolean {
  const heard = new Int32Array(SLOTS);
  return (hash) => {
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (heard[slot] === hash || heard[slot ^ 1] === hash) return true;
    heard[slot ^ 1] = heard[slot] as number;
    heard[slot] = hash;
    return false;
  };
}
