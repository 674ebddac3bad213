import type { TestBrowser } from './browsers';
import { doInExtension } from './extension-page';

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
