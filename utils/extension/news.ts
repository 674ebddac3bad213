import { browser } from 'wxt/browser';

const KEY = 'updated-to';

/** Notes that this version is new here, for whoever opens the popup next. */
export async function noteUpdate(version: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: version });
}

/** The version that is new here, once; empty where none is. Never rejects. */
export async function takeUpdate(): Promise<string> {
  try {
    const { [KEY]: version } = await browser.storage.local.get(KEY);
    await browser.storage.local.remove(KEY);
    return typeof version === 'string' ? version : '';
  } catch {
    return '';
  }
}
