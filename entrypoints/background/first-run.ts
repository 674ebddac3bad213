import { type Browser, browser } from 'wxt/browser';
import { noteUpdate } from '@/utils/extension/news';

type Details = Browser.runtime.InstalledDetails & { readonly temporary?: boolean };

/**
 * Says hello once, in a tab, where somebody has installed this; after an update only the popup has a line about it. What Firefox loads for
 * now (`temporary`), a developer or a driver loads, again and again.
 */
export async function greet(details: Details): Promise<void> {
  const { reason, previousVersion, temporary } = details;
  const { version } = browser.runtime.getManifest();
  try {
    if (reason === 'install' && !temporary)
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    else if (reason === 'update' && previousVersion !== version) await noteUpdate(version);
  } catch {
    // A browser without a window, or with a full disk: a greeting is not worth a word about it.
  }
}
