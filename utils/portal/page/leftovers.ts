import { dom } from './dom';

const HOSTS = ['yellowline-note', 'yellowline-summary', 'yellowline-card', 'yellowline-overview'];

/**
 * Takes away what an earlier version of us has left on a page: Firefox ends a content script without a word when its extension is updated
 * or switched off (seen 2026-11). Only what looks like ours in full: an open shadow root, and nothing else inside.
 */
export function removeLeftovers(root: Element): void {
  // By one name at a time: of a long list a selector is asked for each element, a name nearly for nothing.
  for (const host of HOSTS.flatMap((name) => [...dom.getElementsByTagName(root, name)]))
    if (dom.shadowRoot(host) && !dom.firstChild(host)) host.remove();
}
