import { browser } from 'wxt/browser';
import type { Asked } from '@/utils/extension/message-shapes';
import { browserWords } from './browser-words';

/** Counts the undelivered messages of a page on the toolbar, with the words that the page has for it in its language. The browser takes the count away when the tab goes to another page. */
export function showCount(tabId: number | undefined, counted: Asked<'show-count'> | null): void {
  if (tabId === undefined) return;
  const { undelivered = 0, words = '' } = counted ?? {};
  const text = undelivered > 999 ? '999+' : undelivered > 0 ? String(undelivered) : '';
  const title = words || browserWords('actionTitle');
  // The tab may be gone by now.
  const ignore = () => {};
  void browser.action.setBadgeBackgroundColor({ tabId, color: '#f5bd02' }).catch(ignore);
  void browser.action.setBadgeTextColor?.({ tabId, color: '#211f18' }).catch(ignore);
  void browser.action.setBadgeText({ tabId, text }).catch(ignore);
  void browser.action.setTitle({ tabId, title }).catch(ignore);
}
