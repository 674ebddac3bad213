import type { Browser, EvaluateFunc, WebWorker } from 'puppeteer-core';
import { pause } from './portal-page';

/**
 * Runs a function in the background of the extension, once there is one. Chromium alone shows it to a driver.
 *
 * The browser ends it when it has nothing to do and starts it again, also while a driver takes hold of it (seen 2026-11); then the function has
 * not run, and the next one is asked.
 */
export async function inWorker<Args extends unknown[], Run extends EvaluateFunc<Args>>(
  browser: Browser,
  run: Run,
  ...args: Args
): Promise<Awaited<ReturnType<Run>>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await (await workerOf(browser)).evaluate(run, ...args);
    } catch (error) {
      if (tries === 10 || !hasNotRun(error)) throw error;
      await pause(200);
    }
  }
}

/** Ends it, as the browser does when it needs room, wherever its work is. */
export async function killWorker(browser: Browser): Promise<void> {
  await (await workerOf(browser)).close().catch(() => undefined);
}

async function workerOf(browser: Browser): Promise<WebWorker> {
  const isOurs = (type: string, url: string) =>
    type === 'service_worker' && url.startsWith('chrome-extension:');
  const target = await browser.waitForTarget((one) => isOurs(one.type(), one.url()));
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker');
  return worker;
}

function hasNotRun(error: unknown): boolean {
  return String(error).includes('before its script finished loading');
}
