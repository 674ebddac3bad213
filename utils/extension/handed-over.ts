import { browser } from 'wxt/browser';

const KEY = 'handed-over';
/** The browsers keep about 10 MB for a session (seen 2026-11), two bytes a character. */
const MOST = 4_000_000;

/** Puts a text where the next workbench finds it: in memory, for as long as the browser runs. @throws where there is no room */
export async function handOver(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.slice(0, MOST) });
}

/** Takes the text that was handed over, once; empty where there is none. */
export async function takeHandedOver(): Promise<string> {
  const found = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof found[KEY] === 'string' ? found[KEY] : '';
}
