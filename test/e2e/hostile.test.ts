import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { hostileLogs } from '../portal/hostile';
import { isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { expectNotes, readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { type Host, openPortal, pause, waitForNotes } from './portal-page';
import { seeText } from './seen';
import { seeNotes } from './seen-notes';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterEach(() => page?.close().catch(() => undefined));
afterAll(() => browser?.close());

async function open(name: string, host: Host = 'portal'): Promise<readonly string[]> {
  const opened = await openPortal(browser, `/cp/hostile/${name}`, host);
  page = opened.page;
  return opened.problems;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of a core. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Goes on to another page, and gives the longest piece of work since then in milliseconds of a core: what else the machine has to do does not
 * count.
 */
async function longestWork(name: string): Promise<number> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
  await page.goto(new URL(name, page.url()).href);
  // Only what is drawn has been laid out.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await pause(5_000);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const events = traceEvents as readonly TraceEvent[];
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isPage = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const pages = new Set(events.filter(isPage).map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && pages.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

test.each(['markup', 'characters'])('hostile %s in a log is shown as text', async (name) => {
  const problems = await open(name);
  await waitForNotes(page, 2);
  const notes = await seeNotes(page);
  expect(notes.map(({ status }) => status)).toEqual(['deferred', 'bounced']);
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  const inside = 'yellowline-note, yellowline-summary';
  const foreign = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((host) =>
      host.shadowRoot?.querySelector('img, script, b'),
    ).length;
  expect(await page.evaluate(foreign, inside)).toBe(0);
  // Characters that turn the reading direction may not leave the quotation (Unicode TR 9).
  expect(notes.every(({ words }) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(words))).toBe(true);
  expect((await seeText(page)).log.length).toBeGreaterThan(500);
  expect(problems).toEqual([]);
});

test('a truncated record harms nothing', async () => {
  const problems = await open('truncated');
  await pause(1500);
  expect((await seeText(page)).log).toBe(hostileLogs.truncated?.());
  expect(problems).toEqual([]);
});

test('a record cut in its reply is still explained', async () => {
  const problems = await open('truncated-response');
  await waitForNotes(page, 3);
  expectNotes(
    await seeNotes(page),
    readExpected('greylisted-waiting'),
    hostileLogs['truncated-response']?.() ?? '',
  );
  expect(problems).toEqual([]);
});

// How long a page works takes long to see, in `npm run test:wide` alone. Firefox does not tell.
test
  .runIf(isWide && inject('browserName') === 'chromium')
  .each(['long-line', 'long-words', 'many-lines', 'very-many-lines'])(
  'the page stays alive with %s',
  async (name) => {
    // The browser's own layout of such a page takes long, so what counts is what we add.
    await open('truncated', 'elsewhere');
    const own = await longestWork(name);
    await page.close();
    const problems = await open('truncated');
    expect(await longestWork(name)).toBeLessThan(3 * own + 500);
    const length = await page.evaluate(() => document.querySelector('pre')?.textContent?.length);
    expect(length).toBe(hostileLogs[name]?.().length);
    expect(problems).toEqual([]);
  },
  // The browser alone lays out the longest of them for half a minute, twice here, and four times as long on a busy machine (2026-11).
  400_000,
);
