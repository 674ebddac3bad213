import { dom } from './dom';

const HOSTS = 'yellowline-note, yellowline-summary, yellowline-card, yellowline-overview';

/**
 * Takes away what an earlier version of us has left on a page: Firefox ends a content script without a word when its extension is updated
 * or switched off (seen 2026-11). Only what looks like ours in full: an open shadow root, and nothing else inside.
 */
export function removeLeftovers(root: Element): void {
  for (const host of dom.querySelectorAll(root, HOSTS))
    if (dom.shadowRoot(host) && !dom.firstChild(host)) host.remove();
}
