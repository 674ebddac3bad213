import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import surfaceCss from '@/components/yellowline.css?inline';
import { askBackground, isMessage } from '@/utils/extension/messages';
import { schemeCss } from '@/utils/extension/scheme';
import { defaultSettings, readSettings, type Settings, watchSettings } from '@/utils/extension/settings';
import { describePage } from '@/utils/portal/logs/describe-page';
import { eachVisit } from '@/utils/portal/page/visit';
import { type Session, startPortal } from '@/utils/portal/session';
import { PageDrawing } from './drawing';
import { createKeeper } from './keeper';
import { endWithExtension } from './lifetime';

/** Yellowline in one page of the portal: knows what the person wants, and tells the rest of the extension what is here. */
export class PortalPage {
  /** Until they are read, nothing is shown or kept that the person may not want. */
  private settings: Settings = { ...defaultSettings, overview: false, historyDays: 0 };
  private session: Session | null = null;
  private readonly drawing: PageDrawing;

  constructor(private readonly ctx: ContentScriptContext) {
    const keeper = createKeeper(() => this.settings.historyDays > 0, ctx.signal);
    this.drawing = new PageDrawing(() => this.settings, keeper);
  }

  start(): void {
    this.followSettings();
    endWithExtension(this.ctx);
    this.answerOthers();
    this.whenLoaded(() => eachVisit(window, this.ctx.signal, (visit) => this.startVisit(visit)));
  }

  private followSettings(): void {
    const take = (wanted: Settings) => {
      this.settings = wanted;
      this.session?.wantsChanged();
    };
    void readSettings().then(take);
    watchSettings(take, this.ctx.signal);
  }

  private answerOthers(): void {
    const answer = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      if (isMessage(message, 'count-page')) respond(this.session?.count());
      else if (isMessage(message, 'describe-page')) respond(describePage(document));
      return false;
    };
    if (window === window.top) browser.runtime.onMessage.addListener(answer);
    this.ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(answer));
  }

  private whenLoaded(start: () => void): void {
    if (document.readyState !== 'loading') start();
    else document.addEventListener('DOMContentLoaded', start, { once: true, signal: this.ctx.signal });
  }

  private startVisit(visit: AbortSignal): void {
    const { drawing, settings } = this;
    const css = surfaceCss + schemeCss(settings.scheme);
    const counted = (undelivered: number) => this.showCount(undelivered);
    this.session = startPortal({ document, css, drawing, wants: () => this.settings, counted }, visit);
  }

  private showCount(undelivered: number): void {
    if (window !== window.top || this.ctx.isInvalid) return;
    void askBackground('show-count', { undelivered }).catch(() => undefined);
  }
}
