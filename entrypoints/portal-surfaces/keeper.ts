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
/** Characters: the browsers carry some 60 MB at once. */
const MOST_TEXT = 4_000_000;
/** The background may end in the middle of its work, and the disk be full for a while. */
const MOST_TRIES = 6;

/** `isWanted` is asked when a message comes, and again when it is sent. Nothing is kept of private windows. */
export function createKeeper(isWanted: () => boolean, signal: AbortSignal): Keeper {
  const isPrivate = browser.extension.inIncognitoContext;
  const waiting = new Map<string, KeptText>();
  const kept = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let isSending = false;
  const plan = () => {
    clearTimeout(timer);
    if (waiting.size > 0 && tries < MOST_TRIES && !isSending && !signal.aborted)
      timer = setTimeout(send, PAUSE * 2 ** tries);
  };
  const send = async () => {
    const some = isWanted() ? someOf(waiting) : [];
    if (some.length === 0) return waiting.clear();
    isSending = true;
    const isDone = await keep(some.map(([, text]) => text));
    isSending = false;
    tries = isDone ? 0 : tries + 1;
    for (const [key, one] of isDone ? some : []) {
      kept.set(key, one.text.length);
      // Meanwhile the log may have grown.
      if (waiting.get(key) === one) waiting.delete(key);
    }
    plan();
  };
  /** Nobody waits for a page that goes. */
  const sendNow = () => {
    clearTimeout(timer);
    return isSending || waiting.size === 0 ? undefined : send();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  addEventListener('pagehide', () => void sendNow(), { signal });
  return {
    take(text, diagnoses) {
      if (isPrivate || !isWanted()) return;
      for (const [key, one] of messageTexts(text, diagnoses))
        if (kept.get(key) !== one.text.length) waiting.set(key, one);
      // Somebody is there again: what could not be kept before may be now.
      tries = Math.min(tries, 1);
      plan();
    },
  };
}

/** As many as go in one message. */
function someOf(waiting: ReadonlyMap<string, KeptText>): [string, KeptText][] {
  let room = MOST_TEXT;
  const all = [...waiting].slice(0, AT_ONCE);
  return all.filter(([, { text }], i) => {
    room -= text.length;
    return room >= 0 || i === 0;
  });
}

/** Gives whether that was done, or is not wanted; not so where nobody answers, or could not keep it. */
async function keep(texts: readonly KeptText[]): Promise<boolean> {
  try {
    const { kept } = await askBackground('keep-messages', { texts: [...texts] });
    return kept !== undefined;
  } catch {
    return false;
  }
}
