import type { Browser, EvaluateFunc, Target, WebWorker } from 'puppeteer-core';
import type { TestBrowser } from './browsers';
import { doInExtension } from './extension-page';
import { pause } from './portal-page';

const PATIENCE = 30_000;

/**
 * Runs a function in the background of the extension, once there is one. Chromium alone shows it to a driver.
 *
 * The browser ends it when it has nothing to do and starts it again, also while a driver takes hold of it (seen 2026-11); then the function has
 * not run. The driver holds on to what has ended: so that is ended for good, and the next one is started, and asked.
 */
export async function inWorker<Args extends unknown[], Run extends EvaluateFunc<Args>>(
  testBrowser: TestBrowser,
  run: Run,
  ...args: Args
): Promise<Awaited<ReturnType<Run>>> {
  for (const end = Date.now() + PATIENCE; ; await pause(200)) {
    try {
      return await (await workerOf(testBrowser)).evaluate(run, ...args);
    } catch (error) {
      if (Date.now() > end || !hasNotRun(error)) throw error;
      await endAll(testBrowser.browser);
    }
  }
}

/** Ends it, as the browser does when it needs room, wherever its work is. */
export async function killWorker(testBrowser: TestBrowser): Promise<void> {
  await (await workerOf(testBrowser)).close().catch(() => undefined);
}

/** One that has had nothing to do for half a minute is gone, and comes when it is spoken to. */
async function workerOf(testBrowser: TestBrowser): Promise<WebWorker> {
  const { browser } = testBrowser;
  const isBackground = (one: Target) => isOurs(one.type(), one.url());
  if (!browser.targets().some(isBackground)) await wake(testBrowser);
  const target = await browser.waitForTarget(isBackground);
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker');
  return worker;
}

function isOurs(type: string, url: string): boolean {
  return type === 'service_worker' && url.startsWith('chrome-extension:');
}

function hasNotRun(error: unknown): boolean {
  return /before its script finished loading|Execution context is not available/.test(String(error));
}

async function endAll(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (isOurs(type, url)) await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await session.detach();
}

/** A page of the extension says something, whatever it is, and waits for no answer: the browser may owe it for ever. */
function wake(browser: TestBrowser): Promise<void> {
  return doInExtension(browser, async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome;
    runtime.sendMessage({ type: 'nothing' }).catch(() => undefined);
  });
}
