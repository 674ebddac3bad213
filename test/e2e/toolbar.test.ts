import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readLog } from '../portal/messages';
import type { TestBrowser } from './browsers';
import { launchHere } from './launch-here';
import { openGrid, pause } from './portal-page';
import { waitForRows } from './workbench-page';

let browser: TestBrowser;
let own: Page;
beforeAll(async () => {
  browser = await launchHere();
  own = await browser.openExtensionPage('options.html');
  await own.waitForSelector('.options');
});
afterAll(() => browser?.close());

/** What the toolbar shows over each tab whose address holds a part. */
function badges(): Promise<string[]> {
  return own.evaluate(async () => {
    const { tabs, action } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query(all: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: { tabId: number }): Promise<string> };
        };
      }
    ).chrome;
    const all = await tabs.query({});
    const texts: string[] = [];
    for (const { id } of all) texts.push(await action.getBadgeText({ tabId: id }));
    return texts.filter(Boolean);
  });
}

test('counts the undelivered messages of a page on the toolbar, and only there', async () => {
  expect(await badges()).toEqual([]);
  const { page } = await openGrid(browser, 'table');
  for (let tries = 0; tries < 60 && (await badges()).length === 0; tries += 1) await pause(50);
  const shown = await page.evaluate(() =>
    document.querySelector('yellowline-overview')?.getAttribute('data-undelivered'),
  );
  expect(Number(shown)).toBeGreaterThan(0);
  expect(await badges()).toEqual([shown]);
  await page.goto('about:blank');
  for (let tries = 0; tries < 40 && (await badges()).length > 0; tries += 1) await pause(50);
  expect(await badges()).toEqual([]);
  await page.close();
});

const inChromium = inject('browserName') === 'chromium' ? test : test.skip;

// No driver opens Firefox's context menus in a page; the code behind the entry is the same.
inChromium('takes selected text to the workbench, line by line', async () => {
  const page = await browser.browser.newPage();
  await page.goto(`https://www.spamhero.com:${browser.port}/cp/logs/1003`);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body),
  );
  const worker = await (
    await browser.browser.waitForTarget((target) => target.type() === 'service_worker')
  ).worker();
  const opened = browser.browser.waitForTarget((target) => target.url().endsWith('workbench.html'));
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(of: object): Promise<{ id: number; index: number; url?: string }[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/cp/logs/'));
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'diagnose-selection', selectionText: 'all on one line' },
      tab as object,
    );
  });
  const bench = await (await opened).page();
  if (!bench) throw new Error('The workbench did not open.');
  await waitForRows(bench);
  const name = /to=<([^>]+)>/.exec(readLog('three-recipients-mixed'))?.[1] as string;
  const words = await bench.$eval('#app', (element) => (element as HTMLElement).innerText);
  expect(words).toContain('Selected text');
  expect(name).toMatch(/@/);
  await page.close();
});
