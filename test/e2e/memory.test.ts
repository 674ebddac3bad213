import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { closeLog, findRow, hoverSurely, openGrid, openLog, pause, waitForNotes } from './portal-page';
import { waitForCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

function seeHead(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('yellowline-overview')?.shadowRoot;
    return {
      words: root?.textContent ?? '',
      isOpen: root?.querySelector('.fold')?.getAttribute('aria-expanded'),
      reasons: document.querySelectorAll('yellowline-reason').length,
    };
  });
}

function waitFor(page: Page, is: (seen: Awaited<ReturnType<typeof seeHead>>) => boolean) {
  return until(() => seeHead(page), is);
}

test('after a reload it is known what was known: the message, how logs are asked for, and the fold', async () => {
  const { page } = await openGrid(browser, 'table');
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await closeLog(page);
  await page.mouse.move(2, 2);
  await waitFor(page, ({ reasons }) => reasons === 1);
  // The history takes what is read in showers.
  await pause(2_500);
  await page.reload();
  const again = await waitFor(page, ({ reasons, words }) => reasons === 1 && words.includes('Diagnose all'));
  expect(again.reasons).toBe(1);
  expect(again.words).toContain('The mailbox is full');
  expect(again.words).toContain('Diagnose all');
  expect(again.words).toMatch(/Known from \d\d:\d\d/);
  await hoverSurely(page, await findRow(page, '1014'));
  expect((await waitForCard(page, ({ cause }) => Boolean(cause))).words).toContain('block list');
  await page.mouse.move(2, 2);
  await page.evaluate(() =>
    document.querySelector('yellowline-overview')?.shadowRoot?.querySelector<HTMLElement>('.fold')?.focus(),
  );
  await page.keyboard.press('Enter');
  await waitFor(page, ({ isOpen }) => isOpen === 'false');
  await page.reload();
  expect((await waitFor(page, ({ isOpen }) => isOpen === 'false')).isOpen).toBe('false');
  await page.close();
});
