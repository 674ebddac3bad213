import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Markup } from '../portal/routes';
import { broadly, isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { forgetPages } from './forget';
import { borrowBrowser } from './launch-here';
import {
  closeLog,
  findRow,
  hoverSurely,
  openGrid,
  openLog,
  openPortal,
  pause,
  waitForNotes,
} from './portal-page';
import { waitForCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
beforeEach(() => forgetPages(browser));
afterAll(() => browser?.close());

interface SeenReason {
  readonly id: string;
  readonly words: string;
  readonly cause: string | null;
  readonly isDescribed: boolean;
}

function seeReasons(page: Page): Promise<SeenReason[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('yellowline-reason')].map((host) => {
      const row = host.closest<HTMLElement>('.row');
      return {
        id: row?.dataset.message ?? '',
        words: host.shadowRoot?.textContent ?? '',
        cause: host.getAttribute('data-cause'),
        isDescribed: row?.getAttribute('aria-describedby') === host.id,
      };
    }),
  );
}

function waitForReasons(page: Page, count: number): Promise<SeenReason[]> {
  return until(
    () => seeReasons(page),
    (seen) => seen.length >= count,
  );
}

async function readOne(page: Page, id: string): Promise<void> {
  await openLog(page, id);
  await waitForNotes(page, 1);
  await closeLog(page);
}

describe.each(broadly<Markup>(['table', 'cards'], { chromium: ['table'] }))('the %s markup', (markup) => {
  test('a row whose log was read says why, once the pointer has left the list', async () => {
    const { page, problems } = await openGrid(browser, markup);
    const text = await page.evaluate(() => document.body.textContent);
    await readOne(page, '1003');
    await page.mouse.move(2, 2);
    const [reason] = await waitForReasons(page, 1);
    expect(reason).toMatchObject({ id: '1003', cause: 'recipient.mailbox-full', isDescribed: true });
    expect(reason?.words).toMatch(/^Failed: The mailbox is full · bert@…, one of 3 recipients/);
    expect(await page.evaluate(() => document.body.textContent)).toBe(text);
    // The row is still one to be pointed at, on our line too.
    await page.hover('yellowline-reason');
    await waitForCard(page, ({ cause }) => cause === 'recipient.mailbox-full');
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('a virtual list, whose rows are as high as they are, gets no line that would be cut off', async () => {
  const { page } = await openGrid(browser, 'drawer');
  const text = await page.evaluate(() => document.body.textContent);
  await readOne(page, '1003');
  await page.mouse.move(2, 2);
  await pause(1_500);
  expect(await seeReasons(page)).toEqual([]);
  expect(await page.evaluate(() => document.body.textContent)).toBe(text);
  await page.close();
});

test('nothing moves while the pointer is in the list', async () => {
  const { page } = await openGrid(browser, 'table');
  await readOne(page, '1003');
  const tops = () =>
    page.evaluate(() => [...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().top));
  await hoverSurely(page, await findRow(page, '1002'));
  const before = await tops();
  await waitForCard(page, ({ cause }) => Boolean(cause));
  await pause(800);
  expect(await tops()).toEqual(before);
  expect(await seeReasons(page)).toEqual([]);
  await page.mouse.move(2, 2);
  expect((await waitForReasons(page, 2)).map(({ id }) => id).sort()).toEqual(['1002', '1003']);
  await page.close();
});

test('a row that the page draws anew, or uses for another message, says no wrong reason', async () => {
  const { page } = await openGrid(browser, 'table');
  await readOne(page, '1003');
  await page.mouse.move(2, 2);
  await waitForReasons(page, 1);
  await page.evaluate(() => {
    const row = document.querySelector<HTMLTableRowElement>('.row[data-message="1003"]');
    const other = document.querySelector<HTMLTableRowElement>('.row[data-message="1014"]');
    if (!row || !other) return;
    row.dataset.message = '1014';
    for (const [i, cell] of [...row.cells].entries()) {
      const text = [...cell.childNodes].find((node) => node.nodeType === 3);
      if (text) text.textContent = other.cells[i]?.textContent ?? '';
    }
  });
  const left = await until(
    () => seeReasons(page),
    (seen) => seen.length === 0,
  );
  expect(left).toEqual([]);
  await page.close();
});

test.each(broadly(['flow', 'cut'], { chromium: ['cut'] }))(
  'a page that fills its window gets no more lines than it has room for: %s',
  async (name) => {
    const { page } = await openPortal(browser, `/cp/still/${name}`);
    await page.waitForSelector('yellowline-overview');
    const heights = () =>
      page.evaluate(() => [
        document.documentElement.scrollHeight > document.documentElement.clientHeight,
        document.body.scrollHeight > innerHeight,
      ]);
    const before = await heights();
    await page.click('.row:nth-child(2) .logs');
    await page.mouse.move(2, 2);
    await pause(1_500);
    expect(await heights()).toEqual(before);
    await page.close();
  },
);

// `overview.test.ts` shows of two other settings that they are heard.
test.runIf(isWide)('switched off, no row says anything', async () => {
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('#rowReasons');
  await options.click('#rowReasons');
  await pause(300);
  const { page } = await openGrid(browser, 'table');
  await readOne(page, '1003');
  await page.mouse.move(2, 2);
  await pause(1_500);
  expect(await seeReasons(page)).toEqual([]);
  await options.bringToFront();
  await options.click('#rowReasons');
  await page.bringToFront();
  expect(await waitForReasons(page, 1)).toHaveLength(1);
  await page.close();
  await options.close();
});
