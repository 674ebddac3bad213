import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMessage } from '../portal/messages';
import type { Markup } from '../portal/routes';
import { seededRandom } from '../tools/seeded-random';
import { broadly, isWide } from './breadth';
import type { TestBrowser } from './browsers';
import { closeDeep, seeDeep } from './deep-page';
import { borrowBrowser } from './launch-here';
import { moveNaturally, type Place } from './natural-pointer';
import { closeLog, openGrid, openLog, openPortal, pause } from './portal-page';
import { countOurs, seeCard, waitForCard } from './seen';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

// Fifty show what is rare; they take two minutes a markup.
const CLICKS = isWide ? 50 : 3;
/** How long a log may take after a click that hit its Logs: it comes at some time, however busy the machine. How long it takes is `npm run bench -- page`. */
const PATIENCE = 30_000;
const few: Record<string, readonly Markup[]> = { chromium: ['table'] };
const markups: readonly Markup[] = [
  'table',
  'grid',
  'cards',
  'drawer',
  'expanding',
  'frames',
  'components',
  'articles',
  'layout',
];

/** The Logs controls that can be seen, with the message that each is of. */
function seeLogs(page: Page): Promise<{ id: string; x: number; y: number }[]> {
  return page.evaluate(() => {
    const root = document.querySelector('message-list')?.shadowRoot ?? document;
    const rows = [...root.querySelectorAll<HTMLElement>('.row[data-message]')];
    for (const menu of root.querySelectorAll('.row details')) menu.setAttribute('open', '');
    const list = root.querySelector('.list')?.getBoundingClientRect();
    return rows
      .map((row) => {
        const box = row.querySelector('.logs')?.getBoundingClientRect() ?? new DOMRect();
        return { id: row.dataset.message ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })
      .filter(
        ({ x, y }) =>
          x > 0 && y > (list?.top ?? 0) && y < Math.min(list?.bottom ?? innerHeight, innerHeight) - 10,
      );
  });
}

/** Some markups part a log into columns, without the colons between them. */
const bare = (text: string) => text.replace(/\W+/g, '');

/** Notes each click: the message whose Logs it hit, or what else. In the page's own world, before the page hears of it. */
function noteClicks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const noted = globalThis as { clicks?: string[] };
    if (noted.clicks) return;
    noted.clicks = [];
    const note = (event: Event) => {
      // The test closes logs by a call.
      if (!event.isTrusted) return;
      const path = event.composedPath().filter((one) => one instanceof HTMLElement);
      const row = path.find((one) => one.matches('.row[data-message]'));
      const isOfLogs = path.some((one) => one.matches('.logs'));
      noted.clicks?.push(
        (isOfLogs && row?.dataset.message) || `${path[0]?.localName} in ${row?.dataset.message}`,
      );
    };
    addEventListener('click', note, true);
  });
}

function clicksIn(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as { clicks?: string[] }).clicks?.splice(0) ?? []);
}

/** Presses Logs, coming from a place somewhere in the list. Gives what the click hit, where that is not it, and then what log came of it. */
async function press(page: Page, from: Place, target: Place & { id: string }, random: () => number) {
  await moveNaturally(page, from, target, random);
  await pause(40 + random() * 120);
  await page.mouse.down();
  await page.mouse.up();
  const [hit, ...more] = await clicksIn(page);
  if (hit !== target.id || more.length > 0) return `${[hit, ...more]} instead of ${target.id}`;
  const wanted = bare(findMessage(target.id)?.log ?? '?').slice(-60);
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(25)) {
    const log = bare((await seeDeep(page)).log);
    if (log.includes(wanted)) return 'right';
    if (log.length > 100) return 'another';
  }
  return 'none';
}

describe('a click on Logs, with a hand’s way to it', () => {
  test.each(broadly(markups, few))(
    'opens the right log each time in the %s markup',
    async (markup) => {
      const { page } = await openGrid(browser, markup);
      const random = seededRandom(16);
      await until(
        () => seeDeep(page),
        ({ overviews }) => overviews.length > 0,
        5_000,
      );
      await noteClicks(page);
      const results: string[] = [];
      let at: Place = { x: 600, y: 40 };
      for (let i = 0; i < CLICKS; i++) {
        const from = { x: 60 + random() * 1100, y: 160 + random() * 600 };
        await moveNaturally(page, at, from, random);
        await pause(100 + random() * 300);
        const seen = await seeLogs(page);
        const target = seen[Math.floor(random() * seen.length)];
        if (!target) throw new Error('no Logs in sight');
        results.push(await press(page, from, target, random));
        await closeDeep(page);
        at = target;
      }
      expect(results.filter((result) => result !== 'right')).toEqual([]);
      await page.close();
    },
    30_000 + CLICKS * 20_000,
  );
});

/** The places of the list's rows on the screen. */
function seeTops(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.row')].map((row) => Math.round(row.getBoundingClientRect().top)),
  );
}

test('eight rows pointed at in turn: eight cards stay, and no row moves', async () => {
  const { page } = await openGrid(browser, 'cards');
  await page.waitForSelector('yellowline-overview');
  // From then on pointing is enough.
  await openLog(page, '1012');
  await closeLog(page);
  await page.mouse.move(2, 2);
  await page.evaluate(() => scrollTo(0, 60));
  const tops = await seeTops(page);
  for (const id of ['1001', '1002', '1003', '1004', '1007', '1008', '1011', '1012']) {
    const row = await page.$(`.row[data-message="${id}"] .first`);
    const box = await row?.boundingBox();
    if (!box || box.y > 850) continue;
    // Rows are pointed at where the card of the one before cannot lie.
    await page.mouse.move(6, box.y + 4, { steps: 4 });
    await page.mouse.move(36, box.y + 4, { steps: 4 });
    const card = await until(
      () => seeCard(page),
      (seen) => Boolean(seen?.cause),
    );
    const cause = card?.cause;
    expect(cause, `cause of ${id}`).toBeTruthy();
    // Long enough for whatever the cause brings with it: cards went 53 ms after it (2026-11).
    await pause(300);
    expect((await seeCard(page))?.cause, `card of ${id}`).toBe(cause);
    expect(await seeTops(page)).toEqual(tops);
  }
  await page.mouse.move(2, 2);
  await page.waitForFunction(
    () => document.querySelector('yellowline-overview')?.shadowRoot?.querySelectorAll('.group').length,
  );
  await page.close();
});

describe('a page that fills its window', () => {
  test.each(broadly(['flow', 'flex', 'scroller', 'cut'], { chromium: ['cut'] }))(
    'is not pushed out of it: %s',
    async (name) => {
      const scrolls = () =>
        [document.scrollingElement, document.body, document.querySelector('.list')].map(
          (box) => box && box.scrollHeight > box.clientHeight,
        );
      const without = await openPortal(browser, `/cp/still/${name}`, 'elsewhere');
      const before = await without.page.evaluate(scrolls);
      await without.page.close();
      const { page } = await openPortal(browser, `/cp/still/${name}`);
      await page.waitForSelector('yellowline-overview');
      await pause(400);
      // Without room in the page it goes, and comes back with the second script, which lays it over the page.
      const overviews = async () => (await countOurs(page))['yellowline-overview'];
      expect(await until(overviews, (count) => count === 1)).toBe(1);
      expect(await page.evaluate(scrolls)).toEqual(before);
      const foot = await page.evaluate(
        () => document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0,
      );
      expect(foot).toBeLessThanOrEqual(900);
      const covered = await page.evaluate(() => {
        const { left, top, right, bottom } = (
          document.querySelector('yellowline-overview') as Element
        ).getBoundingClientRect();
        const boxes = [...document.querySelectorAll('a, button')].map((one) => one.getBoundingClientRect());
        return boxes.filter(
          (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
        ).length;
      });
      expect(covered).toBe(0);
      await page.close();
    },
  );
});

describe('a window of the page over the list', () => {
  test.each(broadly(['modal', 'drawer'], { chromium: ['modal'] }))(
    '%s: no card lies over it, whatever is pointed at or focused',
    async (name) => {
      const { page } = await openPortal(browser, `/cp/still/${name}`);
      await page.waitForSelector('yellowline-overview');
      await page.mouse.move(1200, 300, { steps: 3 });
      const link = await page.$('.row:nth-child(3) .logs');
      const box = await link?.boundingBox();
      if (!box) throw new Error('no Logs');
      await page.mouse.move(box.x + 8, box.y + 8, { steps: 6 });
      await waitForCard(page, () => true);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForSelector('yellowline-note');
      const over = async () => {
        const card = await seeCard(page);
        const left = await page.$eval('.window', (window) => window.getBoundingClientRect().left);
        return card !== null && (name === 'modal' || card.right > left);
      };
      const seen: boolean[] = [await over()];
      await page.mouse.move(700, 320, { steps: 4 });
      for (let i = 0; i < 8; i++) {
        if (i === 3)
          await page.evaluate(() => document.querySelector<HTMLElement>('.row:nth-child(5) .logs')?.focus());
        await pause(100);
        seen.push(await over());
      }
      expect(seen).not.toContain(true);
      await page.close();
    },
  );
});
