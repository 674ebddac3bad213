import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readLog } from '../portal/messages';
import { testIn } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { openGrid } from './portal-page';
import { until } from './until';
import { waitForRows } from './workbench-page';
import { inWorker } from './worker';

let browser: TestBrowser;
let own: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
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
  await until(badges, (shown) => shown.length > 0);
  await page.waitForSelector('yellowline-overview');
  const shown = await page.evaluate(() =>
    document.querySelector('yellowline-overview')?.getAttribute('data-undelivered'),
  );
  expect(Number(shown)).toBeGreaterThan(0);
  expect(await badges()).toEqual([shown]);
  await page.goto('about:blank');
  expect(await until(badges, (left) => left.length === 0)).toEqual([]);
  await page.close();
});

/** The popup over a page. Only a click on the toolbar lets it into the tab in Chromium; Firefox, which no driver clicks for, lets us in anyway. */
async function popupOver(page: Page): Promise<Page> {
  if (inject('browserName') !== 'chromium') return own;
  const opened = browser.browser.waitForTarget((target) => target.url().endsWith('popup.html'));
  for (const extension of (await browser.browser.extensions()).values()) await extension.triggerAction(page);
  return (await opened).asPage();
}

/** What the popup runs when the page's structure is to be copied. */
function outlineBy(popup: Page): Promise<string> {
  return popup.evaluate(async () => {
    const { tabs, scripting } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query(all: object): Promise<{ id: number; url?: string }[]> };
          scripting: { executeScript(run: object): Promise<{ result: string }[]> };
        };
      }
    ).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.includes('spamhero.com'));
    const target = { tabId: tab?.id };
    const [answer] = await scripting.executeScript({ target, files: ['/page-outline.js'] });
    return answer?.result ?? '';
  });
}

test('tells how a page is built, without any of its content', async () => {
  const { page } = await openGrid(browser, 'table');
  await page.bringToFront();
  const outline = await outlineBy(await popupOver(page));
  expect(outline).toMatch(/^page: text\/html, frames: 0\n/);
  expect(outline).toContain('table');
  expect(outline).not.toMatch(/yellowline-|@|\.example/);
  await page.close();
});

const inChromium = testIn('chromium');

// No driver opens a context menu, and only a real click lets the extension read the selection with its line breaks: here the browser's own
// words of it are taken, as on pages that let nobody in.
inChromium('takes selected text to the workbench', async () => {
  const page = await browser.browser.newPage();
  await page.goto(`https://www.spamhero.com:${browser.port}/cp/logs/1003`);
  const opened = browser.browser.waitForTarget((target) => target.url().endsWith('workbench.html'));
  const text = readLog('size-limit-bounced')
    .split('\n')
    .find((line) => line.includes('status=')) as string;
  const dispatch = async (selected: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(of: object): Promise<{ id: number; index: number; url?: string }[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/cp/logs/'));
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'diagnose-selection', selectionText: selected },
      tab as object,
    );
  };
  await inWorker(browser, dispatch, text);
  const bench = await (await opened).page();
  if (!bench) throw new Error('The workbench did not open.');
  await waitForRows(bench);
  const words = await bench.$eval('#app', (element) => (element as HTMLElement).innerText);
  expect(words).toContain('Selected text');
  expect(words).toContain('invoices@fairviewsteel.example');
  await page.close();
});
