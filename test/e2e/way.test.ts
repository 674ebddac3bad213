import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { closeLog, findRow, hoverSurely, openGrid, openLog, pause, waitForNotes } from './portal-page';
import { countOurs, seeCard, waitForCard } from './seen';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

/** The way in words, and what is ringed. */
function seeWay(page: Page) {
  return page.evaluate(() => {
    const ringed = [...document.querySelectorAll('a, button, .row, summary')].filter(
      (one) => getComputedStyle(one).outlineWidth === '3px' && getComputedStyle(one).outlineStyle === 'solid',
    );
    return {
      words: document.querySelector('yellowline-way')?.shadowRoot?.textContent ?? '',
      width: Math.round(document.querySelector('yellowline-way')?.getBoundingClientRect().width ?? 0),
      ringed: ringed.map((one) => one.getAttribute('data-message') ?? one.textContent ?? ''),
    };
  });
}

/** Presses a button of ours, in a card or a note, as a person does. */
async function press(page: Page, host: string, words: string): Promise<void> {
  const button = await page.evaluateHandle(
    (name, wanted) => {
      const buttons = [...document.querySelectorAll(name)].flatMap((one) => [
        ...(one.shadowRoot?.querySelectorAll('button') ?? []),
      ]);
      return buttons.find((one) => one.textContent?.includes(wanted)) ?? null;
    },
    host,
    words,
  );
  const element = button.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`no ${words}`);
  await element.click();
}

test('a control in a closed menu: the menu is ringed, and the way said', async () => {
  const { page, problems } = await openGrid(browser, 'table');
  await openLog(page, '1002');
  await waitForNotes(page, 1);
  await closeLog(page);
  await hoverSurely(page, await findRow(page, '1004'));
  await waitForCard(page, ({ cause }) => Boolean(cause));
  await press(page, 'yellowline-card', 'More');
  await press(page, 'yellowline-card', 'Flush mail queue');
  await pause(300);
  expect((await seeWay(page)).width).toBeGreaterThan(200);
  expect(await seeWay(page)).toMatchObject({
    words: 'Open “Tools”, then press “Flush mail queue”.',
    ringed: ['Tools'],
  });
  expect(await seeCard(page)).toBeNull();
  await page.waitForFunction(() => !document.querySelector('yellowline-way'), { timeout: 8_000 });
  expect((await seeWay(page)).ringed).toEqual([]);
  expect(problems).toEqual([]);
  await page.close();
});

test('from a log that lies over the list: how to get there, with the row marked, and no card over the log', async () => {
  const { page } = await openGrid(browser, 'table');
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await press(page, 'yellowline-note', 'Re-queue');
  await pause(300);
  const { words, ringed } = await seeWay(page);
  expect(words).toMatch(/^Close this log first: “Re-queue” is at the message’s row, which is marked\.$/);
  expect(ringed).toEqual(['1003']);
  await pause(600);
  expect(await countOurs(page)).not.toHaveProperty('yellowline-card');
  await page.close();
});
