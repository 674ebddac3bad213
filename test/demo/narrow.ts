import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type ColorScheme, launch, type TestBrowser } from '../e2e/browsers';
import { pasteInPopup } from '../e2e/popup-page';
import { closeLog, findRow, hoverSurely, openGrid, openLog, pause, waitForNotes } from '../e2e/portal-page';
import { waitForCard } from '../e2e/seen';
import { goTo, openWorkbench, savedBy, waitForReading, waitForRows } from '../e2e/workbench-page';
import { readLog } from '../portal/messages';
import { startPortal } from '../portal/server';
import { cutWords } from './cut-words';

// node test/tools/run.mjs test/demo/narrow.ts [LANGUAGE [WIDTH [PART OF A NAME]]], on what `wxt build -b chrome` has built: every surface in a language, in a
// narrow window, in both colour schemes; and what of its words is cut there.
const [language = 'de', width = '360', only = ''] = process.argv.slice(2);
const folder = `.output/narrow/${language}-${width}`;
const size = { width: Number(width), height: 740 };

mkdirSync(folder, { recursive: true });
const portal = await startPortal();
let cut = 0;
try {
  for (const scheme of ['light', 'dark'] as const) await photograph(scheme);
} finally {
  await portal.close();
}
console.log(`${cut} words are cut. The pictures are in ${folder}/.`);

type Take = (page: Page, name: string) => Promise<void>;

async function photograph(scheme: ColorScheme): Promise<void> {
  const browser = await launch('chromium', portal.port, { colorScheme: scheme });
  const take: Take = async (page, name) => {
    await page.setViewport(size);
    await pause(500);
    if (!name.includes(only)) return;
    await page.screenshot({ path: `${folder}/${name}-${scheme}.png`, fullPage: !name.startsWith('page-') });
    if (scheme === 'dark') return;
    const words = await page.evaluate(cutWords);
    cut += words.length;
    for (const one of words) console.log(`${name}: ${one}`);
  };
  try {
    await choose(browser);
    await takePortal(browser, take);
    await takeWorkbench(browser, take);
    await takeOwnPages(browser, take);
  } finally {
    await browser.close();
  }
}

async function choose(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('#language');
  await page.select('#language', language);
  await page.waitForFunction((code) => document.documentElement.lang === code, {}, language);
  await page.close();
}

/** The overview, a log with its summary and notes, and a card. */
async function takePortal(browser: TestBrowser, take: Take): Promise<void> {
  const { page } = await openGrid(browser, 'cards');
  await page.setViewport(size);
  await take(page, 'page-1-list');
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await page.$eval('yellowline-summary', (summary) => summary.scrollIntoView());
  await take(page, 'page-2-log');
  await page.$eval('yellowline-note', (note) => note.scrollIntoView());
  await take(page, 'page-3-note');
  await closeLog(page);
  await page.$eval('yellowline-overview', (overview) => overview.scrollIntoView());
  await take(page, 'page-4-overview');
  await hoverSurely(page, await findRow(page, '1003'));
  await waitForCard(page, ({ cause }) => Boolean(cause));
  await take(page, 'page-5-card');
  await page.close();
}

async function takeWorkbench(browser: TestBrowser, take: Take): Promise<void> {
  const empty = await openWorkbench(browser);
  await take(empty, 'workbench-empty');
  await empty.close();
  const page = await openWorkbench(browser, '?sample');
  await waitForReading(page);
  await waitForRows(page);
  await take(page, 'workbench-list');
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await take(page, 'workbench-open');
  const list = await page.evaluate(() => location.hash);
  await follow(page, '.table-rows a[href*="message"], .table-rows a');
  await page.waitForSelector('.timeline');
  await take(page, 'message');
  await page.emulateMediaType('print');
  await take(page, 'message-print');
  await page.emulateMediaType('screen');
  await takeCase(browser, page, take);
  await goTo(page, list);
  await waitForRows(page);
  await follow(page, '.incidents a');
  await page.waitForSelector('.incident-page, .incident-memory');
  await take(page, 'incident');
  await page.close();
  const history = await openWorkbench(browser, '?history');
  await take(history, 'history');
  await history.close();
}

async function takeCase(browser: TestBrowser, page: Page, take: Take): Promise<void> {
  const file = await savedBy(page, () =>
    page.$$eval('.case-panel button, details button', (buttons) => {
      (buttons.at(-1) as HTMLButtonElement | undefined)?.click();
    }),
  ).catch(() => '');
  if (!file.startsWith('<!')) return;
  const shown = await browser.browser.newPage();
  await shown.setContent(file);
  await take(shown, 'case-file');
  await shown.close();
}

async function follow(page: Page, links: string): Promise<void> {
  await page.$eval(links, (link) => (link as HTMLElement).click());
}

async function takeOwnPages(browser: TestBrowser, take: Take): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await take(popup, 'popup-empty');
  await pasteInPopup(popup, readLog('three-recipients-mixed'));
  await popup.waitForSelector('.note');
  await popup.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await take(popup, 'popup');
  for (const name of ['welcome', 'options', 'privacy', 'sidepanel'] as const) {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitForSelector('#app > *');
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await take(page, name);
    await page.close();
  }
}
