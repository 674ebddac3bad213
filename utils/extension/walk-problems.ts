import { browser } from 'wxt/browser';

/** Goes to the next undelivered message of a tab’s page, or to the one before. */
export async function walkProblems(tabId: number, step: 1 | -1): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/problem-walk.js'] });
    const func = (one: 1 | -1) => globalThis.yellowlineWalk?.walk(one);
    await browser.scripting.executeScript({ target, func, args: [step] });
  } catch {
    // A page of the browser itself lets nobody in.
  }
}
