import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { openGrid, openLog, waitForNotes } from './portal-page';
import { inWorker } from './worker';

// No driver presses the browser's own keys: here the event is dispatched that they fire, which only Chromium lets a test do.
describe.runIf(inject('browserName') === 'chromium')('the keys for the next problem', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrowBrowser();
  });
  afterAll(() => browser?.close());

  async function press(name: string): Promise<void> {
    const dispatch = async (command: string) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(of: object): Promise<{ url?: string }[]> };
          commands: { onCommand: { dispatch(name: string, tab: object): void } };
        };
      };
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/cp/quarantine'));
      chrome.commands.onCommand.dispatch(command, tab as object);
    };
    await inWorker(browser, dispatch, name);
  }

  test('go from row to row, and in a log from note to note', async () => {
    const { page, problems } = await openGrid(browser, 'table');
    /** What is outlined once that is another than before. */
    const next = async (name: string, before: string) => {
      await press(name);
      const seen = await page.waitForFunction(
        (old) => {
          const named = document.getAnimations().flatMap(({ effect }) => {
            const target = (effect as KeyframeEffect).target;
            return target?.getAttribute('data-message') ?? target?.getAttribute('data-recipient') ?? [];
          });
          const last = named.at(-1);
          return last !== old && last;
        },
        {},
        before,
      );
      return String(await seen.jsonValue());
    };
    const first = await next('next-problem', '');
    const second = await next('next-problem', first);
    expect([first, second]).toEqual(['1001', '1002']);
    expect(await next('previous-problem', second)).toBe(first);
    await openLog(page, '1003');
    await waitForNotes(page, 6);
    expect(await next('next-problem', first)).toMatch(/@/);
    expect(problems).toEqual([]);
  });
});
