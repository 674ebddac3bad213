import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findMessage, messages } from '../portal/messages';
import { hasIcon } from '../portal/stack-messages';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { expectNotes, readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { pause } from './portal-page';
import { countOurs } from './seen';
import { seeNotes } from './seen-notes';
import { drivers, type StackDriver } from './stack-drivers';
import {
  countedInOverview,
  type OpenedLog,
  openStack,
  openStackLog,
  pointAt,
  type StackPage,
  seeStackCard,
  shownIds,
  turn,
} from './stack-page';
import { until } from './until';

let browser: TestBrowser;
/** A page of the extension, which may ask tabs as the popup does. */
let extension: Page;
beforeAll(async () => {
  browser = await borrowBrowser();
  extension = await browser.openExtensionPage('options.html');
});
afterAll(() => browser?.close());

interface Tabs {
  query(filter: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object, options: object): Promise<{ undelivered: number } | null>;
}

const states = { '1001': 'Deferring', '1002': 'Failed', '1005': 'Queued', '1009': 'Deep filtered' };

/** What each portal tab answers to the popup: how many undelivered messages it shows. One tab is open at a time. */
function countedForPopup(): Promise<number[]> {
  return extension.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs }>;
    const { tabs } = (browser ?? chrome) as { tabs: Tabs };
    const ask = ({ id }: { id: number }) =>
      tabs.sendMessage(id, { type: 'count-page' }, { frameId: 0 }).catch(() => null);
    const answers = await Promise.all((await tabs.query({})).map(ask));
    return answers.flatMap((answer) => (answer ? [answer.undelivered] : []));
  });
}

async function expectCounts(stack: StackPage): Promise<void> {
  const ids = await shownIds(stack);
  const count = messages.filter((message) => ids.includes(message.id) && hasIcon(message)).length;
  const counted = await until(
    () => countedInOverview(stack),
    (seen) => seen === String(count),
  );
  expect.soft(counted, 'the overview’s count').toBe(String(count));
  const told = await until(countedForPopup, ([seen]) => seen === count);
  expect.soft(told, 'the popup’s count').toEqual([count]);
}

/** The card of a row once it names this state; what it says otherwise. */
async function stateOf(stack: StackPage, id: string, word: string, place?: string): Promise<string> {
  await pointAt(stack, id, place);
  const card = await until(
    () => seeStackCard(stack),
    (seen) => seen?.words.includes(word) ?? false,
  );
  return card?.words.includes(word) ? word : (card?.words.slice(0, 60) ?? 'no card');
}

async function expectCause(stack: StackPage, id: string): Promise<void> {
  const causes = readExpected(findMessage(id)?.logName ?? '').flatMap((record) => record.causes);
  await pointAt(stack, id);
  const card = await until(
    () => seeStackCard(stack),
    (seen) => Boolean(seen?.cause),
  );
  expect.soft(causes, `the cause in the card of ${id}`).toContain(card?.cause || card?.words || 'no card');
}

/** Gives the text of the log. */
async function expectLog(stack: StackPage, id: string): Promise<string> {
  const { log = '', logName = '' } = findMessage(id) ?? {};
  const records = readExpected(logName);
  const opened = await openStackLog(stack, id);
  try {
    const counts = await until(
      () => countIn(opened.frame),
      ({ notes, summaries }) => notes >= records.length && summaries > 0,
    );
    expect.soft(counts, `notes of ${id}`).toEqual({ notes: records.length, summaries: 1 });
    expectNotes(await seeNotes(opened.frame), records, log);
    return await textOf(opened);
  } finally {
    await opened.close();
  }
}

async function countIn(frame: Frame): Promise<{ notes: number; summaries: number }> {
  const ours = await countOurs(frame);
  return { notes: ours['yellowline-note'] ?? 0, summaries: ours['yellowline-summary'] ?? 0 };
}

function textOf({ frame }: OpenedLog): Promise<string> {
  return frame.evaluate(() => document.querySelector('.log')?.textContent ?? '');
}

/** The text of the list as it came, and of a log, where the extension does not work. */
async function textsWithout(driver: StackDriver): Promise<{ list: string; log: string }> {
  const bare = await openStack(browser, driver, 'elsewhere');
  const log = await textOf(await openStackLog(bare, '1003'));
  await bare.page.close();
  return { list: bare.text, log };
}

const named = (...paths: readonly string[]) => drivers.filter(({ path }) => paths.includes(path));
const few = {
  chromium: named('datatables/', 'react/', 'split/'),
  firefox: named('turbo/'),
};

describe.each(broadly(drivers, few))('the portal at $path', (driver) => {
  let stack: StackPage;
  beforeAll(async () => {
    stack = await openStack(browser, driver);
  });
  afterAll(() => stack?.page.close());

  test('has its undelivered messages counted', () => expectCounts(stack));

  test('has the state of each row in its card, whatever the subject says', async () => {
    const seen: Record<string, string> = {};
    for (const [id, word] of Object.entries(states)) seen[id] = await stateOf(stack, id, word);
    expect(seen).toEqual(states);
    if (!driver.isWhole) return;
    await pointAt(stack, '1006');
    // Long enough for a card to come.
    await pause(300);
    expect((await seeStackCard(stack))?.words ?? '').not.toContain('Failed');
  });

  test.each(driver.parts ?? [])('has the row in its other part %s', async (part) => {
    expect(await stateOf(stack, '1002', 'Failed', part)).toBe('Failed');
  });

  test('has no note where no log is open', async () => {
    expect(await countIn(stack.list)).toEqual({ notes: 0, summaries: 0 });
  });

  if (driver.isVariant) return;

  // In Firefox the driver waits in vain for the text of a window that a frame has opened (`pressed.test.ts` has windows there).
  const isUnseen = Boolean(driver.hasLogWindow) && inject('browserName') === 'firefox';
  test.skipIf(isUnseen)(
    'has a note under every status line of a log, and the cause in the card of its row',
    async () => {
      await expectLog(stack, '1002');
      await expectCause(stack, '1002');
    },
  );

  test.runIf(driver.isWhole)('has the text that it has without the extension', async () => {
    const log = await expectLog(stack, '1003');
    const without = await textsWithout(driver);
    await stack.page.bringToFront();
    expect({ list: stack.text, log }).toEqual(without);
  });

  test.skipIf(isUnseen)('has other logs read by pointing at their rows', async () => {
    await expectCause(stack, '1004');
    // Its subject names the log of 1002.
    await expectCause(stack, '1008');
  });

  test.each(driver.turns ?? [])('is right after $name', async (change) => {
    await turn(stack, change);
    await expectCounts(stack);
    const word = findMessage(change.shown)?.state === 'failed' ? 'Failed' : 'Deferring';
    expect.soft(await stateOf(stack, change.shown, word)).toBe(word);
    await expectCause(stack, change.shown);
    if (driver.isWhole) await expectLog(stack, change.shown);
  });

  test('has no problems in its console', () => {
    expect(stack.problems).toEqual([]);
  });
});
