import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { forgetPages } from './forget';
import { borrowBrowser } from './launch-here';
import { hoverSurely, isFree, openPortal, pause, pointAgain, waitForNotes } from './portal-page';
import { countOurs, seeCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
let page: Page;
let visit = '';
beforeAll(async () => {
  browser = await borrowBrowser();
});
// What one page has shown of asking for logs is known to the next one of its host.
beforeEach(() => forgetPages(browser));
afterEach(() => page?.close().catch(() => undefined));
afterAll(() => browser?.close());

async function open(name: string): Promise<void> {
  visit = `${browser.name}-${name}-${Date.now()}`;
  page = (await openPortal(browser, `/cp/steered/${name}/${visit}`)).page;
  // Where it comes, it moves the rows.
  await page.waitForSelector('yellowline-overview', { timeout: 4_000 }).catch(() => undefined);
}

/** What the page's server was asked for on this visit, by the page or by us. */
function seeAsked(): Promise<string[]> {
  return page.evaluate(async (name) => (await fetch(`/cp/asked/${name}`)).json(), visit);
}

async function pressLogs(id: string): Promise<void> {
  await hoverSurely(page, `#row-${id} td:nth-child(2)`);
  await page.waitForFunction(isFree, { timeout: 3000 }, `#row-${id} td:last-child .logs`);
  await page.click(`#row-${id} td:last-child .logs`);
  await page.waitForSelector('.opened');
  await waitForNotes(page, 1);
}

/** Points at a row and gives its card, once it says what is expected, or after some seconds. */
async function pointAt(selector: string, words = ''): Promise<string> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => !document.querySelector('yellowline-card'), { timeout: 4_000 });
  for (const end = Date.now() + (words ? 20_000 : 1_200); Date.now() < end; await pause(words ? 50 : 400)) {
    // Between two cells the pointer is in no row.
    await pointAgain(page, selector, 'td:nth-child(2)');
    const said = (await seeCard(page))?.words;
    if (words && said?.includes(words)) return said;
  }
  return (await seeCard(page))?.words ?? '';
}

describe('a subject changes nothing that is asked for', () => {
  const posted = (id: string) => `POST api {"action":"viewlogs","id":"${id}"}`;
  const sent = (id: string) => `POST form action=viewlogs&id=${id}`;
  const got = (id: string) => `GET quarantine/logs?id=${id}`;
  const all = [
    ['post', posted],
    ['form', sent],
    ['get', got],
  ] as const;
  test.each(broadly<(typeof all)[number]>(all, { chromium: [all[1]], firefox: [all[0]] }))(
    'in a %s',
    async (name, request) => {
      await open(name);
      await pointAt('#row-7002');
      expect(await seeAsked()).toEqual([]);
      await pressLogs('7001');
      expect(await pointAt('#row-7002', 'block list')).toContain('block list');
      expect(await pointAt('#row-7003', 'full')).toContain('full');
      expect(await seeAsked()).toEqual(['7001', '7002', '7003'].map(request));
    },
  );
});

test('a link is read only where it is one like a person has pressed', async () => {
  await open('links');
  const rows = ['#row-7001', '#row-7002', '#row-7003', '#row-7004', 'tr.mail'];
  for (const row of rows) await pointAt(row);
  expect(await seeAsked()).toEqual([]);
  await pressLogs('7001');
  for (const row of rows) await pointAt(row);
  const asked = await seeAsked();
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((request) => !/^GET logs\/700\d$/.test(request))).toEqual([]);
  expect(await pointAt('tr.mail')).toBe('');
});

test('a subject is no log, and names none', async () => {
  await open('forged');
  await waitForNotes(page, 1);
  const inRows = () =>
    [...document.querySelectorAll('table yellowline-note, table yellowline-summary')].length;
  expect(await page.evaluate(inRows)).toBe(0);
  expect(await countOurs(page)).toMatchObject({ 'yellowline-note': 1 });
  for (const row of ['#row-7002', '#row-7003']) expect(await pointAt(row)).not.toContain('does not exist');
});

test('a page to sign in is no log, and ends the reading', async () => {
  await open('out');
  await pressLogs('7001');
  await pointAt('#row-7002', 'are you signed in?');
  await pointAt('#row-7003', 'are you signed in?');
  expect(await pointAt('#row-7004', 'are you signed in?')).toContain('are you signed in?');
  expect(await seeAsked()).toEqual(['GET once/7001', 'GET once/7002', 'GET once/7003']);
  const overview = () => document.querySelector('yellowline-overview')?.shadowRoot?.textContent ?? '';
  // The overview keeps its lines while somebody is in the list.
  await page.mouse.move(2, 2);
  const words = await until(
    () => page.evaluate(overview),
    (said) => said.includes('could not'),
  );
  expect(words).toContain('2 logs could not be read.');
  expect(words).not.toContain('without any attempt');
});
