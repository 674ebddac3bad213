import { afterAll, beforeAll, expect, test } from 'vitest';
import { broadly } from './breadth';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { type Host, openGrid, pause } from './portal-page';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

interface Places {
  /** Left edge, width and height of every element of the page, in order. */
  readonly boxes: readonly string[];
  readonly tops: readonly number[];
  /** Where the overview stands among them, and how high it is; null where there is none. */
  readonly overview: { readonly top: number; readonly height: number } | null;
}

async function seePlaces(markup: Parameters<typeof openGrid>[1], host: Host): Promise<Places> {
  const { page } = await openGrid(browser, markup, host);
  await pause(700);
  const places = await page.evaluate(() => {
    const own = document.querySelector('yellowline-overview')?.getBoundingClientRect();
    const elements = [...document.querySelectorAll('header, header *, h1, .row, .row *, .legend, .legend *')];
    const rects = elements.map((element) => element.getBoundingClientRect());
    return {
      boxes: rects.map(({ x, width, height }) => [x, width, height].map(Math.round).join(' ')),
      tops: rects.map(({ top }) => Math.round(top + scrollY)),
      overview: own ? { top: Math.round(own.top + scrollY), height: Math.round(own.height) } : null,
    };
  });
  await page.close();
  return places;
}

const all = ['table', 'grid', 'cards', 'drawer', 'expanding', 'frames', 'articles', 'layout'] as const;
const few = {
  chromium: ['table', 'cards', 'frames', 'layout'],
  firefox: ['layout'],
} as const;

test.each(broadly<(typeof all)[number]>(all, few))(
  'the %s markup: nothing moves but down, by the height of the overview above it',
  async (markup) => {
    const without = await seePlaces(markup, 'elsewhere');
    const withUs = await seePlaces(markup, 'portal');
    expect(withUs.overview).not.toBeNull();
    expect(withUs.boxes).toEqual(without.boxes);
    const { top, height } = withUs.overview ?? { top: 0, height: 0 };
    const moved = without.tops.map((before, i) => (withUs.tops[i] ?? 0) - before);
    for (const [i, by] of moved.entries()) {
      const isBelow = (withUs.tops[i] ?? 0) >= top;
      expect(Math.abs(by - (isBelow ? height : 0)), `element ${i}`).toBeLessThanOrEqual(2);
    }
  },
);
