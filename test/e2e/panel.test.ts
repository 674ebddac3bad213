import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { pasteInPopup } from './popup-page';
import { closeLog, findRow, openGrid, openLog, waitForNotes } from './portal-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

// No driver opens a panel beside a page: it is opened as a tab here, which follows what is in front as well.
test('the panel says what the row says that is pointed at, and keeps what was pasted', async () => {
  const panel = await browser.openExtensionPage('sidepanel.html');
  const pasted = '550 5.1.1 <bert@example.com>: Recipient address rejected: User unknown';
  await pasteInPopup(panel, pasted);
  const { page, problems } = await openGrid(browser, 'table');
  await openLog(page, '1002');
  await waitForNotes(page, 1);
  await closeLog(page);
  const followed = async (words: string) => {
    const says = (wanted: string) =>
      document.querySelector('.followed')?.textContent?.includes(wanted) ?? false;
    await panel.waitForFunction(says, { polling: 100, timeout: 20_000 }, words);
  };
  await page.mouse.move(2, 2);
  await page.hover(await findRow(page, '1002'));
  await followed('Copy for ticket');
  const first = await panel.$eval('.followed .result', (one) => one.textContent);
  await page.mouse.move(2, 2);
  const steps = () =>
    [...document.querySelectorAll('.followed button')].find((one) => one.textContent === 'Next problem');
  await panel.evaluate(`(${steps})().click()`);
  const isOther = (before: string | null) =>
    ![before, ''].includes(document.querySelector('.followed .result')?.textContent ?? '');
  await panel.waitForFunction(isOther, { polling: 100, timeout: 20_000 }, first);
  expect(await panel.$eval('textarea', (area) => area.value)).toBe(pasted);
  expect(problems).toEqual([]);
  await page.close();
  await panel.close();
});
