import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { hoverSurely, isFree, openPortal, pause, waitForNotes } from './portal-page';
import { seeCard } from './seen';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterEach(async () => {
  const ofPortal = (await browser.browser.pages()).filter((one) => one.url().includes('/cp/'));
  await Promise.all(ofPortal.map((one) => one.close().catch(() => undefined)));
});
afterAll(() => browser?.close());

const row = '#row-1007';
/** As a hand does it: the list stays where it is while the pointer is in it. */
async function click(selector: string): Promise<void> {
  await hoverSurely(page, selector);
  await page.click(selector);
}

/** How a person presses the Logs of a row; what is not named here by a click on its control. */
const presses: Readonly<Record<string, () => Promise<void>>> = {
  key: async () => {
    await page.focus(`${row} .logs`);
    await page.keyboard.press('Enter');
  },
  menu: async () => {
    await click(`${row} .more`);
    await page.waitForSelector('#menu .logs', { visible: true });
    await click('#menu .logs');
  },
  bar: async () => {
    await hoverSurely(page, `${row} td:nth-child(2)`);
    await page.waitForFunction(isFree, { timeout: 3000 }, '#bar .logs');
    await click('#bar .logs');
  },
  'same-tab': async () => {
    await Promise.all([page.waitForNavigation(), click(`${row} .logs`)]);
    await waitForNotes(page, 1);
    // A person reads for a while.
    await pause(2_000);
    await page.goBack();
    // Until we are there again, a pointer that rests is not seen.
    await page.waitForSelector('yellowline-overview');
  },
  script: () => click(`${row} .icon`),
};

/** The cause that a row's card names within so many milliseconds. */
async function seeCause(id: string, patience: number): Promise<string | null> {
  await page.mouse.move(2, 700);
  await page.waitForFunction(() => !document.querySelector('yellowline-card'), { timeout: 4000 });
  await hoverSurely(page, `#row-${id} td:nth-child(2)`);
  const hasCause = () => document.querySelector('yellowline-card')?.getAttribute('data-cause') || false;
  await page.waitForFunction(hasCause, { timeout: patience, polling: 50 }).catch(() => undefined);
  return (await seeCard(page))?.cause ?? null;
}

/** The window that shows the log. */
async function logWindow(): Promise<Page> {
  const found = await browser.browser.waitForTarget((target) => target.url().includes('/cp/logs/'));
  return (await found.page()) ?? page;
}

const ways = [
  'pointer',
  'key',
  'menu',
  'bar',
  'script',
  'redrawn',
  'slow',
  'shown',
  'popup',
  'tab',
  'same-tab',
];

test.each(
  broadly(ways, {
    chromium: ['menu', 'redrawn', 'slow', 'tab'],
    firefox: ['key', 'script'],
  }),
)('Logs pressed by %s: the row is known afterwards', async (way) => {
  page = (await openPortal(browser, `/cp/pressed/${way}`)).page;
  await page.waitForSelector('yellowline-overview');
  await (presses[way] ?? (() => click(`${row} .logs`)))();
  await page.waitForFunction(() => document.body.dataset.opened !== undefined, { timeout: 30_000 });
  // The log is diagnosed, in its window if it has one.
  if (way !== 'same-tab') await waitForNotes(['popup', 'tab'].includes(way) ? await logWindow() : page, 1);
  await page.bringToFront();
  expect(await seeCause('1007', 15_000)).toBe('recipient.mailbox-full');
  expect(await seeCause('1014', 1_500)).not.toBe('recipient.mailbox-full');
});
