import type { Page } from 'puppeteer-core';

/** Puts text into the popup's field as pasting does: one input event for all of it. */
export async function pasteInPopup(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.$eval(
    'textarea',
    (element, value) => {
      (element as HTMLTextAreaElement).value = value;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    text,
  );
}
