import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { pasted } from './pasted';
import { closeLog, findRow, hoverSurely, openGrid, openLog, pause, waitForNotes } from './portal-page';
import { seeCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

/** A button inside one of our elements, by its words. */
async function findButton(page: Page, host: string, words: string): Promise<ElementHandle<Element>> {
  const find = (name: string, label: string) =>
    [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
      one.textContent?.includes(label),
    ) ?? null;
  const handle = await page.waitForFunction(find, { timeout: 5_000 }, host, words);
  return handle as ElementHandle<Element>;
}

test('pointing at a row and one click give what goes into a ticket; “More” opens the rest of the card', async () => {
  const { page, problems } = await openGrid(browser, 'cards');
  await openLog(page, '1002');
  await waitForNotes(page, 1);
  await closeLog(page);
  await page.mouse.move(2, 2);
  await hoverSurely(page, await findRow(page, '1002'));
  const copy = await findButton(page, 'yellowline-card', 'Copy for ticket');
  expect((await seeCard(page))?.height).toBeLessThanOrEqual(260);
  const box = await copy.boundingBox();
  if (!box) throw new Error('no button');
  await page.mouse.move(box.x + 10, box.y + 10, { steps: 5 });
  await pause(200);
  await page.mouse.down();
  await page.mouse.up();
  await pause(200);
  expect((await seeCard(page))?.words).toContain('Copied');
  const low = (await seeCard(page))?.height ?? 0;
  await (await findButton(page, 'yellowline-card', 'More')).click();
  await pause(150);
  const open = await seeCard(page);
  expect(open?.height).toBeGreaterThan(low);
  expect(open?.bottom).toBeLessThanOrEqual(900);
  const lines = (await pasted(browser)).trim().split('\n');
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual(
    expect.arrayContaining([
      'From',
      'To',
      'State',
      'Cause',
      'Who must act',
      'First step',
      'Queue id',
      'Portal',
    ]),
  );
  expect(problems).toEqual([]);
  await page.close();
});

test('the summary of a log leads to the line that counts', async () => {
  const { page } = await openGrid(browser, 'table');
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await (await findButton(page, 'yellowline-summary', 'Show the line')).click();
  const focused = () => {
    const host = document.activeElement;
    return { name: host?.localName, status: host?.getAttribute('data-status') };
  };
  const inFocus = await until(
    () => page.evaluate(focused),
    ({ name }) => name === 'yellowline-note',
  );
  expect(inFocus).toEqual({ name: 'yellowline-note', status: 'bounced' });
  await page.close();
});
