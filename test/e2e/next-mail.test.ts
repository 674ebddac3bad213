import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import {
  chooseFiles,
  makeFile,
  openWorkbench,
  textsOf,
  waitForReading,
  waitForWords,
  wordsOf,
} from './workbench-page';

const START = Date.UTC(2026, 10, 23, 9);
const HOST = 'mx.example.com[192.0.2.7]';
const stamp = (minute: number) => `${new Date(START + minute * 60_000).toISOString().slice(0, 19)}+00:00`;
const line = (minute: number, id: string, rest: string) =>
  `${stamp(minute)} relay postfix/smtp[1]: ${id}: ${rest}\n`;
const refused = (id: string) =>
  `to=<${id}@example.com>, relay=none, delay=3, dsn=4.4.1, status=deferred (connect to ${HOST}:25: Connection refused)`;

/** Three messages that were refused: one is given up, two arrive later. A fourth to another server waits on. */
const log = [
  line(0, 'AAAAAAA1', refused('ann')),
  line(5, 'AAAAAAA2', refused('ben')),
  line(10, 'AAAAAAA3', refused('cat')),
  line(60, 'AAAAAAA1', 'from=<s@example.org>, status=expired, returned to sender'),
  line(
    92,
    'AAAAAAA2',
    `to=<ben@example.com>, relay=${HOST}:25, delay=9, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
  ),
  line(
    93,
    'AAAAAAA4',
    `to=<eve@example.com>, relay=${HOST}:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
  ),
  line(
    94,
    'AAAAAAA5',
    `to=<fay@example.com>, relay=${HOST}:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
  ),
  line(
    95,
    'AAAAAAA3',
    `to=<cat@example.com>, relay=${HOST}:25, delay=9, dsn=2.0.0, status=sent (250 2.0.0 Ok)`,
  ),
  line(
    96,
    'BBBBBBB1',
    'to=<dan@example.net>, relay=mx.example.net[192.0.2.9]:25, delay=3, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.9] said: 550 5.1.1 No Such User Here (in reply to RCPT TO command))',
  ),
].join('');

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
  page = await openWorkbench(browser);
  await chooseFiles(page, makeFile('outage.log', log));
  await waitForReading(page);
});
afterAll(() => browser?.close());

test('an incident that is over says so by proof, and what is to be sent again', async () => {
  await page.waitForSelector('.incident-head a');
  await page.$eval('.incident-head a', (link) => (link as HTMLElement).click());
  await waitForWords(page, '2 of 2 arrived since; 1 had failed for good before: re-queue this one.');
  expect(await textsOf(page, '.requeue a')).toEqual(['AAAAAAA1']);
});

test('a message has a text for each who can do something about it', async () => {
  await page.evaluate(() => {
    location.hash = '#message=BBBBBBB1-5';
  });
  await waitForWords(page, 'Answer: 550 5.1.1 No Such User Here');
  expect(await textsOf(page, '.next-mail-readers label')).toEqual([
    'Mail server’s admin',
    'The person who waits',
    'The sender',
  ]);
  expect(await wordsOf(page, '.next-mail-body')).toContain('Create the mailbox or an alias');
  await page.$eval('.next-mail-readers label:nth-of-type(2) input', (radio) =>
    (radio as HTMLElement).click(),
  );
  await waitForWords(page, 'to you (dan@example.net) could not be delivered', '.next-mail-body');
  await page.$eval('.next-mail .redact input', (box) => (box as HTMLElement).click());
  await waitForWords(page, 'to you (recipient-1@', '.next-mail-body');
  expect(await page.$eval('.next-mail-buttons a', (link) => (link as HTMLAnchorElement).protocol)).toBe(
    'mailto:',
  );
});
