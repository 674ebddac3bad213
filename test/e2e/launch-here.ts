import { inject } from 'vitest';
import { isWide } from './breadth';
import { type LaunchOptions, launch, type TestBrowser } from './browsers';
import { forgetAll } from './forget';

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

/** One page stays: a browser without a window ends. */
async function closePages({ browser }: TestBrowser): Promise<void> {
  const [first, ...others] = await browser.pages();
  for (const page of others) await page.close();
  await first?.goto('about:blank');
}
