import { detach } from './detach';

/** A map that forgets what was not used for long, so that it never holds more than twice `size` entries. */
export interface BoundedMap<V, K extends string | number = string> {
  get(key: K): V | undefined;
  /** The key is kept: one that is cut from a log has to be detached, or it keeps that part of the log in memory. */
  set(key: K, value: V): void;
  delete(key: K): void;
}

/**
 * Two generations: when the young one is full it becomes the old one, and what the old one held is gone. Deleting the oldest
 * key of one `Map` again and again is quadratic in V8, as the iterator walks over the deleted ones.
 */
export function createBoundedMap<V, K extends string | number = string>(size: number): BoundedMap<V, K> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  const set = (key: K, value: V) => {
    if (young.size >= size) [old, young] = [young, new Map()];
    young.set(key, value);
  };
  return {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const kept = old.get(key);
      if (kept !== undefined) set(typeof key === 'string' ? (detach(key) as K) : key, kept);
      return kept;
    },
    set,
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
  };
}
