import type { NextHop, Platform } from '../types';

/** Tells a receiving system by the name of its host; `null` where the name tells nothing. */
export type RecogniseHost = (nextHop: NextHop | null) => string | null;

/** Hosts are looked up by their suffixes, from the longest on. */
export function createRecogniseHost(platforms: readonly Platform[]): RecogniseHost {
  const bySuffix = new Map(platforms.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)));
  return (nextHop) => {
    const host = nextHop?.host?.toLowerCase() ?? '';
    for (let name = host; name !== ''; name = parentOf(name)) {
      const id = bySuffix.get(name);
      if (id !== undefined) return id;
    }
    return null;
  };
}

function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}
