import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { openPortal, pause, waitForNotes } from './portal-page';
import { countOurs } from './seen';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

/** How long the page takes to answer, at worst, over a second. */
async function longestSilence(page: Page): Promise<number> {
  let longest = 0;
  for (const end = Date.now() + 1000; Date.now() < end; await pause(30)) {
    const asked = Date.now();
    await page.evaluate(() => 0);
    longest = Math.max(longest, Date.now() - asked);
  }
  return longest;
}

/** The same page where we are and where we are not. */
async function openBoth(name: string) {
  const bare = await openPortal(browser, `/cp/fighting/${name}`, 'elsewhere');
  const page = await openPortal(browser, `/cp/fighting/${name}`);
  await pause(900);
  return { bare, page };
}

describe.each(broadly(['frozen', 'replaced', 'forging', 'fields'], { firefox: ['forging'] }))(
  'a page that is %s',
  (name) => {
    test('is explained like any other, and shows no error that it does not show without us', async () => {
      const { bare, page } = await openBoth(name);
      await page.page.waitForSelector('yellowline-note');
      expect(await countOurs(page.page)).toMatchObject({
        'yellowline-note': 1,
        'yellowline-summary': 1,
        'yellowline-overview': 1,
      });
      expect(page.problems).toEqual(bare.problems);
      await Promise.all([bare.page.close(), page.page.close()]);
    });
  },
);

test('a page that floods the bridge, 10,000 messages a second, stays alive', async () => {
  const { bare, page } = await openBoth('flooding');
  // Beside the same page without us: on a busy machine that one answers late, too.
  const own = await longestSilence(bare.page);
  expect(await longestSilence(page.page)).toBeLessThan(4 * own + 3000);
  expect(Number(await page.page.title())).toBeGreaterThan(500);
  await waitForNotes(page.page, 1);
  expect(await countOurs(page.page)).toMatchObject({ 'yellowline-note': 1 });
  expect(page.problems).toEqual(bare.problems);
  await Promise.all([bare.page.close(), page.page.close()]);
});

test('a page that nests elements of our names keeps them, and gets no notes inside them', async () => {
  const { bare, page } = await openBoth('nesting');
  const inside = () =>
    document.querySelectorAll('yellowline-note yellowline-note, yellowline-card pre + yellowline-note')
      .length;
  expect(await page.page.evaluate(inside)).toBe(await bare.page.evaluate(inside));
  const text = () => document.body.textContent;
  expect(await page.page.evaluate(text)).toBe(await bare.page.evaluate(text));
  expect(page.problems).toEqual([]);
  await Promise.all([bare.page.close(), page.page.close()]);
});

test('a page that takes our elements away as fast as they come gets none in the end', async () => {
  const { bare, page } = await openBoth('removing');
  const changes = () =>
    page.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const observer = new MutationObserver((records) => {
            count += records.length;
          });
          observer.observe(document, { childList: true, subtree: true });
          setTimeout(() => resolve(count), 800);
        }),
    );
  // How long the fight lasts is the machine's; that it ends, and stays at an end, is ours.
  for (let tries = 0; tries < 20 && (await changes()) > 0; tries++) await pause(300);
  expect(await changes()).toBe(0);
  expect(await countOurs(page.page)).toEqual({});
  expect(page.problems).toEqual([]);
  await Promise.all([bare.page.close(), page.page.close()]);
});
