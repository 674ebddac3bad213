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
          if (clearing) clearing.oncomplete = done;
          else done(null);
        };
      });
  });
}

/** `work` runs in a page of the extension, and knows nothing of this file. */
async function doInExtension(browser: TestBrowser, work: () => Promise<void>): Promise<void> {
  // The page of the extension that costs least.
  const page = await browser.openExtensionPage('privacy.html');
  await page.evaluate(work);
  await page.close();
}
