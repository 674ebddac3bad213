import { type Browser, browser } from 'wxt/browser';
import { handOver } from '@/utils/extension/handed-over';
import { browserWords } from './browser-words';

const ID = 'diagnose-selection';

/** The browser keeps the entry until the next update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title: browserWords('diagnoseSelection'),
    contexts: ['selection'],
  });
}

/** Opens the workbench with the text that is selected. */
export async function openSelection(
  info: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  if (info.menuItemId !== ID) return;
  const text = (await selectionOf(tab?.id, info.frameId)) || info.selectionText || '';
  await handOver(text);
  await browser.tabs.create({
    url: browser.runtime.getURL('/workbench.html'),
    ...(tab && { index: tab.index + 1 }),
  });
}

/** The browser's own `selectionText` has no line breaks, and a log is read by its lines. The click allows to read this tab. */
async function selectionOf(tabId: number | undefined, frameId = 0): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => getSelection()?.toString() ?? '',
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    // Pages of the browser itself, such as its PDF viewer, let nobody in.
    return '';
  }
}
