import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { scriptsOf, speakLoaded } from '@/utils/extension/language';
import { askBackground, isMessage } from '@/utils/extension/messages';
import { defaultSettings, readSettings, type Settings, watchSettings } from '@/utils/extension/settings';
import { unlessGone } from '@/utils/extension/unless-gone';
import { eachVisit } from '@/utils/portal/page/visit';
import { type Session, startPortal } from '@/utils/portal/session';
import { undeliveredWords } from '@/utils/report/words/undelivered-words';
import { say } from '@/utils/words/say';
import { createFirstDrawing } from './first-drawing';
import { waitForSurfaces } from './hand-over';
import { endWithExtension } from './lifetime';
import { recall } from './recall';

/** Works in one page of the portal until the context ends: as the person wants, and with answers for the rest of the extension. */
export function startPage(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  // Until they are read, nothing is shown or kept that the person may not want.
  let settings: Settings = { ...defaultSettings, overview: false, historyDays: 0 };
  let session: Session | null = null;
  const wants = () => settings;
  const counted = (undelivered: number) => showCount(undelivered, ctx);
  const first = createFirstDrawing(wants);
  const memory = recall(() => session?.wantsChanged(), signal);
  const recalled = () => memory.now;
  const loadWork = waitForSurfaces(wants, memory, signal);
  followSettings((wanted) => {
    settings = wanted;
    session?.wantsChanged();
  }, signal);
  endWithExtension(ctx);
  answerOthers(() => session?.count(), ctx);
  const visit = (end: AbortSignal) => {
    session = startPortal({ document, wants, counted, first, recalled, loadWork }, end);
  };
  whenLoaded(() => eachVisit(window, signal, visit), signal);
}

function followSettings(take: (wanted: Settings) => void, signal: AbortSignal): void {
  const speakAndTake = (wanted: Settings) => void speak(wanted).then(() => take(wanted));
  void readSettings().then(speakAndTake);
  watchSettings(speakAndTake, signal);
}

/** Nothing is drawn before its language is there; where that cannot be loaded, English is spoken. */
async function speak(wanted: Settings): Promise<void> {
  if (scriptsOf(wanted).length > 0) await askBackground('load-words', {}).catch(() => false);
  speakLoaded(wanted);
}

function answerOthers(count: () => unknown, ctx: ContentScriptContext): void {
  const answer = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    if (isMessage(message, 'count-page')) respond(count());
    return false;
  };
  if (window === window.top) browser.runtime.onMessage.addListener(answer);
  ctx.onInvalidated(() => unlessGone(() => browser.runtime.onMessage.removeListener(answer)));
}

function whenLoaded(start: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') start();
  else document.addEventListener('DOMContentLoaded', start, { once: true, signal });
}

function showCount(undelivered: number, ctx: ContentScriptContext): void {
  if (window !== window.top || ctx.isInvalid) return;
  const words = undelivered > 0 ? say('Yellowline: {words}', { words: undeliveredWords(undelivered) }) : '';
  void askBackground('show-count', { undelivered, words }).catch(() => undefined);
}
