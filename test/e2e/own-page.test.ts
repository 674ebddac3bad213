import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMessage } from '../portal/messages';
import type { TestBrowser } from './browsers';
import { expectNotes, readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { openGrid, openLog, openPortal, pause, waitForNotes } from './portal-page';
import { countOurs, seeText } from './seen';
import { seeNotes } from './seen-notes';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

const records = readExpected('three-recipients-mixed');
const log = findMessage('1003')?.log ?? '';

/** How the first note looks, as computed by the browser. */
function seeStyle(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('yellowline-note')?.shadowRoot;
    const properties = [
      'backgroundColor',
      'color',
      'fontFamily',
      'fontSize',
      'borderLeftColor',
      'borderLeftWidth',
    ] as const;
    return [...(root?.querySelectorAll('*') ?? [])].slice(0, 8).map((element) => {
      const style = getComputedStyle(element);
      return [element.className, ...properties.map((name) => style[name])].join(' | ');
    });
  });
}

test('a log in a page of its own, under the strictest policy, is explained and styled as elsewhere', async () => {
  const modal = await openGrid(browser, 'grid');
  await openLog(modal.page, '1003');
  await waitForNotes(modal.page, records.length);
  const elsewhere = await seeStyle(modal.page);
  const own = await openPortal(browser, '/cp/logs/1003');
  await waitForNotes(own.page, records.length);
  expectNotes(await seeNotes(own.page), records, log);
  const styles = await seeStyle(own.page);
  expect(styles.length).toBeGreaterThan(3);
  expect(styles).toEqual(elsewhere);
  // Without its sheet all would be transparent.
  expect(styles.some((style) => !style.includes('rgba(0, 0, 0, 0) |'))).toBe(true);
  expect([...own.problems, ...modal.problems]).toEqual([]);
});

test('its text and selection are those without the extension', async () => {
  const ours = await openPortal(browser, '/cp/logs/1003');
  await waitForNotes(ours.page, records.length);
  const plain = await openPortal(browser, '/cp/logs/1003', 'elsewhere');
  expect(await seeText(ours.page)).toEqual(await seeText(plain.page));
  expect(await countOurs(plain.page)).toEqual({});
});

test('a log as plain text is explained', async () => {
  const { page, problems } = await openPortal(browser, '/cp/logs/1003.txt');
  await waitForNotes(page, records.length);
  expectNotes(await seeNotes(page), records, log);
  expect((await seeText(page)).log.trim()).toBe(log);
  expect(problems).toEqual([]);
});

test('a page that only tells of mail stays untouched', async () => {
  const { page, problems } = await openPortal(browser, '/support/237128/Diagnosing');
  await pause(1200);
  expect(await countOurs(page)).toEqual({});
  expect(problems).toEqual([]);
});

test('pointing at the words of a help article shows no card', async () => {
  const { page } = await openPortal(browser, '/support/237128/Diagnosing');
  for (const selector of ['li', 'table tr', 'pre', 'a']) {
    await page.hover(selector);
    await pause(400);
  }
  expect(await countOurs(page)).toEqual({});
});
