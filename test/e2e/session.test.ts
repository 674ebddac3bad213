import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLog } from '../portal/messages';
import { type RunningPortal, startPortal } from '../portal/server';
import type { TestBrowser } from './browsers';
import { launchHere } from './launch-here';
import { pasteInPopup } from './popup-page';
import { closeLog, findRow, openLog, openPortal, pause, pointAgain, waitForNotes } from './portal-page';
import { type RecordingProxy, startProxy } from './recording-proxy';
import { seeCard } from './seen';
import { until } from './until';
import { waitForReading, waitForRows, waitForWords } from './workbench-page';

const PORTAL = 'www.spamhero.com';
/** Whom browsers ask by themselves, with an extension or without: their makers, for updates, settings and the time (seen 2026-11). */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|microsoft\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;

/** The reference portal and a browser of this file's own: each request is written down, and no other test's is among them. */
const asked: string[] = [];
let portal: RunningPortal;
let proxy: RecordingProxy;
let browser: TestBrowser;
beforeAll(async () => {
  portal = await startPortal(0, ({ method, url }) => asked.push(`${method} ${url}`));
  proxy = await startProxy((host) => host === PORTAL, portal.port);
  browser = await launchHere({ port: portal.port, proxy: proxy.port });
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await portal?.close();
});

/** Without what each page of the portal loads by itself, with us or without. */
const askedOfLists = () => asked.filter((one) => !/ \/(?:public\/|favicon\.ico)/.test(one));

test('a whole session asks the portal alone, and it for what a press of Logs asks for', async () => {
  const list = '/cp/quarantine?markup=table&rows=6';
  const { page } = await openPortal(browser, list);
  await page.waitForSelector('yellowline-overview');
  // Nobody has shown how yet: a card comes, and nothing is asked.
  await pointAt(page, '1002');
  expect(askedOfLists()).toEqual([`GET ${list}`]);

  await openLog(page, '1003');
  await waitForNotes(page, 6);
  await closeLog(page);
  await pointAt(page, '1002', 'recipient.unknown');
  await page.mouse.move(2, 2);
  await diagnoseAll(page);
  // The history takes what is read in showers.
  await pause(2_000);
  await page.close();

  await useOwnPages();

  const logs = askedOfLists().slice(1);
  expect(logs.slice(0, 2)).toEqual(['GET /cp/api/logs/1003', 'GET /cp/api/logs/1002']);
  expect(logs.slice(2).sort()).toEqual([1001, 1004, 1005].map((id) => `GET /cp/api/logs/${id}`));
  const elsewhere = proxy.wanted.filter((host) => !MAKERS.test(host));
  expect([...new Set(elsewhere)]).toEqual([PORTAL]);
});

async function pointAt(page: Page, id: string, cause = ''): Promise<void> {
  const row = await findRow(page, id);
  const pointAndSee = async () => {
    await pointAgain(page, row, 'td:nth-child(4)');
    return seeCard(page);
  };
  const card = await until(pointAndSee, (seen) => seen !== null && (seen.cause ?? '').startsWith(cause));
  expect(card?.words).toBeTruthy();
}

async function diagnoseAll(page: Page): Promise<void> {
  const find = () =>
    [...(document.querySelector('yellowline-overview')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (one) => one.textContent?.includes('Diagnose all'),
    ) ?? null;
  const button = await page.waitForFunction(find);
  await (button.asElement() as ElementHandle<Element> | null)?.click();
  await page.waitForFunction(
    () => {
      const words = document.querySelector('yellowline-overview')?.shadowRoot?.textContent ?? '';
      return !words.includes('Reading logs') && !words.includes('Diagnose all');
    },
    { timeout: 15_000 },
  );
}

/** Popup, workbench, history and all other pages of the extension, used as a person does. */
async function useOwnPages(): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  await pasteInPopup(popup, readLog('block-list-bounced'));
  await waitForWords(popup, 'block list');
  await popup.close();

  const bench = await browser.openExtensionPage('workbench.html?sample');
  await waitForReading(bench);
  await waitForRows(bench, 10);
  await bench.click('.table-rows a');
  await bench.waitForSelector('.timeline');
  await bench.close();

  const history = await browser.openExtensionPage('workbench.html#view=history');
  await waitForRows(history, 1);
  await history.close();

  for (const [path, there] of [
    ['options.html', '.options'],
    ['welcome.html', '.pictures'],
    ['privacy.html', 'h1'],
  ] as const) {
    const own = await browser.openExtensionPage(path);
    await own.waitForSelector(there);
    await own.close();
  }
}
