import type { TestBrowser } from './browsers';
import { openPortal, pause } from './portal-page';

/** What a person would paste. */
export async function pasted(browser: TestBrowser): Promise<string> {
  const { page } = await openPortal(browser, '/cp/conformance/page', 'elsewhere');
  await page.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea')?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await pause(200);
  const text = await page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await page.close();
  return text;
}
