import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/extension/messages';
import { defaultSettings, protective, readSettings, type Settings } from '@/utils/extension/settings';

/** Everything goes: the history, the settings, what was handed over; but not the choices that protect. Gives a sentence. */
export async function eraseAll(): Promise<string> {
  const { problem } = await askBackground('erase-history', {});
  const kept = protective(await readSettings());
  // What protects is never away, not even for a moment.
  const stored = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.remove(stored.filter((name) => !Object.hasOwn(kept, name)));
  await browser.storage.session.clear();
  return problem || ['Everything is erased.', stillWords(kept)].filter(Boolean).join(' ');
}

/** What a portal has shown goes. Gives a sentence. */
export async function erasePortal(portal: string): Promise<string> {
  const { problem } = await askBackground('erase-history', { portal });
  // And what its pages and tabs have remembered while the browser runs.
  const session = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(session.filter((key) => portal && hostAtEnd(key) === portal));
  return problem || `What ${portal || 'you pasted or read from files'} held is erased.`;
}

function stillWords({ historyDays, hoverFetch, redact }: Partial<Settings>): string {
  const still = [
    historyDays === 0 && 'nothing is kept',
    historyDays && `messages are kept for ${historyDays} days`,
    hoverFetch === !defaultSettings.hoverFetch && 'no log is read by pointing',
    redact && 'copied reports have no names',
  ].filter(Boolean);
  return still.length > 0 ? `As you chose, it stays that ${still.join(', and that ')}.` : '';
}

/** Their keys end with the address of a page. */
function hostAtEnd(key: string): string {
  const address = key.slice(key.lastIndexOf(' ') + 1);
  return URL.canParse(address) ? new URL(address).host : '';
}
