import { defineContentScript } from 'wxt/utils/define-content-script';
import { isInnerFrame } from '@/utils/portal/page/visit';
import { startPage } from './portal-page';

export default defineContentScript({
  matches: ['https://www.spamhero.com/*', 'https://spamhero.com/*', 'https://www2.spamhero.com/*'],
  // The settings are read while the page is: so the overview is there, or is not, before anybody sees the page.
  runAt: 'document_start',
  allFrames: true,
  // A window that a script of the portal opens and fills.
  matchAboutBlank: true,
  main(ctx) {
    if (!isInnerFrame(window)) startPage(ctx);
  },
});
