import { type Browser, browser } from 'wxt/browser';
import { isMessage } from '@/utils/extension/messages';
import { PANEL, type PointedRow, readPointedRow } from '@/utils/extension/pointed-row';

export interface Heard {
  row(row: PointedRow): void;
  /** The tab whose rows can be pointed at; null where there is none. */
  tab(id: number | null): void;
}

/** Follows the tab that is in front of this window, for as long as the panel is open. What was heard last stays while another kind of page is in front. */
export function followFront(heard: Heard): () => void {
  const call = createCall(heard);
  const inFront = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if ((await browser.windows.getCurrent()).id === windowId) call.to(tabId);
  };
  const hear = (message: unknown, { tab }: Browser.runtime.MessageSender) => {
    if (isMessage(message, 'may-follow') && tab?.active && tab.id !== undefined)
      void inFront({ tabId: tab.id, windowId: tab.windowId });
    return false;
  };
  browser.tabs.onActivated.addListener(inFront);
  browser.runtime.onMessage.addListener(hear);
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id && call.to(tab.id));
  return () => {
    browser.tabs.onActivated.removeListener(inFront);
    browser.runtime.onMessage.removeListener(hear);
    call.end();
  };
}

function createCall(heard: Heard) {
  let port: Browser.runtime.Port | null = null;
  const end = () => {
    port?.disconnect();
    port = null;
  };
  const to = (tabId: number) => {
    end();
    const own = browser.tabs.connect(tabId, { name: PANEL });
    port = own;
    heard.tab(tabId);
    own.onMessage.addListener((message) => {
      const row = readPointedRow(message);
      if (row) heard.row(row);
    });
    own.onDisconnect.addListener(() => {
      // Chrome wants it looked at, where nobody listens in that tab.
      void browser.runtime.lastError;
      if (port === own) heard.tab(null);
    });
  };
  return { to, end };
}
