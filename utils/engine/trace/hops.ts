import type { Received } from './received';
import type { Hop } from './types';

/** Who the relay is: by its hosts’ domains, and by the ids that its own log has given the mail. */
export interface RelaySigns {
  readonly domains: readonly string[];
  readonly queueIds: readonly string[];
}

/** Seconds that clocks of servers differ without anything being wrong. */
const TOLERANCE = 2;

/** The hops of a mail, the first first. In: its `Received` headers as they stand, the last hop on top. */
export function hopsOf(received: readonly Received[], signs: RelaySigns): Hop[] {
  const hops = [...received].reverse();
  const trusted = agreeing(hops.map(({ time }) => time));
  const relay = relayAt(hops, signs);
  let before: number | null = null;
  return hops.map((hop, i) => {
    const isAgreed = trusted.has(i);
    const delay = isAgreed && before !== null ? Math.max(0, ((hop.time as number) - before) / 1000) : null;
    if (isAgreed) before = hop.time;
    return { ...hop, delay, isSkewed: hop.time !== null && !isAgreed, isProven: relay >= 0 && i >= relay };
  });
}

/** The largest part of some times in which none is before an earlier one: whoever is not in it has a clock that goes wrong. */
function agreeing(times: readonly (number | null)[]): Set<number> {
  const best: { length: number; previous: number }[] = [];
  let end = -1;
  for (const [i, time] of times.entries()) {
    best.push({ length: 0, previous: -1 });
    if (time === null) continue;
    const own = best[i] as { length: number; previous: number };
    own.length = 1;
    for (let j = 0; j < i; j++) {
      const other = times[j];
      if (other == null || other > time + TOLERANCE * 1000) continue;
      const length = (best[j]?.length ?? 0) + 1;
      if (length > own.length) Object.assign(own, { length, previous: j });
    }
    if (own.length > (best[end]?.length ?? 0)) end = i;
  }
  const kept = new Set<number>();
  for (let at = end; at >= 0; at = best[at]?.previous ?? -1) kept.add(at);
  return kept;
}

/**
 * The last hop that is the relay’s: it has the id of a log that is there, or its name, and the next server says that it came from there. A name alone
 * proves nothing: whoever sends a mail may write such a line into it.
 */
function relayAt(hops: readonly Received[], { domains, queueIds }: RelaySigns): number {
  const isOf = (host: string | null) =>
    host !== null && domains.some((domain) => host === domain || host.toLowerCase().endsWith(`.${domain}`));
  return hops.findLastIndex(({ by, id }, i) => {
    if (id && queueIds.includes(id)) return true;
    return isOf(by) && (hops[i + 1]?.from.some(isOf) ?? false);
  });
}

/** How often a mail may come back to a host: a scanner hands it back once, a forwarding too. */
const MOST_RETURNS = 2;

/** A host that the mail left and came back to, again and again; `null` where there is none. */
export function loopOf(hops: readonly Hop[]): string | null {
  const returns = new Map<string, number>();
  let last: string | null = null;
  const seen = new Set<string>();
  for (const { by } of hops) {
    const host = by?.toLowerCase() ?? null;
    if (!host || host === last) continue;
    if (seen.has(host)) returns.set(host, (returns.get(host) ?? 0) + 1);
    seen.add(host);
    last = host;
  }
  const [worst] = [...returns].sort(([, a], [, b]) => b - a);
  return worst && worst[1] >= MOST_RETURNS ? worst[0] : null;
}
