import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browsers';

interface Extension {
  readonly chrome: { readonly storage: Record<'local' | 'sync' | 'session', { clear(): Promise<void> }> };
}

/** Has the extension forget what it remembers of pages while the browser runs: for the next page it is as on a first visit. */
export function forgetPages(browser: TestBrowser): Promise<void> {
  return doInExtension(browser, () => (globalThis as unknown as Extension).chrome.storage.session.clear());
}

/** Has it forget all: settings, and what is kept, too. */
export function forgetAll(browser: TestBrowser): Promise<void> {
  return doInExtension(browser, async () => {
    const { local, sync, session } = (globalThis as unknown as Extension).chrome.storage;
    for (const area of [local, sync, session]) await area.clear();
    for (const { name = '' } of await indexedDB.databases())
      await new Promise((done, fail) => {
        const asked = indexedDB.open(name);
        asked.onerror = fail;
        asked.onsuccess = () => {
          const stores = [...asked.result.objectStoreNames];
          const clearing = stores.length > 0 ? asked.result.transaction(stores, 'readwrite') : null;
          for (const store of stores) clearing?.objectStore(store).clear();
          // Whoever would delete a database waits for all who have it open.
          const end = () => {
            asked.result.close();
            done(null);
          };
          if (clearing) clearing.oncomplete = end;
          else end();
        };
      });
  });
}

/** The page of the extension that costs least; it stays, for another one each time takes a second of a core (2026-11). */
const open = new WeakMap<TestBrowser['browser'], Page>();

export function isForForgetting({ browser }: TestBrowser, page: Page): boolean {
  return open.get(browser) === page;
}

/** `work` runs in a page of the extension, and knows nothing of this file. */
async function doInExtension(browser: TestBrowser, work: () => Promise<void>): Promise<void> {
  const kept = open.get(browser.browser);
  const page = kept && !kept.isClosed() ? kept : await browser.openExtensionPage('privacy.html');
  open.set(browser.browser, page);
  await page.evaluate(work);
}
