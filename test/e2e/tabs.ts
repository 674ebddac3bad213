import type { Browser, Page } from 'puppeteer-core';

/** What tests listen for. */
const HEARD = ['console', 'pageerror', 'popup', 'request'] as const;
const idle = new WeakMap<Browser, Page[]>();

/**
 * A tab for a page of a test. What a test closes is emptied and used again: a new tab costs Firefox half a second of a core more than
 * another page in an old one, Chromium a seventh (2026-11).
 */
export async function takeTab(browser: Browser): Promise<Page> {
  const kept = idle.get(browser)?.pop();
  if (kept && !kept.isClosed()) return kept;
  const page = await browser.newPage();
  const end = page.close.bind(page);
  const viewport = JSON.stringify(page.viewport());
  page.close = async () => {
    const isFresh = JSON.stringify(page.viewport()) === viewport && (await empty(page));
    if (isFresh) keep(browser, page);
    else await end();
  };
  return page;
}

/** Whether a tab waits for its next page. */
export function isIdle(browser: Browser, page: Page): boolean {
  return idle.get(browser)?.includes(page) ?? false;
}

function keep(browser: Browser, page: Page): void {
  const kept = idle.get(browser) ?? [];
  if (!kept.includes(page)) kept.push(page);
  idle.set(browser, kept);
}

/** Whether the tab is as a new one; one whose page does not let go is none, nor one that is behind another. */
async function empty(page: Page): Promise<boolean> {
  try {
    for (const event of HEARD) page.removeAllListeners(event);
    // A pointer that is moved in a tab behind another is answered for after five seconds (2026-11).
    if (await page.evaluate(() => document.hidden)) return false;
    // A browser tells the next page where the pointer rests.
    await page.mouse.move(0, 0);
    await page.goto('about:blank', { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}
