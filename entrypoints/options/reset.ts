import { browser } from 'wxt/browser';
import { onlySettings, type Settings } from '@/utils/extension/settings';

/** Makes all choices what they were at the start. Gives those that were made, for whoever wants them back. */
export async function resetSettings(): Promise<Partial<Settings>> {
  const chosen = onlySettings(await browser.storage.sync.get(null));
  await browser.storage.sync.remove(Object.keys(chosen));
  return chosen;
}
