import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logLayouts } from '../portal/log-layouts';
import { readLog } from '../portal/messages';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { openPortal, pause, waitForNotes } from './portal-page';
import { seeRoom } from './seen-room';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

const open = (name: string, host: 'portal' | 'elsewhere' = 'portal') =>
  openPortal(browser, `/cp/layouts/${name}`, host);
const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

// One line is deferred, one sent.
const STATUSES = ['deferred', 'sent'];
// Here the lines leave no room for anything between them.
const APART = new Set([
  'absolute',
  'absolute-in-a-box',
  'fixed-items',
  'fixed-items-shown',
  'fixed-box',
  'fixed-box-shown',
  'flex-row',
  'field',
  'editor-of-absolute-lines',
  'editor-of-blocks',
]);

const few = {
  chromium: ['flow', 'absolute'],
  firefox: ['wide-table'],
};

test.each(broadly(Object.keys(logLayouts), few))(
  '%s: notes stand where there is room, and the page gets no wider',
  async (name) => {
    const { page, problems } = await open(name);
    const bare = await open(name, 'elsewhere');
    await page.bringToFront();
    await waitForNotes(page, STATUSES.length);
    const seen = await seeRoom(page);
    const without = await seeRoom(bare.page);
    expect(seen.notes.map(({ status }) => status)).toEqual(STATUSES);
    expect(seen.summaries).toBe(1);
    expect(seen.covered).toEqual([]);
    expect(seen.cut).toEqual([]);
    expect(seen.notes.map(({ line }) => line !== null)).toEqual(STATUSES.map(() => APART.has(name)));
    expect(seen.notes.every(({ width }) => width > 180)).toBe(true);
    expect(seen.overflow).toBeLessThanOrEqual(without.overflow);
    expect(await textOf(page)).toBe(await textOf(bare.page));
    await pause(400);
    expect(await seeRoom(page)).toEqual(seen);
    expect(problems).toEqual([]);
    await page.close();
    await bare.page.close();
  },
);

test('a log that was put in while it did not show has its notes where there is room once it does', async () => {
  const { page } = await open('popup');
  const { style = '', log } = logLayouts.absolute ?? {};
  const lines = readLog('greylisted-then-sent').split('\n').filter(Boolean);
  const markup = `<style>${style}</style>${log?.(lines)}`;
  const box = await page.evaluateHandle((html) => {
    const late = document.createElement('div');
    late.hidden = true;
    late.innerHTML = html;
    document.body.append(late);
    return late;
  }, markup);
  await waitForNotes(page, STATUSES.length);
  await box.evaluate((late) => {
    late.hidden = false;
  });
  await page.waitForSelector('yellowline-note[data-line]');
  const { covered, cut, notes } = await seeRoom(page);
  expect({ covered, cut, notes: notes.length }).toEqual({ covered: [], cut: [], notes: STATUSES.length });
  await page.close();
});

/** What every window and frame of the browser shows of ours, but for windows that were there before. */
async function countEverywhere(before: ReadonlySet<unknown>): Promise<{ notes: number; summaries: number }> {
  const pages = (await browser.browser.pages()).filter((page) => !before.has(page));
  const mains = pages.map((page) => page.mainFrame());
  const inside = pages.flatMap((page) => page.frames()).filter((frame) => !mains.includes(frame));
  // In Firefox a frame of another host comes twice: in its page, and by itself.
  const isFirst = (url: string, at: number) => inside.findIndex((other) => other.url() === url) === at;
  const inner = inside.filter((frame, at) => frame.url() === 'about:blank' || isFirst(frame.url(), at));
  const urls = new Set(inner.map((frame) => frame.url()));
  const frames = [...mains.filter((frame) => !urls.has(frame.url())), ...inner];
  const counts = await Promise.all(
    frames.map((frame) =>
      frame
        .evaluate(() =>
          ['note', 'summary'].map((name) => document.querySelectorAll(`yellowline-${name}`).length),
        )
        .catch(() => [0, 0]),
    ),
  );
  const sum = (at: number) => counts.reduce((total, count) => total + (count[at] ?? 0), 0);
  return { notes: sum(0), summaries: sum(1) };
}

test.each(
  broadly(['popup', 'late-popup', 'object', 'other-host'], {
    chromium: ['popup'],
    firefox: ['other-host'],
  }),
)('a log in a window of its own is explained: %s', async (name) => {
  const { page } = await open(name);
  const before = new Set((await browser.browser.pages()).filter((other) => other !== page));
  await page.click('#show');
  await until(
    () => countEverywhere(before),
    ({ notes, summaries }) => notes >= STATUSES.length && summaries > 0,
  );
  await pause(300);
  expect(await countEverywhere(before)).toEqual({ notes: STATUSES.length, summaries: 1 });
  for (const other of await browser.browser.pages())
    if (other !== page && !before.has(other)) await other.close();
  await page.close();
});
