import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import {
  chooseFiles,
  clickButton,
  makeFile,
  openWorkbench,
  waitForReading,
  waitForWords,
  wordsOf,
} from './workbench-page';

const HOST = 'mx.memory.example';
const outage = (day: number) =>
  ['ann', 'ben', 'cat']
    .map(
      (name, i) =>
        `2026-11-${day}T09:0${i}:00+00:00 relay postfix/smtp[1]: C${day}AAAA${i}: to=<${name}@memory.example>, relay=none, delay=3, dsn=4.4.1, status=deferred (connect to ${HOST}[192.0.2.7]:25: Connection refused)\n`,
    )
    .join('');

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

async function read(day: number): Promise<Page> {
  const page = await openWorkbench(browser);
  await chooseFiles(page, makeFile(`outage-${day}.log`, outage(day)));
  await waitForReading(page);
  await page.waitForSelector('.incident-head a');
  return page;
}

const open = (page: Page) => page.$eval('.incident-head a', (link) => (link as HTMLElement).click());

test('what is said of an incident is known in the next log, and that it broke out again; the history has it', async () => {
  const first = await read(23);
  expect(await wordsOf(first, '.verdict')).toContain('1 incident is open.');
  expect(await wordsOf(first, '.incidents')).toContain('Open');
  await open(first);
  await first.waitForSelector('#incident-note');
  await first.type('#incident-note', 'Ticket 4711: firewall');
  await clickButton(first, 'Save the note');
  await waitForWords(first, 'The note is kept.');
  await clickButton(first, 'Acknowledge');
  await waitForWords(first, 'Acknowledged', '.incident-stand');
  await clickButton(first, 'Call it mended');
  await waitForWords(first, 'Mended', '.incident-stand');
  await first.close();

  const later = await read(25);
  await waitForWords(later, 'Open again', '.incidents');
  expect(await wordsOf(later, '.incidents')).toContain('Ticket 4711: firewall');
  await open(later);
  await waitForWords(later, 'Broke out again after it was mended');
  await later.close();

  const history = await openWorkbench(browser, '#view=history');
  await waitForWords(history, 'Ticket 4711: firewall', '.incidents');
  await history.close();
});
