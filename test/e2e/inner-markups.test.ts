import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMessage } from '../portal/messages';
import { broadly, isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { closeDeep, type DeepPage, onRow, seeDeep } from './deep-page';
import { type ExpectedRecord, readExpected } from './expected';
import { borrowBrowser } from './launch-here';
import { type Host, openPortal, pause } from './portal-page';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

function seeUntil(page: Page, is: (seen: DeepPage) => boolean): Promise<DeepPage> {
  return until(() => seeDeep(page), is);
}

/** The overview, which moves the rows, may stand where `openGrid` does not look. */
async function open(markup: string, host: Host = 'portal') {
  const opened = await openPortal(browser, `/cp/quarantine?markup=${markup}`, host);
  if (host === 'portal') await seeUntil(opened.page, ({ overviews }) => overviews.length > 0);
  return opened;
}

/** Each note has its record's cause and status, and stands at the end of the record's line. */
function expectRecords(notes: DeepPage['notes'], records: readonly ExpectedRecord[], log: string): void {
  const lines = log.split('\n');
  expect(notes.map(({ status }) => status)).toEqual(records.map(({ status }) => status));
  for (const [i, { causes, line }] of records.entries()) {
    expect(causes).toContain(notes[i]?.cause);
    expect((lines[line - 1] ?? '').replace(/\s+/g, '')).toContain((notes[i]?.before ?? '?').slice(-40));
  }
}

const logs = isWide ? ['1001', '1003', '1012', '1018', '1019'] : ['1001', '1012'];

// The last two were written when the code was done.
const all = ['expanding', 'frames', 'components', 'articles', 'layout'] as const;
const few = { chromium: ['frames', 'components'], firefox: ['frames'] } as const;

describe.each(broadly<(typeof all)[number]>(all, few))('the %s markup', (markup) => {
  test('has the right note under every status line, once, and the log’s own text', async () => {
    const { page, problems } = await open(markup);
    const bare = await open(markup, 'elsewhere');
    for (const id of logs) {
      const records = readExpected(findMessage(id)?.logName ?? '');
      await page.bringToFront();
      await onRow(page, id, 'press');
      const seen = await seeUntil(page, ({ notes }) => notes.length >= records.length);
      await pause(250);
      expect((await seeDeep(page)).notes).toEqual(seen.notes);
      expectRecords(seen.notes, records, findMessage(id)?.log ?? '');
      expect(seen.summaries).toBe(1);
      await bare.page.bringToFront();
      await onRow(bare.page, id, 'press');
      const without = await seeUntil(bare.page, ({ log }) => log.length > 100);
      expect(seen.log).toBe(without.log);
      await closeDeep(page);
      await closeDeep(bare.page);
      await seeUntil(page, ({ notes }) => notes.length === 0);
      expect((await seeDeep(page)).notes).toEqual([]);
    }
    expect(problems).toEqual([]);
    await Promise.all([page.close(), bare.page.close()]);
  });

  test('has its rows counted and read as the page itself asks for them', async () => {
    const { page, problems } = await open(markup);
    expect((await seeDeep(page)).overviews[0]).toContain('16 messages on this page are not delivered.');
    await onRow(page, '1002', 'press');
    await seeUntil(page, ({ notes }) => notes.length > 0);
    await closeDeep(page);
    await page.mouse.move(2, 2);
    await pause(400);
    await onRow(page, '1014', 'point');
    const known = await seeUntil(page, ({ card }) => card?.includes('block list') ?? false);
    expect(known.card).toContain('block list');
    expect(problems).toEqual([]);
    await page.close();
  });
});
