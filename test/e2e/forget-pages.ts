import type { TestBrowser } from './browsers';

/** Has the extension forget what it remembers of pages while the browser runs: for the next page it is as on a first visit. */
export async function forgetPages(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(() => {
    interface Extension {
      readonly chrome: { readonly storage: { readonly session: { clear(): Promise<void> } } };
    }
    return (globalThis as unknown as Extension).chrome.storage.session.clear();
  });
  await page.close();
}
