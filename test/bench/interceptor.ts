import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/browsers';
import { openPortal, pause } from '../e2e/portal-page';
import { startPortal } from '../portal/server';
import { type Cost, costOf } from './main-thread';
import { table } from './table';

const RESPONSES = 1_500;
const INTERVAL = 1_000;
const VISITS = 3;

/** What a portal loads all the time, and what is no log. */
const answers = [
  ['a short JSON', '/cp/api/actions/1'],
  ['a list of messages as HTML', '/cp/quarantine?markup=table'],
] as const;

/**
 * What the interceptor costs a page for each response that is not a log, in Chromium; as Markdown. What the page’s own call costs stands inside ours and is
 * left out, as far as the profiler tells them apart: it counts to our code what V8 does on the way into the native function. Needs `npm run build`.
 */
export async function benchInterceptor(): Promise<string[]> {
  const portal = await startPortal();
  const browser = await launch('chromium', portal.port);
  try {
    const { page } = await openPortal(browser, '/support/237128/x');
    await pause(1500);
    const rows: string[][] = [];
    for (const way of ['fetch', 'XMLHttpRequest'] as const)
      for (const [title, path] of answers)
        rows.push(rowOf(`${title}, by ${way}`, await cheapest(page, way, path)));
    return table(['What a response costs that is not a log', 'own, ms'], rows);
  } finally {
    await browser.close();
    await portal.close();
  }
}

async function cheapest(page: Page, way: Way, path: string): Promise<Cost> {
  let best: Cost | null = null;
  for (let visit = 0; visit < VISITS; visit += 1) {
    const cost = await costOf(page, () => page.evaluate(load, way, path, RESPONSES), INTERVAL);
    if (!best || cost.self < best.self) best = cost;
  }
  return best as Cost;
}

type Way = 'fetch' | 'XMLHttpRequest';

/** Runs in the page. */
async function load(way: Way, path: string, count: number): Promise<void> {
  const byRequest = () =>
    new Promise<void>((done) => {
      const request = new XMLHttpRequest();
      request.open('GET', path);
      request.onload = () => done(void request.responseText);
      request.send();
    });
  for (let i = 0; i < count; i += 1) {
    if (way === 'fetch') await (await fetch(path)).text();
    else await byRequest();
  }
}

function rowOf(title: string, { self }: Cost): string[] {
  return [title, (self / RESPONSES).toFixed(4)];
}
