import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { openPortal, pause } from './portal-page';
import { seeCard } from './seen';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterEach(async () => {
  const [first, ...others] = await browser.browser.pages();
  await Promise.all(others.map((one) => one.close().catch(() => undefined)));
  await first?.bringToFront();
});
afterAll(() => browser?.close());

const row = '#row-1007';
const click = (selector: string) => page.click(selector);

/** How a person presses the Logs of a row; what is not named here by a click on its control. */
const presses: Readonly<Record<string, () => Promise<void>>> = {
  key: async () => {
    await page.focus(`${row} .logs`);
    await page.keyboard.press('Enter');
  },
  menu: async () => {
    await click(`${row} .more`);
    await pause(200);
    await click('#menu .logs');
  },
  bar: async () => {
    await page.hover(`${row} td:nth-child(2)`);
    await pause(50);
    await click('#bar .logs');
  },
  script: () => click(`${row} .icon`),
};

async function seeCause(id: string): Promise<string | null> {
  await page.mouse.move(2, 700);
  await pause(500);
  await page.hover(`#row-${id} td:nth-child(2)`);
  for (let tries = 0; tries < 80 && !(await seeCard(page))?.cause; tries++) await pause(50);
  return (await seeCard(page))?.cause ?? null;
}

const ways = ['pointer', 'key', 'menu', 'bar', 'script', 'redrawn', 'slow', 'shown', 'popup', 'tab'];

test.each(broadly(ways, { firefox: ['key', 'script', 'tab'] }))(
  'Logs pressed by %s: the row is known afterwards',
  async (way) => {
    page = (await openPortal(browser, `/cp/pressed/${way}`)).page;
    await page.waitForSelector('yellowline-overview', { timeout: 4_000 }).catch(() => undefined);
    await pause(300);
    await (presses[way] ?? (() => click(`${row} .logs`)))();
    await page.waitForFunction(() => document.body.dataset.opened !== undefined, { timeout: 9000 });
    // The log is diagnosed, in its window if it has one.
    await pause(2500);
    await page.bringToFront();
    expect(await seeCause('1007')).toBe('recipient.mailbox-full');
    expect(await seeCause('1014')).not.toBe('recipient.mailbox-full');
  },
);
