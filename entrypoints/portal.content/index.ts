import { browser } from 'wxt/browser';
import css from '@/components/yellowline.css?inline';
import { askBackground, isMessage } from '@/utils/extension/messages';
import { schemeCss } from '@/utils/extension/scheme';
import { defaultSettings, readSettings, type Settings, watchSettings } from '@/utils/extension/settings';
import { describePage } from '@/utils/portal/logs/describe-page';
import { eachVisit, isInnerFrame } from '@/utils/portal/page/visit';
import { type Session, startPortal } from '@/utils/portal/session';
import { createDrawing } from './drawing';
import { createKeeper } from './keeper';
import { endWithExtension } from './lifetime';

export default defineContentScript({
  matches: ['https://www.spamhero.com/*', 'https://spamhero.com/*', 'https://www2.spamhero.com/*'],
  // The settings are read while the page is: so the overview is there, or is not, before anybody sees the page.
  runAt: 'document_start',
  allFrames: true,
  // A window that a script of the portal opens and fills.
  matchAboutBlank: true,
  main(ctx) {
    if (isInnerFrame(window)) return;
    // Until they are read, nothing is shown or kept that the person may not want.
    let settings: Settings = { ...defaultSettings, overview: false, historyDays: 0 };
    let session: Session | null = null;
    const keeper = createKeeper(() => settings.historyDays > 0, ctx.signal);
    const drawing = createDrawing(() => settings, keeper);
    const take = (wanted: Settings) => {
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

    const counted = (undelivered: number) => {
      if (window === window.top && !ctx.isInvalid)
        void askBackground('show-count', { undelivered }).catch(() => undefined);
    };
    const start = () =>
      eachVisit(window, ctx.signal, (signal) => {
        session = startPortal(
          { document, css: css + schemeCss(settings.scheme), drawing, wants: () => settings, counted },
          signal,
        );
      });
    if (document.readyState !== 'loading') start();
    else document.addEventListener('DOMContentLoaded', start, { once: true, signal: ctx.signal });
  },
});
