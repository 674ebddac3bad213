import type { TestBrowser } from '../e2e/browsers';
import { openGrid } from '../e2e/portal-page';
import { markups } from '../portal/routes';

/** Leaves the grid open on the screen until the window is closed. */
export async function keepWindowOpen(browser: TestBrowser): Promise<void> {
  const { page } = await openGrid(browser, 'table');
  console.log(`The reference portal is open at ${page.url()}`);
  console.log('Point at a yellow row, then choose Logs. Close the window to end.');
  console.log(
    `Other markups: ${Object.keys(markups)
      .map((markup) => `?markup=${markup}`)
      .join(' ')}`,
  );
  const closed = new Promise<void>((done) => browser.browser.once('disconnected', () => done()));
  await Promise.race([closed, lastPageClosed(browser)]);
  await browser.close();
}

/** On macOS a browser lives on without a window. */
async function lastPageClosed({ browser }: TestBrowser): Promise<void> {
  for (;;) {
    await new Promise((done) => setTimeout(done, 1000));
    if (!browser.connected || (await browser.pages()).length === 0) return;
  }
}
