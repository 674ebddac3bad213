import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { ask, rawCounts } from './history-page';
import { borrowBrowser } from './launch-here';
import { openGrid, openLog, pause, waitForNotes } from './portal-page';
import { until } from './until';
import { makeFile, openWorkbench, waitForRows, waitForWords } from './workbench-page';
import { inWorker, killWorker } from './worker';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
});
beforeEach(async () => {
  page = await openOptions();
  await ask(page, { type: 'erase-history' });
});
afterEach(() => page?.close().catch(() => undefined));
afterAll(() => browser?.close());

async function openOptions(): Promise<Page> {
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('.options');
  return options;
}

const line = (id: string) =>
  `2026-11-23T10:00:00Z relay postfix/smtp[1]: ${id}: to=<jane@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full)`;
const keep = (count: number, from = 0) => {
  const texts = Array.from({ length: count }, (_, i) => ({
    text: line(`4jA${100_000 + from + i}`),
    sender: 'a@b.example',
  }));
  return ask(page, { type: 'keep-messages', texts });
};

/** A file as it is saved here, of so many messages. */
async function makeBackup(count: number): Promise<string> {
  await keep(1);
  const { records } = await ask(page, { type: 'export-history', after: null, count: 1 });
  const written = JSON.stringify(records[0]);
  const messages = Array.from({ length: count }, (_, i) =>
    written.replaceAll('4jA100000', `4jB${100_000 + i}`),
  );
  await ask(page, { type: 'erase-history' });
  const head = '{"format":"yellowline-backup","version":1,"settings":{},"messages":[';
  return makeFile(`backup-${count}.json`, `${head}${messages.join(',\n')}]}`);
}

async function chooseBackup(options: Page, path: string): Promise<void> {
  const input = (await options.waitForSelector(
    '.backup input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** Waits until so many messages are there, and gives what the database holds then. */
function waitForMessages(least: number) {
  return until(
    () => rawCounts(page),
    ({ messages }) => messages >= least,
  );
}

const isWhole = ({ messages, rows, total }: Awaited<ReturnType<typeof rawCounts>>) =>
  messages === rows && messages === total;

const MANY = 1_500;
const AT_ONCE = 500;

test('a tab that is closed in the middle of an import leaves whole parts, and the same file brings the rest', async () => {
  const path = await makeBackup(MANY);
  const other = await openOptions();
  await chooseBackup(other, path);
  await waitForMessages(1);
  await other.close();
  await pause(500);
  const left = await rawCounts(page);
  expect(isWhole(left)).toBe(true);
  expect(left.messages % AT_ONCE).toBe(0);
  await chooseBackup(page, path);
  await waitForWords(page, `${MANY.toLocaleString('en')} messages were restored, and the settings.`);
  expect(await rawCounts(page)).toEqual({ messages: MANY, rows: MANY, total: MANY });
});

test('a database that is deleted under it is made anew, and keeps what comes next', async () => {
  await keep(3);
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const remove = indexedDB.deleteDatabase('yellowline-history');
        remove.onsuccess = done;
        remove.onerror = fail;
      }),
  );
  expect(await keep(2, 50)).toMatchObject({ kept: 2 });
  expect(await rawCounts(page)).toEqual({ messages: 2, rows: 2, total: 2 });
});

test('settings that are cleared while a page is open are those of the beginning, and the page goes on', async () => {
  const { page: portal, problems } = await openGrid(browser, 'table');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { clear(): unknown }> } };
    return Promise.all([chrome.storage.sync?.clear(), chrome.storage.session?.clear()]);
  });
  await openLog(portal, '1003');
  await waitForNotes(portal, 6);
  expect(await portal.$$('yellowline-note')).toHaveLength(6);
  expect(problems).toEqual([]);
  // The history takes what is read in showers.
  expect((await waitForMessages(1)).messages).toBe(1);
  await portal.close();
});

// Chromium alone lets a test into the background; in Firefox the same code runs under the same transactions.
describe.runIf(inject('browserName') === 'chromium')('the background', () => {
  test('killed in the middle of an import is asked anew, and the whole file is taken', {
    timeout: 120_000,
  }, async () => {
    await chooseBackup(page, await makeBackup(MANY));
    for (const least of [1, 2 * AT_ONCE]) {
      await waitForMessages(least);
      await killWorker(browser);
    }
    await page.waitForFunction(
      (words) => document.body.innerText.includes(words),
      // Where Chrome never answers, the page waits for twenty seconds before it asks once more.
      { timeout: 90_000 },
      `${MANY.toLocaleString('en')} messages were restored, and the settings.`,
    );
    expect(await rawCounts(page)).toEqual({ messages: MANY, rows: MANY, total: MANY });
  });

  test('killed each time that a page would have its log kept, has it kept once it lives', async () => {
    const { page: portal, problems } = await openGrid(browser, 'table');
    await openLog(portal, '1003');
    await waitForNotes(portal, 6);
    for (const end = Date.now() + 2_500; Date.now() < end; await pause(10)) {
      const isThere = browser.browser.targets().some((one) => one.type() === 'service_worker');
      if (isThere) await killWorker(browser);
    }
    expect(await waitForMessages(1)).toEqual({ messages: 1, rows: 1, total: 1 });
    expect(problems).toEqual([]);
    await portal.close();
  });

  test('without a database says so, explains as ever, and keeps again when there is one', async () => {
    await keep(2);
    await killWorker(browser);
    // It starts with whatever it hears.
    await ask(page, { type: 'nothing' }).catch(() => undefined);
    await inWorker(browser, () => {
      const refuse = () => {
        throw new DOMException('The user denied permission to access the database.', 'UnknownError');
      };
      Object.defineProperty(IDBFactory.prototype, 'open', { value: refuse });
    });
    expect((await keep(1, 70)).problem).toContain('The browser cannot open the history');
    const bench = await openWorkbench(browser, '#view=history');
    await waitForWords(bench, 'The browser cannot open the history, so nothing is kept now.');
    await bench.close();
    const { page: portal, problems } = await openGrid(browser, 'table');
    await openLog(portal, '1003');
    await waitForNotes(portal, 6);
    expect(await portal.$$('yellowline-note')).toHaveLength(6);
    expect(problems).toEqual([]);
    await portal.close();
    await killWorker(browser);
    expect(await keep(1, 80)).toMatchObject({ kept: 1, problem: '' });
    expect(await rawCounts(page)).toEqual({ messages: 3, rows: 3, total: 3 });
  });

  test.each([
    ['a year ahead', 365],
    ['ten years back', -3_650],
  ])('whose clock is %s lets go of nothing', async (_, days) => {
    await keep(5);
    const setClock = (jump: number) => {
      const { now } = Date;
      Date.now = () => now() + jump;
    };
    await inWorker(browser, setClock, days * 86_400_000);
    expect(await keep(1, 90)).toMatchObject({ kept: 1 });
    expect(await rawCounts(page)).toEqual({ messages: 6, rows: 6, total: 6 });
    await killWorker(browser);
    expect(await keep(1, 95)).toMatchObject({ kept: 1 });
    expect(await rawCounts(page)).toEqual({ messages: 7, rows: 7, total: 7 });
  });

  test('that is updated while it writes keeps all or nothing of that, and what was there', async () => {
    await keep(50);
    for (let round = 1; round <= (isWide ? 2 : 1); round += 1) {
      const writing = keep(400, 1_000 * round).catch(() => null);
      await pause(60 * round);
      await browser.browser.installExtension(resolve('.output/chrome-mv3'));
      await Promise.race([writing, pause(1_500)]);
      // The pages of an extension go with its earlier version.
      await page.close().catch(() => undefined);
      page = await openOptions();
      const left = await rawCounts(page);
      expect(isWhole(left)).toBe(true);
      expect((left.messages - 50) % 400).toBe(0);
    }
    const bench = await openWorkbench(browser, '#view=history');
    await waitForRows(bench, 5);
    await bench.close();
  });
});
