import { browser } from 'wxt/browser';
import type { Diagnosis } from '@/utils/engine/types';
import { askBackground } from '@/utils/extension/messages';
import { messageTexts } from '@/utils/history/message-texts';
import type { KeptText } from '@/utils/history/stored';

/** Has the messages kept that were diagnosed on this page. */
export interface Keeper {
  take(text: string, diagnoses: readonly Diagnosis[]): void;
}

// Logs come in showers, as when all of a page are read: they are kept together, and not while the page is busy with them.
const PAUSE = 1_500;
const AT_ONCE = 100;

/** `isWanted` is asked when a message comes. Nothing is kept of private windows. */
export function createKeeper(isWanted: () => boolean, signal: AbortSignal): Keeper {
  const isPrivate = browser.extension.inIncognitoContext;
  const waiting = new Map<string, KeptText>();
  const sent = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async () => {
    const some = [...waiting].slice(0, AT_ONCE);
    for (const [key] of some) waiting.delete(key);
    try {
      await askBackground('keep-messages', { texts: some.map(([, text]) => text), portal: location.host });
    } catch {
      // The extension is gone: nobody is there to keep anything.
      return;
    }
    if (waiting.size > 0) timer = setTimeout(send, PAUSE);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    take(text, diagnoses) {
      if (isPrivate || !isWanted()) return;
      for (const [key, one] of messageTexts(text, diagnoses)) {
        if (sent.get(key) === one.text.length) continue;
        sent.set(key, one.text.length);
        waiting.set(key, one);
      }
      clearTimeout(timer);
      if (waiting.size > 0) timer = setTimeout(send, PAUSE);
    },
  };
}
