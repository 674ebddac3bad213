import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type ColorScheme, launch, type TestBrowser } from '../e2e/browsers';
import { pasteInPopup } from '../e2e/popup-page';
import { closeLog, findRow, openGrid, openLog, openPortal, pause, waitForNotes } from '../e2e/portal-page';
import {
  chooseFiles,
  makeFile,
  openWorkbench,
  waitForReading,
  waitForRows,
  wordsOf,
} from '../e2e/workbench-page';
import { isStatusRecord } from '../portal/log-markup';
import { messages, type PortalMessage, readLog, stateWords } from '../portal/messages';
import { printNotes } from './print';
import { type ReadNote, readNotes } from './read-notes';

const folder = '.output/demo';

/**
 * Without a screen: opens each log as a person would, prints what stands beside each status line, and saves pictures in both
 * colour schemes under `.output/demo/`.
 * @throws where a status line got no explanation.
 */
export async function tour(name: BrowserName, port: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) await tourInScheme(name, port, scheme);
  console.log(`\nPictures are in ${folder}/.`);
}

async function tourInScheme(name: BrowserName, port: number, scheme: ColorScheme): Promise<void> {
  const browser = await launch(name, port, { colorScheme: scheme });
  try {
    await tourLogs(browser, scheme);
    await tourCard(browser, scheme);
    await tourOwnPage(browser, scheme);
    await tourPopup(browser, scheme);
    await tourWorkbench(browser, scheme);
  } finally {
    await browser.close();
  }
}

async function tourLogs(browser: TestBrowser, scheme: ColorScheme): Promise<void> {
  const { page } = await openGrid(browser, 'table');
  for (const message of messages) {
    const records = message.log.split('\n').filter(isStatusRecord);
    await openLog(page, message.id);
    await waitForNotes(page, records.length);
    const notes = await readNotes(page);
    if (scheme === 'light') printNotes(titleOf(message), records, notes);
    check(message, records, notes);
    await takeTall(page, '.modal-dialog', `${folder}/log-${message.id}-${scheme}.png`);
    await closeLog(page);
  }
}

function titleOf({ id, subject, state }: PortalMessage): string {
  return `Message ${id}: ${subject}${stateWords[state] ? ` (${stateWords[state]})` : ''}`;
}

function check(message: PortalMessage, records: readonly string[], notes: readonly ReadNote[]): void {
  if (notes.length === records.length) return;
  throw new Error(
    `Message ${message.id} has ${records.length} status lines, but ${notes.length} were explained: run npm test to see why.`,
  );
}

async function tourCard(browser: TestBrowser, scheme: ColorScheme): Promise<void> {
  const { page } = await openGrid(browser, 'cards');
  await openLog(page, '1002');
  await waitForNotes(page, 1);
  await closeLog(page);
  await page.hover(await findRow(page, '1004'));
  await pause(1200);
  await page.screenshot({ path: `${folder}/grid-card-${scheme}.png` });
}

async function tourOwnPage(browser: TestBrowser, scheme: ColorScheme): Promise<void> {
  const { page } = await openPortal(browser, '/cp/logs/1003');
  await waitForNotes(page, 6);
  await takeTall(page, 'main', `${folder}/log-page-${scheme}.png`);
}

async function tourPopup(browser: TestBrowser, scheme: ColorScheme): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await page.setViewport({ width: 520, height: 700 });
  await page.screenshot({ path: `${folder}/popup-empty-${scheme}.png` });
  await pasteInPopup(page, readLog('three-recipients-mixed'));
  await pause(800);
  await takeTall(page, 'body', `${folder}/popup-${scheme}.png`);
}

/** All logs of the reference portal as one, and one of its messages. */
async function tourWorkbench(browser: TestBrowser, scheme: ColorScheme): Promise<void> {
  const page = await openWorkbench(browser);
  await page.screenshot({ path: `${folder}/workbench-empty-${scheme}.png` });
  await chooseFiles(page, makeFile('portal.log', messages.map(({ log }) => log).join('\n')));
  await waitForReading(page);
  await waitForRows(page);
  await page.screenshot({ path: `${folder}/workbench-${scheme}.png`, fullPage: true });
  if (scheme === 'light') console.log(`\nWorkbench, all logs at once: ${await wordsOf(page, '.verdict')}`);
  await page.click('.table-rows a');
  await page.waitForSelector('.timeline');
  await page.screenshot({ path: `${folder}/workbench-message-${scheme}.png`, fullPage: true });
}

/** A picture of all of an element: the window grows for it, since what scrolls inside would be cut off. */
async function takeTall(page: Page, selector: string, path: string): Promise<void> {
  const before = page.viewport() ?? { width: 1280, height: 900 };
  const needed = await page.$eval(selector, (element) => element.scrollHeight + 80);
  await page.setViewport({ ...before, height: Math.min(Math.max(needed, before.height), 6000) });
  await page.screenshot({ path });
  await page.setViewport(before);
}
