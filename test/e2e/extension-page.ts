import type { Browser, Page } from 'puppeteer-core';
import type { TestBrowser } from './browsers';

/** The page of the extension that costs least; it stays, for another one each time takes a second of a core (2026-11). */
const open = new WeakMap<Browser, Page>();

/** Has a page of the extension do something; `work` runs there, and knows nothing of the file that it stands in. */
export async function doInExtension(
  { browser, openExtensionPage }: TestBrowser,
  work: () => Promise<void>,
): Promise<void> {
  const kept = open.get(browser);
  const page = kept && !kept.isClosed() ? kept : await openExtensionPage('privacy.html');
  open.set(browser, page);
  await page.evaluate(work);
}

/** Whether a page is the one that stays. */
export function isForWork({ browser }: TestBrowser, page: Page): boolean {
  return open.get(browser) === page;
}
