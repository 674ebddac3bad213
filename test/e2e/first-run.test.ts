import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { clickButton, textsOf, waitForReading, waitForRows, waitForWords, wordsOf } from './workbench-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

test('an installation opens one page that says hello, and its sample shows the workbench at work', async () => {
  expect(browser.isWelcomed).toBe(browser.name === 'chromium');
  const page = await browser.openExtensionPage('welcome.html');
  await page.waitForSelector('.pictures');
  expect(await textsOf(page, '.pictures h2')).toHaveLength(3);
  await page.close();
  const bench = await browser.openExtensionPage('workbench.html?sample');
  await waitForReading(bench);
  await waitForRows(bench, 10);
  expect(await wordsOf(bench)).toContain('Sample log');
  await bench.close();
});

test('a link to a message says which log it was in, until that is read again', async () => {
  const bench = await browser.openExtensionPage('workbench.html?sample');
  await waitForRows(bench, 10);
  const link = await bench.$eval('.table-rows a', (row) => row.getAttribute('href') ?? '');
  await bench.close();
  const lost = await browser.openExtensionPage(`workbench.html${link}`);
  await waitForWords(lost, 'This message was in “Sample log”', '.missing');
  await clickButton(lost, 'Try with a sample log');
  await lost.waitForSelector('.message-page .timeline');
  await lost.close();
});

test('Back leads to the row that was left, and one key past all that stands before the list', async () => {
  const bench = await browser.openExtensionPage('workbench.html?sample');
  await waitForRows(bench, 10);
  const opened = await bench.$$eval('.table-rows a', (rows) => {
    rows[4]?.click();
    return rows[4]?.textContent;
  });
  await bench.waitForSelector('.timeline');
  await bench.click('.back a');
  await waitForRows(bench, 10);
  const focused = () => document.activeElement?.textContent ?? '';
  await bench.waitForFunction((name) => document.activeElement?.textContent === name, {}, opened);
  expect(await bench.evaluate(focused)).toBe(opened);
  await clickButton(bench, 'Skip to the messages');
  expect(await bench.evaluate(() => document.activeElement?.id)).toBe('messages');
  await bench.close();
});

test('the settings refuse what is no site, and show keys, version and what is new', async () => {
  const page = await browser.openExtensionPage('options.html#new');
  await page.waitForSelector('#address');
  await page.type('#address', 'not a site !!');
  await page.click('.add-site button');
  await waitForWords(page, 'That is no address of a page', '.add-site');
  expect((await textsOf(page, '.shortcuts dt')).length).toBe(4);
  expect(await wordsOf(page, '.news')).toContain('What’s new in');
  expect(await page.$eval('.news', (news) => (news as HTMLDetailsElement).open)).toBe(true);
  await page.close();
});
