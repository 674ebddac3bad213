import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLog } from '../bench/make-log';
import { readLog } from '../portal/messages';
import { broadly } from './breadth';
import type { ColorScheme, TestBrowser } from './browsers';
import { launchHere } from './launch-here';
import { closeLog, findRow, openGrid, openLog, pause, waitForNotes } from './portal-page';
import { seeCard } from './seen';
import { chooseFiles, goTo, makeFile, openWorkbench, waitForReading, waitForRows } from './workbench-page';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds inside the elements, open shadow roots included; the rest of the page is the portal's. */
async function findFaults(page: Page, selectors: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (wanted) => {
    const include = wanted
      .filter((selector) => document.querySelector(selector))
      .map((selector) => [selector]);
    const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
    // Rules about whole pages (landmarks, one h1) speak of the portal, not of what stands in it.
    const { violations } = await axe.run({ include }, { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selectors);
}

describe.each(broadly<ColorScheme>(['light', 'dark'], { firefox: ['light'] }))('axe, %s', (scheme) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchHere({ colorScheme: scheme });
  });
  afterAll(() => browser?.close());

  test('finds nothing in notes and summary', async () => {
    const { page } = await openGrid(browser, 'grid');
    await openLog(page, '1003');
    await waitForNotes(page, 6);
    expect(await page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme)).toBe(
      true,
    );
    expect(await page.$$('yellowline-note')).toHaveLength(6);
    expect(await findFaults(page, ['yellowline-note', 'yellowline-summary'])).toEqual([]);
  });

  test('finds nothing in the card', async () => {
    const { page } = await openGrid(browser, 'cards');
    await openLog(page, '1002');
    await waitForNotes(page, 1);
    await closeLog(page);
    await page.hover(await findRow(page, '1004'));
    for (let tries = 0; tries < 60 && !(await seeCard(page))?.cause; tries++) await pause(50);
    expect(await seeCard(page)).not.toBeNull();
    expect(await findFaults(page, ['yellowline-card'])).toEqual([]);
  });

  test('finds nothing in the overview, nor in the choices of a note', async () => {
    const { page } = await openGrid(browser, 'table');
    await openLog(page, '1003');
    await waitForNotes(page, 6);
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('yellowline-note'))
        for (const details of note.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    });
    await pause(300);
    expect(await page.$$('yellowline-overview')).toHaveLength(1);
    expect(await findFaults(page, ['yellowline-overview', 'yellowline-note'])).toEqual([]);
  });

  test('finds nothing in the options', async () => {
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('#address');
    expect(await findFaults(page, ['body'])).toEqual([]);
  });

  test('finds nothing in the workbench: empty, a list, a message, the history', async () => {
    const page = await openWorkbench(browser);
    expect(await findFaults(page, ['body'])).toEqual([]);
    await chooseFiles(page, makeFile('axe.log', [...makeLog({ size: 300_000 })].join('')));
    await waitForReading(page);
    await waitForRows(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await pause(300);
    expect(await findFaults(page, ['body'])).toEqual([]);
    await page.click('.table-rows a');
    await page.waitForSelector('.timeline');
    expect(await findFaults(page, ['body'])).toEqual([]);
    await goTo(page, '#view=history');
    await page.waitForFunction(() => document.querySelector('.verdict') !== null);
    expect(await findFaults(page, ['body'])).toEqual([]);
  });

  test('finds nothing in the popup', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await page.waitForSelector('textarea');
    expect(await findFaults(page, ['body'])).toEqual([]);
    await page.type('textarea', readLog('block-list-bounced').split('\n')[4] ?? '', { delay: 0 });
    await pause(500);
    expect(await page.evaluate(() => document.body.textContent)).toContain('orders@kingswayoptics.example');
    expect(await findFaults(page, ['body'])).toEqual([]);
  });
});
