import type { TestBrowser } from './browsers';
import { openPortal } from './portal-page';
import { until } from './until';

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
  const text = await until(
    () => page.evaluate(() => document.querySelector('textarea')?.value ?? ''),
    (words) => words !== '',
  );
  await page.close();
  return text;
}
