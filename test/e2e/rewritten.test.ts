import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writtenLogs } from '../portal/still-pages';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { openPortal } from './portal-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

const writtenNotes = writtenLogs.flatMap(readExpected).length;

/** The log once it has been written some more times and all of its notes are there again: where it is scrolled to, and how far from its end. */
async function seeWritten(page: Page, more: number) {
  const before = await page.$eval('#log', (log) => Number((log as HTMLElement).dataset.writes));
  const look = (writes: number, notes: number) => {
    const log = document.querySelector<HTMLElement>('#log');
    const count = document.querySelectorAll('yellowline-note').length;
    if (!log || Number(log.dataset.writes) < writes || count !== notes) return null;
    return { top: log.scrollTop, left: Math.round(log.scrollHeight - log.clientHeight - log.scrollTop) };
  };
  const seen = await page.waitForFunction(look, { timeout: 10_000 }, before + more, writtenNotes);
  return (await seen.jsonValue()) as NonNullable<ReturnType<typeof look>>;
}

/**
 * Scrolls the log to a share of its height, while all of its notes are there: without them it is lower. Gives where it is then. A browser tells of a
 * hand's scrolling before the page does anything else, of a script's later: so it is done again where the page has written in between.
 */
async function scrollLogTo(page: Page, share: number): Promise<number> {
  const scroll = async (part: number, notes: number) => {
    const log = document.querySelector('#log');
    if (!log || document.querySelectorAll('yellowline-note').length !== notes) return null;
    const top = Math.round((log.scrollHeight - log.clientHeight) * part);
    if (log.scrollTop === top) return { top };
    const told = new Promise((done) => log.addEventListener('scroll', done, { once: true }));
    log.scrollTop = top;
    await told;
    return log.scrollTop === top ? { top } : null;
  };
  const seen = await page.waitForFunction(scroll, { timeout: 10_000 }, share, writtenNotes);
  return ((await seen.jsonValue()) as { top: number }).top;
}

describe('a log that is written anew', () => {
  test.each(
    broadly(['html', 'text', 'lines', 'measured'], { chromium: ['text', 'lines'], firefox: ['measured'] }),
  )('keeps the place that is read: %s', async (name) => {
    const { page } = await openPortal(browser, `/cp/still/${name}`);
    for (const part of [0.4, 1]) {
      await seeWritten(page, 1);
      const place = await scrollLogTo(page, part);
      for (let i = 0; i < 2; i++) expect((await seeWritten(page, 1)).top).toBeCloseTo(place, -0.5);
    }
    await page.close();
  });

  test('is scrolled as the page scrolls it', async () => {
    const { page } = await openPortal(browser, '/cp/still/end');
    expect((await seeWritten(page, 2)).left).toBeLessThanOrEqual(2);
    await page.$eval('#log', (log) => log.scrollTo(0, 0));
    expect((await seeWritten(page, 2)).left).toBeLessThanOrEqual(2);
    await page.close();
  });
});
