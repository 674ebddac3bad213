import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeLog } from '../bench/make-log';
import { readLog } from '../portal/messages';
import { makeZip } from '../utils/text-files/make-zip';
import { isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { pasteInPopup } from './popup-page';
import {
  chooseFiles,
  clickButton,
  goTo,
  makeFile,
  openWorkbench,
  textsOf,
  waitForReading,
  waitForRows,
  waitForWords,
  wordsOf,
} from './workbench-page';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
});
beforeEach(async () => {
  page = await openWorkbench(browser);
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const small = [...makeLog({ size: 250_000 })].join('');
const mixed = readLog('three-recipients-mixed');

test('reads a log, and the same log packed as joined gzip and as ZIP, to the end', async () => {
  await chooseFiles(page, makeFile('small.log', small));
  await waitForReading(page);
  const verdict = await wordsOf(page, '.verdict');
  expect(verdict).toMatch(/^\d[\d,]* of \d[\d,]* messages are not delivered/);
  const half = small.indexOf('\n', small.length / 2) + 1;
  const joined = Buffer.concat([small.slice(0, half), small.slice(half)].map((text) => gzipSync(text)));
  for (const file of [
    makeFile('small.log.gz', joined),
    makeFile('small.zip', makeZip([{ name: 'small.log', text: small, hasDescriptor: true }])),
  ]) {
    await page.close();
    page = await openWorkbench(browser);
    await chooseFiles(page, file);
    await waitForReading(page);
    expect(await wordsOf(page, '.verdict')).toBe(verdict);
  }
});

test('reads what it can of several files, and says of each other what is wrong', async () => {
  const csv =
    'Received,Sender Address,Recipient Address,Subject,Status\n2026-11-23T10:00:00,a@b.example,c@example.com,Hi,Failed\n';
  const packed = gzipSync(small);
  await chooseFiles(
    page,
    makeFile('picture.log', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    makeFile('broken.log.gz', packed.subarray(0, packed.length / 2)),
    makeFile('logs.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0])),
    makeFile('novel.txt', 'It was a dark and stormy night.\n'.repeat(5_000)),
    makeFile('empty.log', ''),
    makeFile('mixed.log', mixed),
    makeFile('trace.csv', csv),
  );
  await waitForReading(page);
  const problems = (await textsOf(page, '.problems li')).join('\n');
  expect(problems).toContain('picture.log is not text');
  expect(problems).toContain('broken.log.gz is damaged or incomplete');
  expect(problems).toContain('What was read of it is shown');
  expect(problems).toContain('logs.zip is damaged or incomplete: its list of files cannot be read');
  expect(problems).toContain('novel.txt holds no delivery records');
  expect(problems).toContain('empty.log holds no delivery records');
  expect(problems).not.toContain('mixed.log');
  await goTo(page, '#text=anna%40oakhurstclinic.example');
  await waitForWords(page, '1 of ', '.list-tools');
});

test('reads a mail with a large attachment', async () => {
  const head =
    'From: MAILER-DAEMON@relay.example\nTo: a@b.example\nSubject: Undelivered\nMIME-Version: 1.0\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n';
  const report =
    'Reporting-MTA: dns; relay.example\n\nFinal-Recipient: rfc822; jane@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <jane@example.com>: User unknown\n';
  const parts = [
    'Content-Type: text/plain\n\nYour mail could not be delivered.\n',
    `Content-Type: message/delivery-status\n\n${report}`,
    `Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${`${'QUJD'.repeat(19)}\n`.repeat(isWide ? 650_000 : 50_000)}`,
  ];
  const mail = `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n${parts.map((part) => `--b\n${part}`).join('\n')}\n--b--\n`;
  await chooseFiles(page, makeFile('bounce.eml', mail));
  await waitForReading(page);
  await waitForRows(page);
  expect(await wordsOf(page, '.table-rows')).toContain('jane@example.com');
  await page.click('.table-rows a');
  await page.waitForSelector('.message-page .note');
  expect(await wordsOf(page, '.message-page')).toContain('User unknown');
});

test('stops in the middle, and goes on with what is there', async () => {
  const large = Buffer.from(small.repeat(240));
  await chooseFiles(page, makeFile('large.log', large), makeFile('after.log', mixed));
  await page.waitForSelector('progress');
  await waitForRows(page);
  await clickButton(page, 'Stop');
  await waitForReading(page);
  const problems = await textsOf(page, '.problems li');
  expect(problems[0]).toContain('large.log was not read to its end: the reading was stopped');
  expect(problems[1]).toContain('after.log was not read: the reading was stopped');
  await page.click('.table-rows a');
  await page.waitForSelector('.timeline');
  await goTo(page, '');
  await chooseFiles(page, makeFile('more.log', readLog('size-limit-bounced')));
  await goTo(page, '#text=invoices%40fairviewsteel.example');
  await waitForWords(page, '1 of ', '.list-tools');
});

test('shows a message at its address: recipients, attempts, gaps, lines with the proof', async () => {
  await chooseFiles(page, makeFile('mixed.log', mixed));
  await waitForReading(page);
  await waitForRows(page);
  await page.focus('.table-rows a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.message-page');
  expect(await page.evaluate(() => location.hash)).toMatch(/^#message=/);
  const words = await wordsOf(page, '.message-page');
  for (const name of ['anna', 'bert', 'carl']) expect(words).toContain(`${name}@oakhurstclinic.example`);
  expect((await textsOf(page, '.step')).length).toBeGreaterThanOrEqual(3);
  const proof = await textsOf(page, '.raw mark');
  expect(proof.length).toBeGreaterThan(0);
  expect(await wordsOf(page, '.raw')).toContain(proof[0]);
  await page.evaluate(() => history.back());
  await waitForRows(page);
});

test('filters, sorts and remembers both in the address', async () => {
  await chooseFiles(page, makeFile('small.log', small));
  await waitForReading(page);
  await waitForRows(page);
  await page.evaluate(() => document.querySelector<HTMLElement>('.status-chip.is-bounced')?.click());
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.table-rows .pill')].every((pill) => pill.textContent === 'Failed'),
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.table-head .is-recipient button')?.click());
  await page.waitForFunction(() => {
    const names = [...document.querySelectorAll('.table-rows .is-recipient a')].map(
      (one) => one.textContent ?? '',
    );
    return names.length > 3 && names.every((name, i) => i === 0 || (names[i - 1] ?? '') <= name);
  });
  expect(await page.evaluate(() => location.hash)).toBe('#status=bounced&sort=recipient');
  await page.type('.filter-line input[type=search]', 'no-such-address@');
  await waitForWords(page, '0 of ', '.list-tools');
  await clickButton(page, 'Clear filters');
  await waitForRows(page, 10);
});

test('is walked through by keyboard from the first row to the last', async () => {
  await chooseFiles(page, makeFile('small.log', small));
  await waitForReading(page);
  await waitForRows(page);
  await page.focus('.table-rows a');
  const row = () =>
    page.evaluate(() => Number(document.activeElement?.closest('[data-index]')?.getAttribute('data-index')));
  const at = async (index: number) => {
    await page.waitForFunction(
      (wanted) => document.activeElement?.closest(`[data-index="${wanted}"]`) !== null,
      { timeout: 5_000 },
      index,
    );
    return row();
  };
  await page.keyboard.press('ArrowDown');
  expect(await at(1)).toBe(1);
  const count =
    Number(await page.$eval('.message-table', (table) => table.getAttribute('aria-rowcount'))) - 1;
  await page.keyboard.press('End');
  expect(await at(count - 1)).toBe(count - 1);
  await page.keyboard.press('Home');
  expect(await at(0)).toBe(0);
});

test('saves what is listed, and a formula in an address stays text', async () => {
  const line = mixed
    .split('\n')
    .find((one) => one.includes('status=bounced') || one.includes('status=deferred')) as string;
  const evil = line.replace(/to=<[^>]+>/, "to=<=cmd|' /C calc'!A1@example.com>");
  await chooseFiles(page, makeFile('evil.log', `${evil}\n`));
  await waitForReading(page);
  await waitForRows(page);
  await page.evaluate(() => {
    const global = window as unknown as { blobs: Blob[] };
    global.blobs = [];
    URL.createObjectURL = (blob) => {
      global.blobs.push(blob as Blob);
      return '#';
    };
  });
  for (const format of ['CSV', 'JSON lines', 'Markdown']) await clickButton(page, format);
  await page.waitForFunction(() => (window as unknown as { blobs: Blob[] }).blobs.length === 3);
  const texts = await page.evaluate(() =>
    Promise.all((window as unknown as { blobs: Blob[] }).blobs.map((blob) => blob.text())),
  );
  expect(texts.find((text) => text.startsWith('status,'))).toContain("\"'=cmd|' /C calc'!A1@example.com\"");
  expect(JSON.parse(texts.find((text) => text.startsWith('{')) as string).recipient).toBe(
    "=cmd|' /C calc'!A1@example.com",
  );
  expect(texts.find((text) => text.startsWith('| status'))).toContain('=cmd\\|');
});

test('takes files and text that are dropped or pasted anywhere', async () => {
  await page.evaluate((log) => {
    const data = new DataTransfer();
    data.items.add(new File([log], 'dropped.log'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, mixed);
  await waitForWords(page, 'dropped.log');
  await waitForReading(page);
  await page.evaluate((log) => {
    const data = new DataTransfer();
    data.setData('text/plain', log);
    // Firefox takes the text by names of its own (seen in 153).
    const init = { clipboardData: data, bubbles: true, data: log, dataType: 'text/plain' };
    dispatchEvent(new ClipboardEvent('paste', init));
  }, readLog('size-limit-bounced'));
  await waitForWords(page, 'fairviewsteel');
});

test('shows markup of a log as text', async () => {
  await chooseFiles(page, makeFile('markup.log', readLog('markup-in-reply-bounced')));
  await waitForReading(page);
  await waitForRows(page);
  await page.click('.table-rows a');
  await page.waitForSelector('.raw');
  expect(
    await page.evaluate(
      // A mail that can be opened quotes the reply.
      () =>
        document.querySelectorAll('#app script, #app a[href*="filter.example"]:not([href^="mailto:"])')
          .length,
    ),
  ).toBe(0);
});

test('takes the text that the popup hands over', async () => {
  const popup = await browser.openExtensionPage('popup.html');
  await pasteInPopup(popup, mixed);
  const opened = new Promise<void>((resolve) => browser.browser.once('targetcreated', () => resolve()));
  await clickButton(popup, 'Open the workbench');
  await opened;
  // The tab that opens takes the text; puppeteer drives none of Firefox's extension tabs that it has not opened itself.
  const left = () =>
    popup.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } }
      ).chrome.storage.session.get('handed-over'),
    );
  await expect.poll(left, { timeout: 20_000 }).toEqual({});
  await popup.close();
});
