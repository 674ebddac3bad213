import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readLog } from '../portal/messages';
import { isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { pasteInPopup } from './popup-page';
import { pause } from './portal-page';
import { until } from './until';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
});
beforeEach(async () => {
  page = await browser.openExtensionPage('popup.html');
  await page.waitForSelector('textarea');
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const paste = (text: string) => pasteInPopup(page, text);

/** What the popup says, once it says this. */
function readWords(part: string | RegExp): Promise<string> {
  return until(
    () => page.evaluate(() => document.querySelector('#app')?.textContent ?? ''),
    (words) => words.match(part) !== null,
  );
}

test('asks for text while there is none', async () => {
  expect(await readWords('Paste')).toMatch(/Paste/);
});

test('explains a pasted log, recipient by recipient', async () => {
  await paste(readLog('three-recipients-mixed'));
  const words = await readWords('bert@oakhurstclinic.example');
  for (const name of ['anna', 'bert', 'carl']) expect(words).toContain(`${name}@oakhurstclinic.example`);
  expect(words).toMatch(/full/i);
});

test('explains a bare reply', async () => {
  await paste('550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown');
  expect(await readWords(/(no such|not exist|unknown|no mailbox)/i)).toMatch(
    /(no such|not exist|unknown|no mailbox)/i,
  );
});

test('says so where nothing can be read, and forgets it when the text goes', async () => {
  await paste('Dear all, lunch is at noon.');
  expect(await readWords('Nothing here')).toContain('Nothing here');
  await paste('');
  await pause(300);
  expect(await readWords(/^((?!Nothing here).)*$/s)).not.toContain('Nothing here');
});

test('shows the last text that was pasted, whatever came before', async () => {
  await paste(readLog('loop-bounced'));
  await paste(readLog('size-limit-bounced'));
  const words = await readWords('invoices@fairviewsteel.example');
  expect(words).toContain('invoices@fairviewsteel.example');
  await pause(400);
  expect(await readWords('invoices')).not.toContain('brightwaterenergy');
});

test('shows markup in a log as text', async () => {
  await paste(readLog('markup-in-reply-bounced'));
  await readWords('info@glenmore-studio.example');
  expect(
    await page.evaluate(() => document.querySelectorAll('a[href*="filter.example"], #app script').length),
  ).toBe(0);
});

// `test/utils/engine/hostile.test.ts` reads as many by the code alone.
test.runIf(isWide)('stays alive with 40,000 lines', async () => {
  const [line = ''] = readLog('greylisted-waiting').split('\n').slice(4);
  await paste(
    `${line}\n`.repeat(4_000) +
      'Nov 23 20:57:05 relay4 postfix/qmgr[1]: 4jYJCj4473zKnCg: removed\n'.repeat(36_000),
  );
  expect(await readWords('kontakt@heronsecurity.example')).toContain('kontakt@heronsecurity.example');
});
