import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { isWide } from './breadth';
import { type LaunchOptions, launch, type TestBrowser } from './browsers';
import { isForWork } from './extension-page';
import { forgetAll } from './forget';
import { isIdle } from './tabs';

/**
 * Starts a browser of this test project for one file alone: it may change settings, sites and what is kept. Its portal is that of this run, or
 * listens at the `port` that is told.
 */
export function launchHere(options: LaunchOptions & { readonly port?: number } = {}): Promise<TestBrowser> {
  const settings = { sharesProcesses: !isWide, ...options };
  return launch(inject('browserName'), options.port ?? inject('port'), settings);
}

let lent: Promise<TestBrowser> | null = null;

/**
 * A browser for files that look at pages of the portal only, as if it were just started: a start costs Firefox nine seconds of a core
 * (2026-11), so that all such files of a worker take the same one. Its `close` closes the pages; the browser goes with the worker.
 */
export async function borrowBrowser(): Promise<TestBrowser> {
  const isGone = lent !== null && !(await lent).browser.connected;
  if (lent === null || isGone) lent = launchHere();
  const browser = await lent;
  await forgetAll(browser);
  return { ...browser, close: () => closePages(browser) };
}

/** The first page stays: a browser without a window ends. So do those that cost time to open anew, and show nothing. */
async function closePages(lent: TestBrowser): Promise<void> {
  const [first, ...others] = await lent.browser.pages();
  const isToStay = (page: Page) => isForWork(lent, page) || isIdle(lent.browser, page);
  for (const page of others) if (!isToStay(page)) await page.close();
  if (first?.url() !== 'about:blank') await first?.goto('about:blank');
}
