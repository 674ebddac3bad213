import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Markup } from '../portal/routes';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { goBack, hoverSurely, openGrid, openPortal, pause, waitForNotes } from './portal-page';
import { countOurs, waitForCard } from './seen';
import { until } from './until';
import { killWorker } from './worker';

let browser: TestBrowser;
/** A page of the extension: it hears what the pages of the portal ask the background for. */
let extension: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
  extension = await browser.openExtensionPage('options.html');
  await extension.evaluate(listen);
});
afterEach(() => setOverview(true));
beforeEach(() =>
  extension.evaluate(async () => {
    const here = globalThis as unknown as Extension;
    here.asked = [];
    await here.chrome.storage.session.clear();
  }),
);
afterAll(() => browser?.close());

interface Extension {
  readonly chrome: {
    readonly runtime: {
      readonly onMessage: {
        addListener(take: (message: { type: string }, sender: { url?: string }) => void): void;
      };
    };
    readonly storage: {
      readonly sync: { set(change: object): Promise<void> };
      readonly session: { clear(): Promise<void> };
    };
    readonly tabs: {
      query(of: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, message: object): Promise<{ rows: number } | undefined>;
    };
  };
  asked: string[];
}

function listen(): void {
  const here = globalThis as unknown as Extension;
  here.asked = [];
  here.chrome.runtime.onMessage.addListener(({ type }, { url = '' }) => {
    if (type === 'load-surfaces') here.asked.push(url);
  });
}

function setOverview(overview: boolean): Promise<void> {
  return extension.evaluate(
    (wanted) => (globalThis as unknown as Extension).chrome.storage.sync.set({ overview: wanted }),
    overview,
  );
}

/** How often this page has asked for the second script. */
function countAsked(page: Page): Promise<number> {
  const asked = (url: string) =>
    (globalThis as unknown as Extension).asked.filter((one) => one === url).length;
  return extension.evaluate(asked, page.url());
}

/** How many rows the first script has found on this page; waits until it answers, and finds some where there are. */
async function countRows(page: Page, least: number): Promise<number | undefined> {
  const ask = async (url: string) => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    const count = tab && (await tabs.sendMessage(tab.id, { type: 'count-page' }).catch(() => undefined));
    return count?.rows;
  };
  return until(
    () => extension.evaluate(ask, page.url()),
    (rows = -1) => rows >= least,
  );
}

test('a page with nothing to explain has the first script alone', async () => {
  const { page } = await openPortal(browser, '/cp/still/nothing');
  expect(await countRows(page, 0)).toBeDefined();
  // Whatever the first script looks through in pieces is looked through by then.
  await pause(500);
  expect(await countAsked(page)).toBe(0);
  expect(await countOurs(page)).toEqual({});
  await page.close();
});

/** The overview as one sees it: its element, its words, and where it and the first row stand. */
function seeOverview(page: Page) {
  return page.evaluate(() => {
    const host = document.querySelector('yellowline-overview');
    const box = host?.getBoundingClientRect();
    return {
      words: host?.shadowRoot?.querySelector('.overview')?.textContent ?? '',
      box: box && [box.top, box.left, box.width, box.height].map(Math.round),
      row: Math.round(document.querySelector('.row')?.getBoundingClientRect().top ?? 0),
      focused: host?.shadowRoot?.activeElement?.className ?? '',
    };
  });
}

describe.each(broadly<Markup>(['table', 'grid', 'cards', 'drawer'], { chromium: ['drawer'] }))(
  'the %s markup',
  (markup) => {
    test('has the first line of the overview by the first script alone, until a row is pointed at', async () => {
      const { page } = await openGrid(browser, markup);
      const before = await seeOverview(page);
      expect(before.words).toMatch(/^\d+ messages on this page are not delivered\./);
      await page.mouse.move(4, 4);
      await pause(500);
      expect(await countAsked(page)).toBe(0);
      await page.hover('.row');
      await until(
        () => countAsked(page),
        (asked) => asked > 0,
      );
      // All of the overview takes the place of its first line, to the pixel.
      await page.waitForSelector('yellowline-card');
      expect(await seeOverview(page)).toEqual(before);
      expect(await countAsked(page)).toBe(1);
      expect(await countOurs(page)).toMatchObject({ 'yellowline-overview': 1 });
      await page.close();
    });
  },
);

test('a press of its first line is done by the second script, with the focus where it was', async () => {
  const { page } = await openGrid(browser, 'table');
  const fold = () =>
    page.evaluate(() => {
      const root = document.querySelector('yellowline-overview')?.shadowRoot;
      return root?.querySelector('.fold')?.getAttribute('aria-expanded');
    });
  await page.evaluate(() => {
    const root = document.querySelector('yellowline-overview')?.shadowRoot;
    root?.querySelector<HTMLElement>('.fold')?.click();
  });
  await pause(300);
  // A script presses nothing.
  expect([await fold(), await countAsked(page)]).toEqual(['true', 0]);
  await page.evaluate(() =>
    document.querySelector('yellowline-overview')?.shadowRoot?.querySelector<HTMLElement>('.fold')?.focus(),
  );
  await page.keyboard.press('Enter');
  await until(fold, (isOpen) => isOpen !== 'true');
  expect([await fold(), await countAsked(page)]).toEqual(['false', 1]);
  expect((await seeOverview(page)).focused).toBe('fold');
  await page.keyboard.press('Enter');
  expect(await until(fold, (isOpen) => isOpen !== 'false')).toBe('true');
  await page.close();
});

test('a page with a log asks for the second script once', async () => {
  const { page } = await openPortal(browser, '/cp/logs/1003');
  await page.waitForSelector('yellowline-note');
  expect(await countAsked(page)).toBe(1);
  await page.close();
});

test('a press of Logs by touch before the second script is there is known afterwards', async () => {
  await setOverview(false);
  const { page } = await openPortal(browser, '/cp/pressed/pointer');
  expect(await countRows(page, 3)).toBe(3);
  expect(await countAsked(page)).toBe(0);
  const box = await (await page.$('#row-1007 .logs'))?.boundingBox();
  if (!box) throw new Error('no Logs');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForSelector('yellowline-note');
  expect(await countAsked(page)).toBe(1);
  await page.mouse.move(2, 700);
  await hoverSurely(page, '#row-1007 td:nth-child(2)');
  await waitForCard(page, ({ cause }) => cause === 'recipient.mailbox-full');
  await page.close();
});

test('a press of Logs before the second script is there shows how logs are asked for', async () => {
  const { page } = await openPortal(browser, '/cp/pressed/pointer');
  await page.waitForSelector('yellowline-overview');
  const box = await (await page.$('#row-1007 .logs'))?.boundingBox();
  if (!box) throw new Error('no Logs');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForSelector('yellowline-note');
  const canDiagnose = () =>
    document.querySelector('yellowline-overview')?.shadowRoot?.querySelector('.go-to') != null;
  await page.waitForFunction(canDiagnose, { timeout: 8_000 });
  await page.close();
});

const notes = readExpected('three-recipients-mixed').length;

test('a page that comes back from the back-forward cache has it all again', async () => {
  const { page } = await openPortal(browser, '/cp/logs/1003');
  await waitForNotes(page, notes);
  const before = await countOurs(page);
  expect(before['yellowline-note']).toBe(notes);
  const address = page.url();
  await page.goto(new URL('/support/237128/Diagnosing', address).href);
  await goBack(page);
  await until(
    async () => page.url(),
    (url) => url === address,
  );
  await waitForNotes(page, notes);
  expect(await countOurs(page)).toEqual(before);
  await page.close();
});

// Chromium alone lets a test put the background to sleep.
test.runIf(inject('browserName') === 'chromium')(
  'a background that sleeps is woken for the second script',
  async () => {
    await setOverview(false);
    const { page } = await openPortal(browser, '/cp/pressed/pointer');
    expect(await countRows(page, 3)).toBe(3);
    await killWorker(browser);
    await page.click('#row-1007 .logs');
    await page.waitForSelector('yellowline-note');
    expect(await countAsked(page)).toBe(1);
    await page.close();
  },
);
