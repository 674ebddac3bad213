import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isMessage, type Message } from '@/utils/extension/messages';
import { patternOf } from '@/utils/extension/sites';
import { unlessGone } from '@/utils/extension/unless-gone';

/** Milliseconds between two looks whether the extension is still there. */
const LOOK_EVERY = 2_000;

/**
 * Ends this content script with its extension: when that is updated, switched off or removed, and when the person takes back the
 * permission for this site. Chrome leaves scripts running whose extension is gone, and tells them nothing: a port breaks as well when the
 * background only rests, which it does after half a minute, and from then on there is none (seen in Chromium 156, 2026-11). So it is asked.
 */
export function endWithExtension(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  // Asking is enough: the context ends itself where its extension is gone.
  const check = () => void ctx.isInvalid;
  const looking = setInterval(check, LOOK_EVERY);
  const letGo = () => {
    clearInterval(looking);
    unlessGone(() => browser.runtime.onMessage.removeListener(listen));
  };
  signal.addEventListener('abort', letGo, { once: true });
  document.addEventListener('visibilitychange', check, { signal });
  addEventListener('focus', check, { signal });
  const listen = (message: unknown) => {
    if (isMessage(message, 'site-removed') && isAbout(message, location.href)) ctx.abort('site removed');
    return false;
  };
  browser.runtime.onMessage.addListener(listen);
}

function isAbout({ sites }: Message<'site-removed'>, url: string): boolean {
  return sites.includes(patternOf(url) ?? '');
}
