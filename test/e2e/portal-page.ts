import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Markup } from '../portal/routes';
import type { TestBrowser } from './browsers';
import { takeTab } from './tabs';
import { until } from './until';

export interface PortalPage {
  readonly page: Page;
  /** Warnings, errors and uncaught exceptions that the page's console showed. */
  readonly problems: readonly string[];
}

/** The portal's own host, where the extension works, or another name of the same server, where it does not. */
export type Host = 'portal' | 'elsewhere';

/** Opens a path of the reference portal. */
export async function openPortal(
  { browser, port }: TestBrowser,
  path: string,
  host: Host = 'portal',
): Promise<PortalPage> {
  const page = await takeTab(browser);
  // A tab that was closed just before may have left another one in front, and a page behind it has no focus.
  await page.bringToFront();
  page.setDefaultNavigationTimeout(90_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn')
      problems.push(`${message.type()}: ${message.text()}`);
  });
  const name = host === 'portal' ? 'www.spamhero.com' : '127.0.0.1';
  await page.goto(`https://${name}:${port}${path}`);
  return { page, problems };
}

/** Opens the grid in one of its markups, and waits for what comes over the list: before, the rows are not yet where they will be. */
export async function openGrid(
  browser: TestBrowser,
  markup: Markup,
  host: Host = 'portal',
): Promise<PortalPage> {
  const opened = await openPortal(browser, `/cp/quarantine?markup=${markup}`, host);
  const isThere = () => opened.page.waitForSelector('yellowline-overview', { timeout: 10_000 });
  if (host === 'portal') await isThere().catch(() => undefined);
  return opened;
}

/** Brings a row into view, in the virtual list too. */
export async function findRow(page: Page, id: string): Promise<string> {
  const row = `.row[data-message="${id}"]`;
  for (let top = 0; !(await page.$(row)) && top < 2000; top += 200) {
    await page.evaluate((y) => document.querySelector('.list')?.scrollTo(0, y), top);
    await pause(50);
  }
  await page.$eval(row, (element) => element.scrollIntoView({ block: 'center' }));
  return row;
}

/** Points at the first that a selector finds, once more where the list has slid under the pointer's way: with nobody in it, the overview over it may grow. */
export async function hoverSurely(page: Page | Frame, selector: string): Promise<void> {
  const target = await page.waitForSelector(selector);
  if (target) await hoverElement(target);
}

export async function hoverElement(target: ElementHandle<Element>): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await target.hover();
    if (await target.evaluate((element) => element.matches(':hover'))) return;
  }
}

/** Points at a row where the pointer is not in it: with nobody in it, the list may have slid under the pointer's way. `place`: where in the row. */
export async function pointAgain(page: Page, row: string, place: string): Promise<void> {
  const isPointedAt = await page.$eval(row, (element) => element.matches(':hover'));
  if (!isPointedAt) await hoverSurely(page, `${row} ${place}`);
}

/** Opens a log as a person does: points at the row, sees Logs, then clicks it. */
export async function openLog(page: Page, id: string): Promise<void> {
  const row = await findRow(page, id);
  await hoverSurely(page, row);
  await page.waitForFunction(isFree, { timeout: 20_000 }, `${row} .logs`);
  await page.click(`${row} .logs`);
  await page.waitForFunction(() => (document.querySelector('.log')?.textContent ?? '').length > 100);
}

/** Whether nothing lies over the middle of an element: the card of another row may, until it notices that the pointer left. */
export function isFree(selector: string): boolean {
  const { x, y, width, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2)?.closest(selector) != null;
}

export async function closeLog(page: Page): Promise<void> {
  await page.click('.close');
  await page.waitForFunction(() => !document.querySelector('.log')?.textContent);
}

/** Waits until this many notes stand on the page, and for a moment longer, in which one too many would show. */
export async function waitForNotes(page: Page, count: number): Promise<void> {
  // Puppeteer's own waiting looks at each frame: it costs more, and a tab behind another has none.
  const countInPage = () => document.querySelectorAll('yellowline-note').length;
  // A page that goes to another address meanwhile answers nothing.
  const seeCount = () => page.evaluate(countInPage).catch(() => 0);
  await until(seeCount, (seen) => seen >= count);
  await pause(count === 0 ? 600 : 200);
}

/** Goes back, as a person does: a page that is left at once answers nothing. */
export function goBack(page: Page): Promise<void> {
  return page.evaluate(() => void setTimeout(() => history.back()));
}

export { pause };
