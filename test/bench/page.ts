import type { Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../e2e/browsers';
import { openPortal, pause } from '../e2e/portal-page';
import { startPortal } from '../portal/server';
import { type Cost, cheapestOf, costOf } from './main-thread';
import { table } from './table';

const QUIET = 5_000;
const VISITS = 2;
/** The longest list takes the browser itself many seconds each time. */
const VISITS_OF_LIST = 1;
/** A page is quiet when its main thread does less than this in a window of time, in milliseconds; the longest wait. */
const WINDOW = 500;
const LITTLE = 25;
const PATIENCE = 40_000;
// A page of the same site, so that the next one comes into the same process.
const ELSEWHERE = '/support/237128/x';

/** What Yellowline costs a page: its own main-thread time in Chromium, with the production build. Needs `npm run build`. */
export async function benchPage(): Promise<string[]> {
  const portal = await startPortal();
  const browser = await launch('chromium', portal.port);
  try {
    const rows = [
      ...(await benchGrid(browser)),
      row('a log of 5,000 records, until it is quiet', await open(browser, '/cp/hostile/many-records')),
      row('a page without messages or logs', await open(browser, '/support/237128/x')),
    ];
    return table(
      [
        'Main thread of Chromium, from navigation on',
        'own, ms',
        'with the browser’s work for it, ms',
        'longest stretch, ms',
        'share of the thread’s work',
      ],
      rows,
    );
  } finally {
    await browser.close();
    await portal.close();
  }
}

async function benchGrid(browser: TestBrowser): Promise<string[][]> {
  const { page } = await openPortal(browser, ELSEWHERE);
  const first = await load(page, browser, '/cp/quarantine?markup=table&rows=20000', VISITS_OF_LIST);
  const quiet = await costOf(page, () => pause(QUIET));
  const point = await costOf(page, async () => {
    for (let y = 300; y < 800; y += 10) {
      await page.mouse.move(300, y);
      await pause(40);
    }
    await untilQuiet(page);
  });
  await page.close();
  return [
    row('a list of 20,000 rows, until it is quiet', first),
    row('the same list, five quiet seconds', quiet),
    row('the same list, the pointer over 50 places', point),
  ];
}

async function open(browser: TestBrowser, path: string): Promise<Cost> {
  const { page } = await openPortal(browser, ELSEWHERE);
  const cost = await load(page, browser, path);
  await page.close();
  return cost;
}

function load(page: Page, { port }: TestBrowser, path: string, visits = VISITS): Promise<Cost> {
  const origin = `https://www.spamhero.com:${port}`;
  return cheapestOf(visits, async () => {
    await page.goto(origin + ELSEWHERE);
    await pause(1000);
    return costOf(page, async () => {
      await page.goto(origin + path);
      await untilQuiet(page);
    });
  });
}

/** Our work goes on in slices, on a slow machine for long: a fixed pause would leave some of it out. */
async function untilQuiet(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  let last = 0;
  for (let quiet = 0; quiet < 3 && Date.now() < until; ) {
    await pause(WINDOW);
    const busy = ((await page.metrics()).TaskDuration ?? 0) * 1000;
    quiet = busy - last < LITTLE ? quiet + 1 : 0;
    last = busy;
  }
}

function row(title: string, { self, withBrowser, share, longest }: Cost): string[] {
  return [
    title,
    ...[self, withBrowser, longest].map((time) => time.toFixed(1)),
    `${(share * 100).toFixed(1)} %`,
  ];
}
