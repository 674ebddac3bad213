import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestBrowser } from './browsers';
import { borrowBrowser } from './launch-here';
import { pasted } from './pasted';
import { openGrid, openLog, waitForNotes } from './portal-page';
import { until } from './until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await borrowBrowser();
});
afterAll(() => browser?.close());

/** Clicks, as a person does: a browser lets nobody copy without. Gives what the note says then. */
async function copy(page: Page, choice: string): Promise<string> {
  const find = (words: string) => {
    const note = [...document.querySelectorAll('yellowline-note')].at(-1)?.shadowRoot;
    const details = note?.querySelector<HTMLDetailsElement>('details.copy');
    // The note of what was delivered is one line that opens.
    for (const fold of note?.querySelectorAll('details:has(.copy), .copy') ?? [])
      fold.setAttribute('open', '');
    const controls = [...(details?.querySelectorAll('button, input') ?? [])];
    return controls.find((one) => (one.textContent || one.localName) === words) ?? null;
  };
  const handle = await page.evaluateHandle(find, choice);
  await (handle as import('puppeteer-core').ElementHandle<Element>).click();
  const said = () =>
    [...document.querySelectorAll('yellowline-note')].at(-1)?.shadowRoot?.querySelector('.copy [role=status]')
      ?.textContent ?? '';
  return until(
    () => page.evaluate(said),
    (words) => words !== '',
  );
}

/** What is pasted, once that is of the kind: what was copied before stays until then. */
async function pastedOnce(kind: RegExp): Promise<string> {
  const text = await until(
    () => pasted(browser),
    (words) => kind.test(words),
  );
  expect(text).toMatch(kind);
  return text;
}

test('a report is copied, with addresses or without, and tracking information where it was delivered', async () => {
  const { page, problems } = await openGrid(browser, 'table');
  await openLog(page, '1006');
  await waitForNotes(page, 2);
  expect(await copy(page, 'As text')).toBe('Copied.');
  expect(await pasted(browser)).toContain('info@elmfield-tools.example: Delivered');
  await page.bringToFront();
  await copy(page, 'input');
  await copy(page, 'As Markdown');
  const redacted = await pastedOnce(/^# Mail delivery report\n/);
  expect(redacted).toContain('`recipient-1@domain-');
  expect(redacted).not.toContain('elmfield-tools');
  await page.bringToFront();
  await copy(page, 'Tracking information');
  await pastedOnce(/^Tracking information\n\nAccepted: 2026-/);
  expect(problems).toEqual([]);
  await page.close();
});
