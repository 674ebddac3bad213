import { browser } from 'wxt/browser';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { knowledge } from '@/utils/knowledge/knowledge';
import { links } from '@/utils/knowledge/links';
import { packKnowledge } from '@/utils/knowledge/packed';
import { isMessage } from '@/utils/messages';
import { addedSites, builtInSites, registerSites, startInTabs, stopInTabs } from '@/utils/sites';

export default defineBackground(() => {
  // `sendResponse` and not a promise: Chrome's own API answers with promises only since lately.
  browser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    if (!isMessage(message, 'get-knowledge')) return false;
    sendResponse(packKnowledge({ ...knowledge, delivered, links }));
    return false;
  });

  // A page hears by this that the extension is gone.
  browser.runtime.onConnect.addListener(() => {});

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSites();
    await startInTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerSites();
    await stopInTabs(origins);
  });
  browser.runtime.onStartup.addListener(() => void registerSites());
  // Chrome leaves the tabs that are open without the new scripts, Firefox starts those of the manifest in them.
  browser.runtime.onInstalled.addListener(async () => {
    await registerSites();
    const sites = await addedSites();
    await startInTabs(import.meta.env.FIREFOX ? sites : [...builtInSites(), ...sites]);
  });
});
