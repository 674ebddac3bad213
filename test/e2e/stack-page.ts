import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { messages } from '../portal/messages';
import type { TestBrowser } from './browsers';
import { goBack, type Host, hoverElement, isFree, openPortal, pause } from './portal-page';
import { seeCard } from './seen';
import type { StackDriver, Turn } from './stack-drivers';
import { until } from './until';

/** The page of a stack, as far as it is open. */
export interface StackPage {
  readonly driver: StackDriver;
  readonly page: Page;
  /** Where the list is. */
  readonly list: Frame;
  readonly problems: readonly string[];
  /** The text of the list as it came. */
  readonly text: string;
}

/** A log that was opened: where it stands, and how to take it away. */
export interface OpenedLog {
  readonly frame: Frame;
  close(): Promise<void>;
}

const ACTION = 3000;

export async function openStack(
  browser: TestBrowser,
  driver: StackDriver,
  host: Host = 'portal',
): Promise<StackPage> {
  const { page, problems } = await openPortal(browser, `/cp/stacks/${driver.path}`, host);
  if (driver.isTouched) await page.setViewport({ width: 400, height: 800 });
  const list = await findList(page, driver);
  await list.waitForSelector(selectorOf(driver.row, '1002'));
  const text = await list.evaluate(() => document.body.textContent ?? '');
  return { driver, page, list, problems, text };
}

async function findList(page: Page, { frame: name }: StackDriver): Promise<Frame> {
  for (let tries = 0; name && tries < 60; tries++, await pause(50)) {
    for (const frame of page.frames())
      if ((await frame.evaluate(() => window.name).catch(() => '')) === name) return frame;
  }
  return page.mainFrame();
}

function selectorOf(selector: string, id: string): string {
  return selector.replaceAll('ID', id);
}

/** The ids of the messages whose rows are in the page now. */
export async function shownIds({ driver, list }: StackPage): Promise<string[]> {
  const rows = messages.map(({ id }) => [id, selectorOf(driver.row, id)] as const);
  return list.evaluate((all) => all.filter(([, row]) => document.querySelector(row)).map(([id]) => id), rows);
}

/** How many undelivered messages the overview counts: over the list, or over the page that frames it. */
export async function countedInOverview({ list, page }: StackPage): Promise<string | null> {
  const count = () => document.querySelector('yellowline-overview')?.getAttribute('data-undelivered') ?? null;
  return (await list.evaluate(count)) ?? page.evaluate(count);
}

/** The card, over the list or over the page that frames it. */
export async function seeStackCard({ list, page }: StackPage) {
  return (await seeCard(list)) ?? (list === page.mainFrame() ? null : seeCard(page));
}

/** Points at a row of the message, once no other card is there. */
export async function pointAt(stack: StackPage, id: string, place = stack.driver.row): Promise<void> {
  const { driver, list } = stack;
  await leaveRows(stack);
  await reachRow(stack, id);
  const point = async () => {
    const target = await findIn(list, selectorOf(place, id));
    if (driver.isTouched) await target.hover();
    else await hoverElement(target);
  };
  // Turbo shows a copy of a page that was seen, and replaces it by the fresh one: what was found is gone then.
  await point().catch(point);
  if (driver.isTouched) await pause(30);
}

/** Takes the pointer away, and lets the card close. */
async function leaveRows(stack: StackPage): Promise<void> {
  await stack.page.mouse.move(2, 2);
  await until(
    () => seeStackCard(stack),
    (card) => card === null,
  );
}

/** Opens the log of a message as a person does. @throws where no log came. */
export async function openStackLog(stack: StackPage, id: string): Promise<OpenedLog> {
  const { driver, list, page } = stack;
  await pointAt(stack, id);
  if (driver.menu) await press(stack, selectorOf(driver.menu, id));
  const opened = driver.hasLogWindow ? nextWindow(page) : Promise.resolve(null);
  await press(stack, selectorOf(driver.logs, id));
  const log = await opened;
  const frame = log?.mainFrame() ?? list;
  await frame.waitForFunction(hasLog, { timeout: ACTION, polling: 100 });
  const close = async () => {
    if (log) await log.close();
    else await closeLog(list);
    await page.bringToFront();
  };
  return { frame, close };
}

/** Changes the list as a person does. */
export async function turn(stack: StackPage, { act, shown, gone }: Turn): Promise<void> {
  const { driver, list, page } = stack;
  await leaveRows(stack);
  const before = await list.$(selectorOf(driver.row, shown));
  if ('back' in act) await goBack(page);
  else if ('press' in act) await press(stack, act.press);
  else if ('scroll' in act) await reachRow(stack, act.scroll);
  else await typeInto(list, act.type, act.words);
  const isDone = (there: string, missing: string | null, old: Element | null) => {
    const row = document.querySelector(there);
    return row !== null && row !== old && (missing === null || !document.querySelector(missing));
  };
  const missing = gone ? selectorOf(driver.row, gone) : null;
  await list.waitForFunction(isDone, { timeout: ACTION }, selectorOf(driver.row, shown), missing, before);
}

async function typeInto(list: Frame, selector: string, words: string): Promise<void> {
  const field = await findIn(list, selector);
  await field.click({ count: 3 });
  await field.press('Backspace');
  if (words) await field.type(words);
}

/** Brings the row into a list that draws only what is in sight. */
async function reachRow({ driver, list }: StackPage, id: string): Promise<void> {
  const row = selectorOf(driver.row, id);
  for (let top = 0; driver.viewport && top < 1200 && !(await list.$(row)); top += 150) {
    await list.$eval(driver.viewport, (element, y) => element.scrollTo(0, y), top);
    await pause(50);
  }
  await list.$eval(row, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

async function press({ driver, list }: StackPage, selector: string): Promise<void> {
  const control = await findIn(list, selector);
  await control.evaluate((element) =>
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }),
  );
  await list.waitForFunction(isFree, { timeout: ACTION, polling: 100 }, selector);
  if (driver.isTouched) await control.tap();
  else await control.click();
}

async function findIn(list: Frame, selector: string): Promise<ElementHandle<Element>> {
  const found = await list.waitForSelector(selector, { timeout: ACTION });
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

async function closeLog(list: Frame): Promise<void> {
  await list.waitForSelector('.close', { timeout: ACTION, visible: true });
  await list.$$eval('.close', (all) =>
    all
      .find((one) => (one as HTMLElement).checkVisibility())
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
  );
  await list.waitForFunction(() => !document.querySelector('.log')?.textContent, { timeout: ACTION });
}

function nextWindow(page: Page): Promise<Page | null> {
  return new Promise((done) => {
    page.once('popup', done);
    setTimeout(() => done(null), ACTION);
  });
}

function hasLog(): boolean {
  return (document.querySelector('.log')?.textContent ?? '').length > 100;
}
