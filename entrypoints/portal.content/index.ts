import css from '@/components/yellowline.css?inline';
import { startPortal } from '@/utils/portal/session';
import { eachVisit, isInnerFrame } from '@/utils/portal/visit';
import { createDrawing } from './drawing';

export default defineContentScript({
  matches: ['https://www.spamhero.com/*', 'https://spamhero.com/*', 'https://www2.spamhero.com/*'],
  runAt: 'document_end',
  allFrames: true,
  main(ctx) {
    if (isInnerFrame(window)) return;
    const drawing = createDrawing();
    eachVisit(window, ctx.signal, (signal) => startPortal({ document, css, drawing }, signal));
  },
});
