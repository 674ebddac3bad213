import { browser } from 'wxt/browser';
import css from '@/components/yellowline.css?inline';
import { isMessage } from '@/utils/messages';
import { describePage } from '@/utils/portal/describe-page';
import { type Session, startPortal } from '@/utils/portal/session';
import { eachVisit, isInnerFrame } from '@/utils/portal/visit';
import { defaultSettings, readSettings, watchSettings } from '@/utils/settings';
import { createDrawing } from './drawing';
import { endWithExtension } from './lifetime';

export default defineContentScript({
  matches: ['https://www.spamhero.com/*', 'https://spamhero.com/*', 'https://www2.spamhero.com/*'],
  runAt: 'document_end',
  allFrames: true,
  // A window that a script of the portal opens and fills.
  matchAboutBlank: true,
  main(ctx) {
    if (isInnerFrame(window)) return;
    let settings = defaultSettings;
    let session: Session | null = null;
    const drawing = createDrawing(() => settings);
    const take = (wanted: typeof settings) => {
      settings = wanted;
      session?.wantsChanged();
    };
    void readSettings().then(take);
    watchSettings(take, ctx.signal);
    endWithExtension(ctx);

    const answer = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      if (isMessage(message, 'count-page')) respond(session?.count());
      else if (isMessage(message, 'describe-page')) respond(describePage(document));
      return false;
    };
    if (window === window.top) browser.runtime.onMessage.addListener(answer);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(answer));

    eachVisit(window, ctx.signal, (signal) => {
      session = startPortal({ document, css, drawing, wants: () => settings }, signal);
    });
  },
});
