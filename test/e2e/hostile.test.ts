import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hostileLogs } from '../portal/hostile';
import { broadly } from './breadth';
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

/** The longest time in which the page did not answer, over some seconds. */
async function longestSilence(seconds: number): Promise<number> {
  let longest = 0;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
    const asked = Date.now();
    await page.evaluate(() => document.readyState);
    longest = Math.max(longest, Date.now() - asked);
  }
  return longest;
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

test.each(
  broadly(['long-line', 'long-words', 'many-lines', 'very-many-lines'], {
    chromium: ['long-line', 'many-lines'],
    firefox: ['many-lines'],
  }),
)(
  'the page stays alive with %s',
  async (name) => {
    // The browser's own layout of such a page takes seconds, so what counts is what we add.
    await open(name, 'elsewhere');
    const own = await longestSilence(3);
    await page.close();
    const problems = await open(name);
    expect(await longestSilence(5)).toBeLessThan(4 * own + 3000);
    const length = await page.evaluate(() => document.querySelector('pre')?.textContent?.length);
    expect(length).toBe(hostileLogs[name]?.().length);
    expect(problems).toEqual([]);
  },
  240_000,
);
