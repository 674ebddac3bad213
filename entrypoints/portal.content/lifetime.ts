import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isMessage, type Message } from '@/utils/extension/messages';
import { patternOf } from '@/utils/extension/sites';
import { unlessGone } from '@/utils/extension/unless-gone';

/**
 * Ends this content script with its extension: when that is updated, switched off or removed, and when the person takes back the
 * permission for this site. Chrome leaves scripts running whose extension is gone; their port then breaks. A port also breaks when the
 * background only rests, so what counts is whether there still is an extension; and that is asked again when the person comes back.
 */
export function endWithExtension(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  // Asking is enough: the context ends itself where its extension is gone.
  const check = () => void ctx.isInvalid;
  const port = browser.runtime.connect({ name: 'alive' });
  // The port breaks a moment before the extension is gone.
  port.onDisconnect.addListener(() => setTimeout(check, 200));
  const letGo = () => {
    unlessGone(() => port.disconnect());
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
