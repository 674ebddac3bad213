import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeLog } from '../bench/make-log';
import { readLog } from '../portal/messages';
import { broadly, isWide } from './breadth';
import type { ColorScheme, TestBrowser } from './browsers';
import { borrowBrowser, launchHere } from './launch-here';
import { pasteInPopup } from './popup-page';
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
import { waitForCard } from './seen';
import {
  chooseFiles,
  clickButton,
  makeFile,
  openWorkbench,
  savedBy,
  waitForReading,
  waitForRows,
} from './workbench-page';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages of the extension, each with what shows that it is there. */
const ownPages = [
  ['options', '#address'],
  ['welcome', 'main'],
  ['privacy', 'main'],
  ['sidepanel', 'textarea'],
] as const;

type Schemes = readonly ColorScheme[];

/** Chromium changes its mind on an open page; Firefox is started for each. */
const looks: readonly { name: string; schemes: Schemes; startIn: ColorScheme }[] =
  inject('browserName') === 'chromium'
    ? [{ name: 'light and dark', schemes: ['light', 'dark'], startIn: 'light' }]
    : (['light', 'dark'] as const).map((scheme) => ({ name: scheme, schemes: [scheme], startIn: scheme }));

/** What axe finds inside the elements, open shadow roots included, in each scheme; the rest of the page is the portal's. */
async function findFaults(page: Page, selectors: readonly string[], schemes: Schemes): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axeSource);
  for (const [i, scheme] of schemes.entries()) {
    if (schemes.length > 1)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Colours that change take their time.
    await pause(300);
    const isSo = (name: string) => matchMedia(`(prefers-color-scheme: ${name})`).matches;
    expect(await page.evaluate(isSo, scheme)).toBe(true);
    for (const fault of await runAxe(page, selectors, i === 0 ? 'all' : 'colours'))
      faults.push(`${scheme}: ${fault}`);
  }
  // The tab is used again.
  if (schemes.length > 1) await page.emulateMediaFeatures([]);
  return faults;
}

/** On a page that has been looked at, another scheme changes the colours alone. */
function runAxe(page: Page, selectors: readonly string[], what: 'all' | 'colours'): Promise<string[]> {
  const only = what === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
  const inPage = async (wanted: readonly string[], options: typeof only) => {
    const include = wanted
      .filter((selector) => document.querySelector(selector))
      .map((selector) => [selector]);
    const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
    // Rules about whole pages (landmarks, one h1) speak of the portal, not of what stands in it.
    const rules = 'runOnly' in options ? options : { rules: { region: { enabled: false } } };
    const { violations } = await axe.run({ include }, { ...rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  return page.evaluate(inPage, selectors, only);
}

/** What has no colour of its own is looked at in one scheme. */
function fewest(schemes: Schemes): Schemes {
  return isWide ? schemes : schemes.slice(0, 1);
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await pause(300);
}

/** Where the system has its own few colours, what a chart shows is still told apart: by its textures. */
async function expectTextures(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const force = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  const textures = await page.$$eval('.legend .swatch', (all) =>
    all.map((one) => getComputedStyle(one).backgroundImage.split('(')[0]),
  );
  await force('none');
  await session.detach();
  expect(textures).toEqual(['repeating-linear-gradient', 'radial-gradient', 'none']);
}

describe.each(looks)('axe, $name', ({ schemes, startIn }) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = startIn === 'light' ? await borrowBrowser() : await launchHere({ colorScheme: startIn });
  });
  afterAll(() => browser?.close());

  test('finds nothing in the card', async () => {
    const { page } = await openGrid(browser, 'cards');
    await openLog(page, '1002');
    await waitForNotes(page, 1);
    await closeLog(page);
    await hoverSurely(page, await findRow(page, '1004'));
    await waitForCard(page, ({ cause }) => Boolean(cause));
    expect(await findFaults(page, ['yellowline-card'], fewest(schemes))).toEqual([]);
  });

  test('finds nothing in the overview, the summary, and notes with their choices', async () => {
    const { page } = await openGrid(browser, 'table');
    await openLog(page, '1003');
    await waitForNotes(page, 6);
    expect(await page.$$('yellowline-note')).toHaveLength(6);
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('yellowline-note'))
        for (const details of note.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
    await page.waitForSelector('yellowline-overview');
    await page.waitForSelector('yellowline-summary');
    const ours = ['yellowline-overview', 'yellowline-summary', 'yellowline-note'];
    expect(await findFaults(page, ours, schemes)).toEqual([]);
  });

  test.each(
    broadly(ownPages, {
      chromium: ownPages.slice(0, 1),
    }),
  )('finds nothing in %s', async (name, sign) => {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitForSelector(sign);
    expect(await findFaults(page, ['body'], name === 'options' ? schemes : fewest(schemes))).toEqual([]);
    await page.close();
  });

  test('finds nothing in the workbench: empty, a list with customers and a comparison', async () => {
    const page = await openWorkbench(browser);
    expect(await findFaults(page, ['body'], fewest(schemes))).toEqual([]);
    const log = [...makeLog({ size: 100_000 })].join('');
    await chooseFiles(page, makeFile('axe.log', log), makeFile('beside.log', log.slice(0, 30_000)));
    await waitForReading(page);
    await waitForRows(page);
    await page.waitForSelector('#pair option[value=file-1]');
    await page.select('#pair', 'file-1');
    await page.waitForSelector('.comparison-verdict');
    expect(await page.$$('.customers')).toHaveLength(1);
    await openAll(page);
    expect(await findFaults(page, ['body'], schemes)).toEqual([]);
    if (browser.name === 'chromium') await expectTextures(page);
    await page.close();
  });

  // Its list is that of a log.
  test.runIf(isWide)('finds nothing in the history', async () => {
    const page = await openWorkbench(browser, '#view=history');
    await page.waitForSelector('.verdict');
    expect(await findFaults(page, ['body'], schemes)).toEqual([]);
    await page.close();
  });

  test('finds nothing in a message with its next mails, nor in its case file', async () => {
    const page = await openWorkbench(browser);
    await chooseFiles(page, makeFile('axe-message.log', readLog('three-recipients-mixed')));
    await waitForReading(page);
    await waitForRows(page);
    await page.click('.table-rows a');
    await page.waitForSelector('.next-mail-body');
    await openAll(page);
    expect(await findFaults(page, ['body'], schemes)).toEqual([]);
    const file = await savedBy(page, () => clickButton(page, 'Save the case file'));
    await page.close();
    const { page: elsewhere } = await openPortal(browser, '/cp/conformance/page', 'elsewhere');
    await elsewhere.setContent(file);
    expect(await findFaults(elsewhere, ['body'], schemes)).toEqual([]);
    await elsewhere.close();
  });

  test('finds nothing in the popup', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await page.waitForSelector('textarea');
    expect(await findFaults(page, ['body'], schemes)).toEqual([]);
    await pasteInPopup(page, readLog('block-list-bounced').split('\n')[4] ?? '');
    await page.waitForFunction(() => document.body.textContent?.includes('orders@kingswayoptics.example'));
    expect(await findFaults(page, ['body'], schemes)).toEqual([]);
  });
});
