import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/browsers';
import { closeLog, findRow, openGrid, pause } from '../e2e/portal-page';
import { startPortal } from '../portal/server';
import { table } from './table';

const CLICKS = 15;
const MESSAGES = ['1001', '1002', '1003', '1004', '1007'];

/** From a click on Logs until its log stands in the page, in Chromium: on the page alone, and with Yellowline on it, by turns. Needs `npm run build`. */
export async function benchClicks(): Promise<string[]> {
  const portal = await startPortal();
  const browser = await launch('chromium', portal.port);
  try {
    const alone = await openGrid(browser, 'table', 'elsewhere');
    const withUs = await openGrid(browser, 'table');
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < CLICKS; i += 1)
      for (const [way, { page }] of [alone, withUs].entries())
        times[way]?.push(await timeClick(page, MESSAGES[i % MESSAGES.length] as string));
    const [page, ours] = times.map(medianOf) as [number, number];
    return table(
      ['From a click on Logs to its log, ms', 'the page alone', 'with Yellowline', 'ratio'],
      [[`median of ${CLICKS} clicks`, page.toFixed(1), ours.toFixed(1), (ours / page).toFixed(2)]],
    );
  } finally {
    await browser.close();
    await portal.close();
  }
}

async function timeClick(page: Page, id: string): Promise<number> {
  await page.bringToFront();
  const logs = `${await findRow(page, id)} .logs`;
  const timed = page.evaluate(fromClickToLog);
  await page.click(logs);
  const time = await timed;
  await closeLog(page);
  // What is done about this log is no part of the next click.
  await pause(500);
  return time;
}

/** Runs in the page. */
function fromClickToLog(): Promise<number> {
  return new Promise((done) => {
    let clicked = 0;
    addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true });
    const watch = new MutationObserver(() => {
      if (clicked === 0 || (document.querySelector('.log')?.textContent ?? '').length < 100) return;
      watch.disconnect();
      done(performance.now() - clicked);
    });
    watch.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
