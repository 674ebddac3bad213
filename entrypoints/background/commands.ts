import { type Browser, browser } from 'wxt/browser';

/** The names of the manifest's commands; the browser itself opens the popup. */
const steps: Readonly<Record<string, 1 | -1>> = { 'next-problem': 1, 'previous-problem': -1 };

/** Does what the person has pressed keys for. */
export async function runCommand(name: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (name === 'open-workbench')
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step && tab?.id !== undefined) await walk(tab.id, step);
}

async function walk(tabId: number, step: 1 | -1): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/problem-walk.js'] });
    const func = (one: 1 | -1) => globalThis.yellowlineWalk?.walk(one);
    await browser.scripting.executeScript({ target, func, args: [step] });
  } catch {
    // A page of the browser itself lets nobody in.
  }
}
