import { browser } from 'wxt/browser';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { knowledge } from '@/utils/knowledge/knowledge';
import { links } from '@/utils/knowledge/links';
import { packKnowledge } from '@/utils/knowledge/packed';
import { isMessage } from '@/utils/messages';

export default defineBackground(() => {
  // `sendResponse` and not a promise: Chrome's own API answers with promises only since lately.
  browser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
    if (!isMessage(message, 'get-knowledge')) return false;
    sendResponse(packKnowledge({ ...knowledge, delivered, links }));
    return false;
  });
});
