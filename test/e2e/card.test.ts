import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { forgetPages } from './forget';
import { borrowBrowser } from './launch-here';
import {
  closeLog,
  findRow,
  hoverSurely,
  isFree,
  openGrid,
  openLog,
  pause,
  waitForNotes,
} from './portal-page';
import { countOurs, seeCard, waitForCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

const icons = [
  ['1001', 'Deferring'],
  ['1002', 'Failed'],
  ['1005', 'Queued'],
  ['1009', 'Deep filtered'],
] as const;

function waitForWords(page: Page, words: string) {
  return waitForCard(page, (card) => card.words.includes(words));
}

/** Takes the pointer away and lets the card close, as a person does who looks elsewhere first. */
async function leaveRows(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await until(
    () => seeCard(page),
    (card) => card === null,
  );
}

const all = ['table', 'grid', 'cards', 'drawer'] as const;
const few = { chromium: ['drawer'], firefox: ['table'] } as const;

describe.each(broadly<(typeof all)[number]>(all, few))('the card in the %s markup', (markup) => {
  test('tells what the icon of the row means', async () => {
    const { page, problems } = await openGrid(browser, markup);
    for (const [id, word] of icons) {
      await leaveRows(page);
      await hoverSurely(page, await findRow(page, id));
      const card = await waitForWords(page, word);
      expect(card.words, `card of ${word}`).toContain(word);
      expect(card.words.length).toBeGreaterThan(word.length + 20);
      expect(await countOurs(page)).toMatchObject({ 'yellowline-card': 1 });
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  test('leaves the row’s own links free, stays in the viewport and closes on Esc', async () => {
    const { page } = await openGrid(browser, markup);
    const row = await findRow(page, '1001');
    await hoverSurely(page, row);
    expect(await waitForWords(page, 'Deferring')).not.toBeNull();
    const box = await seeCard(page);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(900);
    expect(await page.evaluate(isFree, `${row} .logs`)).toBe(true);
    await page.keyboard.press('Escape');
    await pause(300);
    expect(await seeCard(page)).toBeNull();
    await page.close();
  });

  test('gives the diagnosis once the log was opened', async () => {
    const { page } = await openGrid(browser, markup);
    await openLog(page, '1002');
    await waitForNotes(page, 1);
    await closeLog(page);
    await leaveRows(page);
    await hoverSurely(page, await findRow(page, '1002'));
    await waitForWords(page, 'Failed');
    await waitForCard(page, ({ cause }) => cause === 'recipient.unknown');
    await page.close();
  });
});

test('focus shows the card as pointing does', async () => {
  const { page } = await openGrid(browser, 'cards');
  await findRow(page, '1001');
  await page.focus('.row[data-message="1001"] .logs');
  expect((await waitForWords(page, 'Deferring')).words).toContain('Deferring');
  await page.close();
});

test('a plain Logs link is read on hover once one was pressed, and gives the diagnosis', async () => {
  await forgetPages(browser);
  const { page, problems } = await openGrid(browser, 'cards');
  await hoverSurely(page, await findRow(page, '1004'));
  const words = 'Why? Open Logs once: from then on pointing is enough.';
  expect((await waitForWords(page, words)).words).toContain(words);
  await openLog(page, '1002');
  await waitForNotes(page, 1);
  await closeLog(page);
  await leaveRows(page);
  await hoverSurely(page, await findRow(page, '1004'));
  await waitForCard(page, ({ cause }) => cause === 'connection.timed-out');
  expect(problems).toEqual([]);
  await page.close();
});

test('a row without an icon gets no card', async () => {
  const { page } = await openGrid(browser, 'table');
  await hoverSurely(page, await findRow(page, '1010'));
  await pause(700);
  expect(await seeCard(page)).toBeNull();
  await page.close();
});
