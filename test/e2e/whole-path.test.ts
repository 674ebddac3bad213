import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import {
  chooseFiles,
  clickButton,
  goTo,
  makeFile,
  openWorkbench,
  savedBy,
  textsOf,
  waitForReading,
  waitForWords,
  wordsOf,
} from './workbench-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

const START = Date.UTC(2026, 10, 23, 9);
const HOST = 'mx.example.com[192.0.2.7]';
const line = (minute: number, id: string, rest: string) =>
  `${new Date(START + minute * 60_000).toISOString().slice(0, 19)}+00:00 relay postfix/smtp[1]: ${id}: ${rest}\n`;
const refused = (minute: number, name: string) =>
  line(
    minute,
    `AAAA${name}`,
    `to=<${name}@example.com>, relay=none, delay=3, dsn=4.4.1, status=deferred (connect to ${HOST}:25: Connection refused)`,
  );
const taken = (minute: number, name: string) =>
  line(
    minute,
    `AAAA${name}`,
    `to=<${name}@example.com>, relay=${HOST}:25, delay=9, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
  );

test('an incident: the mail to the admin, a later log, and it is mended; what has changed stands beside it, and a case file tells it all elsewhere', async () => {
  const page = await openWorkbench(browser);
  const before = makeFile('monday.log', refused(0, 'AAA1') + refused(5, 'AAA2') + refused(10, 'AAA3'));
  await chooseFiles(page, before);
  await waitForReading(page);
  await page.waitForSelector('.incident-head a');
  await page.$eval('.incident-head a', (link) => (link as HTMLElement).click());
  await waitForWords(page, 'Start the mail service on your mail server', '.next-mail-body');
  expect((await textsOf(page, '.next-mail-readers label'))[0]).toBe('Mail server’s admin');
  expect(await wordsOf(page, '.next-mail-body')).toMatch(/^Messages: 3 are waiting$/m);
  await goTo(page, '');
  const later = ['AAA1', 'AAA2', 'AAA3'].map((name, i) => taken(120 + i, name)).join('');
  await chooseFiles(page, makeFile('tuesday.log', later + taken(130, 'BBB1') + taken(131, 'BBB2')));
  // Firefox does not count what a closed choice offers among the words of a page.
  await page.waitForSelector('#pair option[value=file-1]');
  expect(await textsOf(page, '#pair option')).toContain('tuesday.log, beside monday.log');
  await page.select('#pair', 'file-1');
  await waitForWords(page, 'Causes that are gone');
  expect(await wordsOf(page, '.comparison-verdict')).toMatch(
    /^(?:About as|Better than) before: 0 of 5 messages/,
  );
  await page.waitForSelector('.incident-head a');
  await page.$eval('.incident-head a', (link) => (link as HTMLElement).click());
  await waitForWords(page, '3 of 3 arrived since');
  await page.$eval('.case-panel summary', (summary) => (summary as HTMLElement).click());
  await waitForWords(page, 'Addresses and names replaced', '.case-panel');
  const file = await savedBy(page, () => clickButton(page, 'Save the case file'));
  // What it struck, and the deliveries that prove its end.
  await waitForWords(page, 'Saved, with 5 messages.', '.case-panel');
  expect(file).not.toMatch(/<script|AAA1@example/);
  await page.close();

  const elsewhere = await openWorkbench(browser);
  await chooseFiles(elsewhere, makeFile('case.html', file));
  await waitForReading(elsewhere);
  // In one log, what waited on Monday and arrived on Tuesday is one message.
  expect(await wordsOf(elsewhere, '.verdict')).toBe('All 5 messages were delivered.');
  await waitForWords(elsewhere, 'Mended', '.incidents');
  await elsewhere.close();
});

test('a customer: by the domain of the recipients, and what is listed of it', async () => {
  const page = await openWorkbench(browser);
  const others = [0, 1, 2].map((i) => taken(i, `CCC${i}`).replace('@example.com', '@example.net')).join('');
  await chooseFiles(page, makeFile('customers.log', others + refused(4, 'DDD1')));
  await waitForReading(page);
  await waitForWords(page, 'example.net', '.customers');
  // Domain, delivered, waiting, failed, mostly, median delay: the one with trouble first.
  const cells = (row: string) => textsOf(page, `.customers tbody ${row} > *`);
  expect((await cells('tr:first-child')).slice(0, 5)).toEqual([
    'example.com',
    '0',
    '1',
    '0',
    'Your mail server refused the connection',
  ]);
  expect((await cells('tr:last-child')).slice(0, 4)).toEqual(['example.net', '3', '0', '0']);
  await page.$eval('.customers tbody tr:last-child a, .customers tbody tr:last-child button', (one) =>
    (one as HTMLElement).click(),
  );
  await waitForWords(page, '3 of 4 messages');
  expect(await textsOf(page, '.table-rows .cell.is-recipient a')).toHaveLength(3);
  await page.close();
});
