import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Markup } from '../portal/routes';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { forgetPages } from './forget';
import { borrowBrowser } from './launch-here';
import {
  closeLog,
  findRow,
  hoverSurely,
  openGrid,
  openLog,
  openPortal,
  pause,
  waitForNotes,
} from './portal-page';
import { seeCard, waitForCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
beforeEach(() => forgetPages(browser));
afterAll(() => browser?.close());

interface SeenOverview {
  readonly words: string;
  readonly groups: readonly string[];
  readonly buttons: readonly string[];
  readonly top: number;
  readonly gridTop: number;
}

function seeOverview(page: Page): Promise<SeenOverview | null> {
  return page.evaluate(() => {
    const host = document.querySelector('yellowline-overview');
    const root = host?.shadowRoot;
    if (!host || !root?.textContent) return null;
    const texts = (selector: string) =>
      [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
    return {
      words: root.textContent,
      groups: texts('.group'),
      buttons: texts('button:not(.group)'),
      top: host.getBoundingClientRect().top,
      gridTop: document.querySelector('.row')?.getBoundingClientRect().top ?? 0,
    };
  });
}

/** The overview once it is as wanted: all logs of a list are read one after the other. */
function waitForOverview(page: Page, is: (seen: SeenOverview) => boolean): Promise<SeenOverview | null> {
  return until(
    () => seeOverview(page),
    (seen) => seen !== null && is(seen),
    60_000,
  );
}

/** Presses one of our buttons as a person does; a script's press starts nothing. */
async function press(page: Page, words: string): Promise<void> {
  const button = await page.evaluateHandle((wanted) => {
    const root = document.querySelector('yellowline-overview')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    return buttons.find((one) => one.textContent?.includes(wanted)) ?? null;
  }, words);
  await (button.asElement() as ElementHandle<Element> | null)?.click();
}

/** Opens one log, by which others can be read. */
async function openFirst(page: Page): Promise<void> {
  await openLog(page, '1002');
  await waitForNotes(page, 1);
  await closeLog(page);
  await page.mouse.move(2, 2);
}

/** Counts what the page's server is asked for, whoever asks. */
function countRequests(page: Page): { at: number[] } {
  const requests = { at: [] as number[] };
  page.on('request', (request) => {
    if (/\/logs?\/\d/.test(request.url())) requests.at.push(Date.now());
  });
  return requests;
}

test.each(broadly<Markup>(['table', 'cards', 'drawer'], { chromium: ['drawer'] }))(
  'the %s markup: the overview stands over the list and says how many are stuck',
  async (markup) => {
    const { page, problems } = await openGrid(browser, markup);
    const seen = await waitForOverview(page, () => true);
    expect(seen?.words).toMatch(
      /^\d+ messages on this page are not delivered\.\d+ failed, \d+ deferring, 1 queued, 1 deep filtered/,
    );
    expect(seen?.top).toBeLessThan(seen?.gridTop ?? 0);
    expect(problems).toEqual([]);
    await page.close();
  },
);

test('Diagnose all reads the logs politely, groups them, and marks a group’s rows', async () => {
  const { page, problems } = await openGrid(browser, 'cards');
  const early = await waitForOverview(page, () => true);
  expect(early?.buttons).not.toContain('Diagnose all');
  await openFirst(page);
  await waitForOverview(page, ({ buttons }) => buttons.includes('Diagnose all'));
  const text = await page.evaluate(() => document.body.textContent);
  await page.evaluate(() => {
    const root = document.querySelector('yellowline-overview')?.shadowRoot;
    for (const button of root?.querySelectorAll<HTMLElement>('.go-to') ?? []) button.click();
  });
  await pause(600);
  expect((await seeOverview(page))?.words).not.toContain('Reading logs');
  await press(page, 'Diagnose all');
  const running = await waitForOverview(page, ({ words }) => /Reading logs: [2-9] of 15/.test(words));
  expect(running?.buttons).toContain('Stop');
  const done = await waitForOverview(page, ({ words }) => !words.includes('Reading logs'));
  expect(done?.groups.map((group) => group.match(/^(?:Failed|Given up|Waiting)/)?.[0])).not.toContain(
    undefined,
  );
  expect(done?.words).toContain('Without any attempt so far: 2');
  expect(done?.buttons).not.toContain('Diagnose all');
  await press(page, 'Show all');
  await waitForOverview(page, ({ words }) => words.includes('Show fewer'));
  await press(page, 'greylisting');
  const outlined = () =>
    page.$$eval('.row', (rows) => rows.filter((row) => getComputedStyle(row).outlineStyle !== 'none').length);
  expect(await until(outlined, (count) => count === 1)).toBe(1);
  await press(page, 'greylisting');
  expect(await until(outlined, (count) => count === 0)).toBe(0);
  expect(await page.evaluate(() => document.body.textContent)).toBe(text);
  expect(problems).toEqual([]);
  await page.close();
});

test('Stop stops', async () => {
  const { page } = await openGrid(browser, 'cards');
  await openFirst(page);
  await waitForOverview(page, ({ buttons }) => buttons.includes('Diagnose all'));
  await press(page, 'Diagnose all');
  await waitForOverview(page, ({ words }) => /Reading logs: [2-9]/.test(words));
  await press(page, 'Stop');
  const stopped = await waitForOverview(page, ({ words }) => !words.includes('Reading logs'));
  await pause(1200);
  expect((await seeOverview(page))?.groups.length).toBe(stopped?.groups.length);
  expect(stopped?.buttons).toContain('Diagnose all');
  await page.close();
});

test('a row whose log was learned from another’s is read once, and not by a pointer that passes by', async () => {
  const { page } = await openGrid(browser, 'grid');
  await openFirst(page);
  const requests = countRequests(page);
  await hoverSurely(page, await findRow(page, '1014'));
  await pause(120);
  await page.mouse.move(2, 2);
  await pause(600);
  expect(requests.at).toEqual([]);
  for (let time = 0; time < 2; time++) {
    await hoverSurely(page, await findRow(page, '1014'));
    await waitForCard(page, ({ words }) => words.includes('block list'));
    await page.mouse.move(2, 2);
    await pause(500);
  }
  // Firefox tells nobody of the requests of content scripts.
  expect(requests.at.length).toBeLessThanOrEqual(1);
  await page.close();
});

/** What has the focus: our card, or what of which row. */
function focused(): string {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement
    ? `${activeElement.localName}`
    : `${activeElement?.className} ${activeElement?.closest('.row')?.getAttribute('data-message')}`;
}

test('the card is reached by Tab from its row, and left by Tab and by Esc', async () => {
  const { page } = await openGrid(browser, 'cards');
  await openFirst(page);
  await waitForOverview(page, ({ groups }) => groups.length > 0);
  await findRow(page, '1004');
  // From the row that is read already, and by key all the way, as a person comes: a focus that a script gives holds no line back that comes
  // over the list, and as the list moves its card goes.
  await page.focus('.row[data-message="1002"] .logs');
  for (let tabs = 0; tabs < 30 && (await page.evaluate(focused)) !== 'logs 1004'; tabs++)
    await page.keyboard.press('Tab');
  await waitForCard(page, ({ words }) => words.includes('did not answer'));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('yellowline-card');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(focused)).toBe('logs 1004');
  expect(await seeCard(page)).toBeNull();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toMatch(/ 1005$/);
  await page.close();
});

test('what is switched off in the settings stays off', async () => {
  const options = await browser.openExtensionPage('options.html');
  await options.waitForSelector('#overview');
  await options.click('#overview');
  await options.click('#hoverFetch');
  await pause(300);
  const { page } = await openPortal(browser, '/cp/quarantine?markup=cards');
  await hoverSurely(page, await findRow(page, '1004'));
  await waitForCard(page, () => true);
  await pause(900);
  expect((await seeCard(page))?.words).toContain('Open Logs to see the reason here.');
  expect(await seeOverview(page)).toBeNull();
  // While it is in the list, nothing may move there.
  await page.mouse.move(2, 2);
  await options.bringToFront();
  await options.click('#overview');
  await options.click('#hoverFetch');
  await page.bringToFront();
  expect(await waitForOverview(page, () => true)).not.toBeNull();
  await page.close();
  await options.close();
});
