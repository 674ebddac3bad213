import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { openPortal, pause } from './portal-page';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

/**
 * How many of our elements a page has, as words: asked by the prototypes, since a page's own names may stand before the document's; and a driver of
 * Firefox takes lists out of a page by the page's own iterator (seen 2026-11), which may give nothing.
 */
function countOurs(page: Page): Promise<string> {
  return page.evaluate(() =>
    ['note', 'summary', 'overview', 'card']
      .map((name) => Document.prototype.querySelectorAll.call(document, `yellowline-${name}`).length)
      .join(),
  );
}

function waitForOurs(page: Page, wanted: string): Promise<string> {
  return until(
    () => countOurs(page),
    (seen) => seen === wanted,
  );
}

/** A note, a summary, an overview, and no card: nobody has pointed at anything. */
const ONE_OF_EACH = '1,1,1,0';

/** What is to stand on a page that attacks. One that has taken the names of our elements gets none of ours. */
const attacks: Readonly<Record<string, string>> = {
  polluted: ONE_OF_EACH,
  clobbered: ONE_OF_EACH,
  based: ONE_OF_EACH,
  heavy: ONE_OF_EACH,
  inert: ONE_OF_EACH,
  churning: ONE_OF_EACH,
  beckoning: ONE_OF_EACH,
  defining: '0,0,0,0',
};
test.each(
  broadly(Object.keys(attacks), {
    chromium: ['polluted', 'defining'],
  }),
)('a page that is %s shows no error that it does not show without us', async (name) => {
  const wanted = attacks[name] ?? '';
  const bare = await openPortal(browser, `/cp/fighting/${name}`, 'elsewhere');
  await pause(600);
  await bare.page.close();
  const ours = await openPortal(browser, `/cp/fighting/${name}`);
  await waitForOurs(ours.page, wanted);
  // One too many would come by now.
  await pause(600);
  expect(await countOurs(ours.page)).toBe(wanted);
  expect(ours.problems).toEqual(bare.problems);
  await ours.page.close();
});
