import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMessage, messages } from '../portal/messages';
import type { Markup } from '../portal/routes';
import { broadly, isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { expectNotes, readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { closeLog, type Host, openGrid, openLog, waitForNotes } from './portal-page';
import { countOurs, seeText } from './seen';
import { type SeenNote, seeNotes } from './seen-notes';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

type Plan = readonly [Markup, readonly string[]];

// All logs in one markup; in the others those that differ in form: syslog, RFC 3339 and RFC 5424, many recipients, markup in a reply.
const few = ['1001', '1003', '1012', '1006', '1018', '1019'];
/** Whose whole text is compared. */
const fewest = isWide ? few : few.slice(1, 5);
const all = messages.map(({ id }) => id);
const table: Plan = ['table', all];
const plans: readonly Plan[] = [table, ['grid', few], ['cards', few], ['drawer', few]];
const fewPlans: Record<string, readonly Plan[]> = {
  chromium: [['table', few]],
};

/** The texts of some logs, one after the other, each once its notes are there. One page at a time: a hidden one is not drawn. */
async function seeTexts([markup, ids]: Plan, host: Host, countNotes: (logName: string) => number) {
  const { page } = await openGrid(browser, markup, host);
  const texts = [];
  for (const id of ids.filter((one) => fewest.includes(one))) {
    const count = countNotes(findMessage(id)?.logName ?? '');
    await openLog(page, id);
    await waitForNotes(page, count);
    // The drawer writes its log anew each second.
    await expect
      .poll(async () => (await countOurs(page))['yellowline-note'] ?? 0, { timeout: 20_000 })
      .toBe(count);
    texts.push(await seeText(page));
    await closeLog(page);
  }
  await page.close();
  return texts;
}

/** The drawer writes its log anew each second: between that and our notes, on a busy machine, there is a moment without any. */
function seeStillNotes(page: Page, count: number): Promise<SeenNote[]> {
  return until(
    () => seeNotes(page),
    (seen) => seen.length === count,
  );
}

describe.each(broadly(plans, fewPlans))('a log in the %s markup', (markup, ids) => {
  test('has the right note under every status line', async () => {
    const { page, problems } = await openGrid(browser, markup);
    for (const id of ids) {
      const message = findMessage(id);
      if (!message) throw new Error(`No message ${id}`);
      const records = readExpected(message.logName);
      await openLog(page, id);
      await waitForNotes(page, records.length);
      expectNotes(await seeStillNotes(page, records.length), records, message.log);
      // Also on top of a log without any attempt, a moment after it is there.
      await page.waitForSelector('yellowline-summary');
      const summaries = (await countOurs(page))['yellowline-summary'] ?? 0;
      expect(summaries, `summaries of ${message.logName}`).toBe(1);
      await closeLog(page);
    }
    expect(problems).toEqual([]);
    await page.close();
  });

  test('has the text, selection and rows that it has without the extension', async () => {
    const without = await seeTexts([markup, ids], 'elsewhere', () => 0);
    const withNotes = await seeTexts([markup, ids], 'portal', (logName) => readExpected(logName).length);
    expect(withNotes).toEqual(without);
  });

  test('has no second note after it was closed and opened again', async () => {
    const { page } = await openGrid(browser, markup);
    for (let time = 0; time < 3; time++) {
      await openLog(page, '1003');
      await waitForNotes(page, 6);
      // The last thing that comes.
      await page.waitForSelector('yellowline-summary');
      // In one of them the page writes the log anew each second: just after it, its notes are on their way.
      await expect
        .poll(() => countOurs(page), { timeout: 20_000 })
        .toMatchObject({ 'yellowline-note': 6, 'yellowline-summary': 1 });
      await closeLog(page);
      await page.waitForFunction(() => !document.querySelector('yellowline-note, yellowline-summary'));
    }
    await page.close();
  });
});

test('a log that is written again every second keeps one note a status line', async () => {
  const { page, problems } = await openGrid(browser, 'drawer');
  await openLog(page, '1003');
  await waitForNotes(page, 6);
  const rendered = (times: number) =>
    Number(document.querySelector<HTMLElement>('.log')?.dataset.renders) >= times;
  await page.waitForFunction(rendered, {}, 5);
  await waitForNotes(page, 6);
  await page.waitForSelector('yellowline-summary');
  // Just after it was written, its notes are on their way.
  const notes = await seeStillNotes(page, 6);
  expectNotes(notes, readExpected('three-recipients-mixed'), findMessage('1003')?.log ?? '');
  await page.waitForFunction(() => document.querySelectorAll('yellowline-summary').length === 1);
  expect(problems).toEqual([]);
  await page.close();
});
