import type { CDPSession, Page } from 'puppeteer-core';

/** What one part of a page's life cost on its main thread. Milliseconds. */
export interface Cost {
  /** Our own code alone. */
  readonly self: number;
  /** With what the browser did inside our calls: queries, reads, insertions. */
  readonly withBrowser: number;
  /** Of all that the main thread did, our share: it says what milliseconds cannot on another machine. */
  readonly share: number;
  /** The longest stretch in which our code ran without the page having its turn. */
  readonly longest: number;
}

interface Node {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}

const INTERVAL = 250;

/**
 * Profiles what `act` sets going on a page until it is quiet, and gives the extension's share (CDP Profiler, by the address of the code). Each look costs some
 * microseconds that count as the code's own: `interval`, in microseconds, is to be long where the code is called often and runs short.
 */
export async function costOf(page: Page, act: () => Promise<unknown>, interval = INTERVAL): Promise<Cost> {
  const client: CDPSession = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval });
  await client.send('Profiler.start');
  await act();
  const { profile } = await client.send('Profiler.stop');
  await client.detach();
  return sumUp(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? []);
}

/** The cheapest of some visits: what slows the machine meanwhile is not ours. */
export async function cheapestOf(visits: number, visit: () => Promise<Cost>): Promise<Cost> {
  let best = await visit();
  for (let i = 1; i < visits; i += 1) {
    const cost = await visit();
    if (cost.self < best.self) best = cost;
  }
  return best;
}

function sumUp(nodes: readonly Node[], samples: readonly number[], deltas: readonly number[]): Cost {
  const { own, inside } = ourNodes(nodes);
  let self = 0;
  let withBrowser = 0;
  let longest = 0;
  let busy = 0;
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  let stretch = 0;
  for (const [i, sample] of samples.entries()) {
    // The time of a sample goes on until the next one.
    const time = (deltas[i + 1] ?? 0) / 1000;
    if (!idle.has(sample)) busy += time;
    if (own.has(sample)) self += time;
    if (inside.has(sample)) withBrowser += time;
    stretch = inside.has(sample) ? stretch + time : 0;
    longest = Math.max(longest, stretch);
  }
  return { self, withBrowser, share: busy > 0 ? withBrowser / busy : 0, longest };
}

function ourNodes(nodes: readonly Node[]): { own: Set<number>; inside: Set<number> } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set(nodes.filter(isOurs).map(({ id }) => id));
  const inside = new Set<number>();
  const walk = (id: number) => {
    if (inside.has(id)) return;
    inside.add(id);
    for (const child of byId.get(id)?.children ?? []) walk(child);
  };
  for (const id of own) walk(id);
  return { own, inside };
}

function isOurs({ callFrame }: Node): boolean {
  return callFrame.url.startsWith('chrome-extension://');
}
