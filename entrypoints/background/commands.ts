import { type Browser, browser } from 'wxt/browser';
import { walkProblems } from '@/utils/extension/walk-problems';

/** The names of the manifest's commands; the browser itself opens the popup. */
const steps: Readonly<Record<string, 1 | -1>> = { 'next-problem': 1, 'previous-problem': -1 };

/** Does what the person has pressed keys for. */
export async function runCommand(name: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (name === 'open-workbench')
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step && tab?.id !== undefined) await walkProblems(tab.id, step);
}
