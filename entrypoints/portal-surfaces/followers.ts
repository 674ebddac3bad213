import { type Browser, browser } from 'wxt/browser';
import type { Message } from '@/utils/extension/messages';
import { PANEL, type PointedRow } from '@/utils/extension/pointed-row';
import { unlessGone } from '@/utils/extension/unless-gone';

/** The panels that are open beside this page. */
export interface Followers {
  /** What is pointed at now. Made only where somebody hears it. */
  tell(row: () => PointedRow): void;
}

/** Lets panels follow this page until the signal: they call, as they know by themselves when they are open. */
export function listenToPanels(signal: AbortSignal): Followers {
  const panels = new Set<Browser.runtime.Port>();
  const take = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
  };
  browser.runtime.onConnect.addListener(take);
  const leave = () =>
    unlessGone(() => {
      browser.runtime.onConnect.removeListener(take);
      for (const port of panels) port.disconnect();
    });
  signal.addEventListener('abort', leave, { once: true });
  const here: Message<'may-follow'> = { type: 'may-follow' };
  // Nobody answers where no panel is open.
  void Promise.resolve(browser.runtime.sendMessage(here)).catch(() => undefined);
  return {
    tell(row) {
      if (panels.size === 0) return;
      const told = row();
      for (const port of panels) unlessGone(() => port.postMessage(told));
    },
  };
}
