import { defineContentScript } from 'wxt/utils/define-content-script';
import { interceptBodies } from '@/utils/portal/interceptor/interceptor';

export default defineContentScript({
  matches: ['https://www.spamhero.com/*', 'https://spamhero.com/*', 'https://www2.spamhero.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main: () => interceptBodies(globalThis),
});
