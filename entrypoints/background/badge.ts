import { browser } from 'wxt/browser';

/** Counts the undelivered messages of a page on the toolbar. The browser takes the count away when the tab goes to another page. */
export function showCount(tabId: number | undefined, undelivered: number): void {
  if (tabId === undefined || !Number.isInteger(undelivered)) return;
  const text = undelivered > 999 ? '999+' : undelivered > 0 ? String(undelivered) : '';
  const words =
    undelivered === 1
      ? '1 message on this page is not delivered'
      : `${undelivered} messages on this page are not delivered`;
  const title = undelivered > 0 ? `Yellowline: ${words}` : '';
  // The tab may be gone by now.
  const ignore = () => {};
  void browser.action.setBadgeBackgroundColor({ tabId, color: '#f5bd02' }).catch(ignore);
  void browser.action.setBadgeTextColor?.({ tabId, color: '#211f18' }).catch(ignore);
  void browser.action.setBadgeText({ tabId, text }).catch(ignore);
  if (title) void browser.action.setTitle({ tabId, title }).catch(ignore);
}
