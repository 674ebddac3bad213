import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { pasted } from './pasted';
import { closeLog, findRow, openGrid, openLog, pause, waitForNotes } from './portal-page';
import {
  chooseFiles,
  goTo,
  makeFile,
  openWorkbench,
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

test('a technician with a ticket: pointing at a row, one click, the text', async () => {
  const { page, problems } = await openGrid(browser, 'table');
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await closeLog(page);
  await page.mouse.move(2, 2);
  await page.hover(await findRow(page, '1003'));
  const copy = await page.waitForFunction(() =>
    [...(document.querySelector('yellowline-card')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent?.includes('Copy for ticket'),
    ),
  );
  const box = await copy.asElement()?.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10, { steps: 5 });
  await pause(200);
  await page.mouse.down();
  await page.mouse.up();
  await pause(200);
  const ticket = await pasted(browser);
  expect(ticket).toMatch(/^State: Failed/m);
  expect(ticket).toMatch(/^Who must act: /m);
  expect(ticket.trim().split('\n').length).toBeLessThanOrEqual(12);
  expect(problems).toEqual([]);
  await page.close();
});

test('an incident: the mail to the admin, a later log, and it is mended; what has changed stands beside it', async () => {
  const page = await openWorkbench(browser);
  const before = makeFile('monday.log', refused(0, 'AAA1') + refused(5, 'AAA2') + refused(10, 'AAA3'));
  await chooseFiles(page, before);
  await waitForReading(page);
  await page.waitForSelector('.incident-head a');
  await page.$eval('.incident-head a', (link) => (link as HTMLElement).click());
  await waitForWords(page, 'Start the mail service on your mail server', '.next-mail-body');
  expect((await textsOf(page, '.next-mail-readers label'))[0]).toBe('Mail server’s admin');
  expect(await wordsOf(page, '.next-mail-body')).toMatch(/^Messages: 3 messages: 3 are waiting$/m);
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
  await waitForWords(page, 'Mended');
  await page.close();
});
