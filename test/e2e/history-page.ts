import type { Page } from 'puppeteer-core';

/** Asks the background, from a page of the extension. */
// biome-ignore lint/suspicious/noExplicitAny: an answer is looked at by the test that asks
export function ask(page: Page, message: { type: string } & Record<string, unknown>): Promise<any> {
  return page.evaluate(
    (asked) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(asked),
    message,
  );
}

/** Puts something into the history's database past the extension. */
export function putRaw(page: Page, store: string, value: object, key: (string | number)[]): Promise<void> {
  return page.evaluate(
    (name, record, at) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('yellowline-history');
        open.onsuccess = () => {
          const put = open.result.transaction(name, 'readwrite').objectStore(name).put(record, at);
          put.onsuccess = () => {
            open.result.close();
            resolve();
          };
          put.onerror = () => reject(put.error);
        };
      }),
    store,
    value,
    key,
  );
}

/** How many messages and rows the database really holds, and how many it says that it does. */
export function rawCounts(page: Page): Promise<{ messages: number; rows: number; total: number }> {
  return page.evaluate(
    () =>
      new Promise<{ messages: number; rows: number; total: number }>((resolve) => {
        const open = indexedDB.open('yellowline-history');
        open.onsuccess = () => {
          const reading = open.result.transaction(['messages', 'rows', 'totals']);
          const messages = reading.objectStore('messages').count();
          const rows = reading.objectStore('rows').count();
          const totals = reading.objectStore('totals').get('all');
          reading.oncomplete = () => {
            open.result.close();
            resolve({ messages: messages.result, rows: rows.result, total: totals.result?.messages ?? 0 });
          };
        };
      }),
  );
}
