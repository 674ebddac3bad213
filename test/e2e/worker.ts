import type { Browser, WebWorker } from 'puppeteer-core';

/** The background of the extension, once it runs. Chromium alone shows it to a driver. */
export async function workerOf(browser: Browser): Promise<WebWorker> {
  const isOurs = (type: string, url: string) =>
    type === 'service_worker' && url.startsWith('chrome-extension:');
  const target = await browser.waitForTarget((one) => isOurs(one.type(), one.url()));
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker');
  return worker;
}

/** Ends it, as the browser does when it needs room, wherever its work is. */
export async function killWorker(browser: Browser): Promise<void> {
  await (await workerOf(browser)).close().catch(() => undefined);
}
