import { type Browser, browser } from 'wxt/browser';
import { noteUpdate } from '@/utils/extension/news';

/** Says hello once, in a tab, where somebody has installed this; after an update only the popup has a line about it. */
export async function greet({ reason, previousVersion }: Browser.runtime.InstalledDetails): Promise<void> {
  const { version } = browser.runtime.getManifest();
  try {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    else if (reason === 'update' && previousVersion !== version) await noteUpdate(version);
  } catch {
    // A browser without a window, or with a full disk: a greeting is not worth a word about it.
  }
}
