import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type ColorScheme, launch, type TestBrowser } from '../e2e/browsers';
import { pasteInPopup } from '../e2e/popup-page';
import { closeLog, findRow, openGrid, openLog, pause, waitForNotes } from '../e2e/portal-page';
import { waitForReading, waitForRows } from '../e2e/workbench-page';
import { readLog } from '../portal/messages';
import { startPortal } from '../portal/server';

const folder = '.output/screenshots';
/** What both stores take (developer.chrome.com, extensionworkshop.com, seen 2026-11). */
const size = { width: 1280, height: 800 };

// Run by `npm run screenshots`, on what `npm run build` has built: the product at work on the reference portal, in both colour schemes.
mkdirSync(folder, { recursive: true });
const portal = await startPortal();
try {
  for (const scheme of ['light', 'dark'] as const) await photograph(scheme, portal.port);
  console.log(`The pictures are in ${folder}/.`);
} finally {
  await portal.close();
}

async function photograph(scheme: ColorScheme, port: number): Promise<void> {
  const browser = await launch('chromium', port, { colorScheme: scheme });
  const take = async (page: Page, name: string) => {
    await page.setViewport(size);
    await pause(400);
    await page.screenshot({ path: `${folder}/${name}-${scheme}.png` });
  };
  try {
    // The portal is light whatever the system says, and what stands in it follows it.
    if (scheme === 'light') await takePortal(browser, take);
    await takeWorkbench(browser, take);
    await takeOwnPages(browser, take);
    if (scheme === 'light') await takeTile(browser);
  } finally {
    await browser.close();
  }
}

type Take = (page: Page, name: string) => Promise<void>;

/** A card over the list, and a log with its notes. */
async function takePortal(browser: TestBrowser, take: Take): Promise<void> {
  const { page } = await openGrid(browser, 'table');
  await page.setViewport(size);
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await take(page, '2-log');
  await closeLog(page);
  await page.hover(await findRow(page, '1004'));
  await page.waitForSelector('yellowline-card');
  await pause(1_200);
  await take(page, '1-list');
}

async function takeWorkbench(browser: TestBrowser, take: Take): Promise<void> {
  const page = await browser.openExtensionPage('workbench.html?sample');
  await waitForReading(page);
  await waitForRows(page);
  await take(page, '3-workbench');
  await page.$$eval('.table-rows a', (links) => {
    const full = links.find((link) => link.textContent?.startsWith('bert@'));
    (full ?? links[0])?.click();
  });
  await page.waitForSelector('.timeline');
  await take(page, '4-message');
}

async function takeOwnPages(browser: TestBrowser, take: Take): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await pasteInPopup(popup, readLog('mailbox-full-waiting'));
  await popup.waitForSelector('.note');
  await take(popup, '5-popup');
  const names = ['welcome', 'options', 'privacy'] as const;
  for (const name of names) {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitForSelector('main');
    await take(page, name);
  }
}

/** The Chrome Web Store's small tile. */
async function takeTile({ browser }: TestBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 440, height: 280 });
  const icon = readFileSync('docs/store/icon.svg', 'utf8').replace('<svg', '<svg width="96" height="96"');
  await page.setContent(
    `<body style="margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 18px; background: #fffef8; color: #211f18; font: 600 22px system-ui">${icon}Why mail is stuck</body>`,
  );
  await page.screenshot({ path: `${folder}/tile-440x280.png` });
}
