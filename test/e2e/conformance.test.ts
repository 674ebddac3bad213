import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { type Case, fetchCases } from './conformance/fetch-cases';
import { changingCases, objectCases } from './conformance/object-cases';
import { requestCases } from './conformance/request-cases';
import { borrowBrowser } from './launch-here';
import { type Host, openPortal } from './portal-page';

const cases = { ...fetchCases, ...requestCases, ...objectCases };

let browser: TestBrowser;
const pages: Record<Host, Page | null> = { portal: null, elsewhere: null };
/** What each case saw without us: one page after the other, for a tab that comes to the front costs more than a case. */
const without: Record<string, string> = {};
beforeAll(async () => {
  browser = await borrowBrowser();
  const elsewhere = await openPage('elsewhere');
  for (const [name, work] of Object.entries(cases)) without[name] = await run(elsewhere, work);
  pages.elsewhere = elsewhere;
  pages.portal = await openPage('portal');
});
afterAll(() => browser?.close());

async function openPage(host: Host): Promise<Page> {
  const { page } = await openPortal(browser, '/cp/conformance/page', host);
  await page.evaluate(setUp);
  return page;
}

/** Runs in the page: what the cases call. */
function setUp(): void {
  const world = window as unknown as Record<string, unknown>;
  const copies: string[] = [];
  world.copies = copies;
  document.addEventListener('yellowline:log', (event) => copies.push((event as CustomEvent<string>).detail));
  const u = (name: string) => `${location.origin}/cp/conformance/${name}`;
  world.u = u;
  world.fail = async (work: () => unknown) => {
    try {
      return `no error: ${await work()}`;
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  };
  world.send = (name: string, set?: (request: XMLHttpRequest) => void, method = 'GET', body?: string) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open(method, u(name));
      set?.(request);
      request.onloadend = () => resolve(request);
      request.send(body);
    });
}

/** What a page saw, as text; names of hosts are the only thing that may differ. */
async function run(page: Page, work: Case): Promise<string> {
  const seen = await page.evaluate(work as () => Promise<unknown>);
  return (JSON.stringify(seen) ?? 'undefined').replaceAll(
    /(?:www\.spamhero\.com|127\.0\.0\.1):\d{2,}/g,
    'HOST',
  );
}

test('there are at least 60 cases', () => {
  expect(Object.keys({ ...cases, ...changingCases }).length).toBeGreaterThanOrEqual(60);
});

describe('a page sees the same with and without us', () => {
  test.each(Object.entries(cases))('%s', async (name, work) => {
    expect(without[name]?.length).toBeGreaterThan(1);
    expect(await run(pages.portal as Page, work)).toBe(without[name]);
  });

  test.each(Object.entries(changingCases))('%s', async (_name, work) => {
    const seen = [];
    for (const host of ['elsewhere', 'portal'] as const) {
      const page = await openPage(host);
      seen.push(await run(page, work));
      await page.close();
    }
    expect(seen[1]).toBe(seen[0]);
  });
});

test('and all the while the logs were copied', async () => {
  const count = (host: Host) =>
    (pages[host] as Page).evaluate(() => (window as unknown as { copies: string[] }).copies.length);
  expect(await count('portal')).toBeGreaterThan(40);
  expect(await count('elsewhere')).toBe(0);
});
