import { browser } from 'wxt/browser';

const KEY = 'popup-text';
/** The browsers keep about 10 MB for a session (seen 2026-11), and another text may be on its way there. */
const MOST = 1_000_000;

/** The text that was in the popup when it closed; empty where there was none. Never rejects. */
export async function readKept(): Promise<string> {
  try {
    const found = await browser.storage.session.get(KEY);
    return typeof found[KEY] === 'string' ? found[KEY] : '';
  } catch {
    return '';
  }
}

/** Keeps a text in memory for as long as the browser runs. One that is too long is not kept. Never rejects. */
export async function keep(text: string): Promise<void> {
  const kept = text.length <= MOST ? text : '';
  try {
    await browser.storage.session.set({ [KEY]: kept });
  } catch {
    // No room: then it is as if the popup had been opened anew.
  }
}
