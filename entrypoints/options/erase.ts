import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/extension/messages';
import { defaultSettings, protective, readSettings, type Settings } from '@/utils/extension/settings';
import { say, sayCount, translated } from '@/utils/words/say';

/** Everything goes: the history, the settings, what was handed over; but not the choices that protect. Gives a sentence. */
export async function eraseAll(): Promise<string> {
  const { problem } = await askBackground('erase-history', {});
  const kept = protective(await readSettings());
  // What protects is never away, not even for a moment.
  const stored = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.remove(stored.filter((name) => !Object.hasOwn(kept, name)));
  await browser.storage.session.clear();
  return translated(problem) || [say('Everything is erased.'), stillWords(kept)].filter(Boolean).join(' ');
}

/** What a portal has shown goes. Gives a sentence. */
export async function erasePortal(portal: string): Promise<string> {
  const { problem } = await askBackground('erase-history', { portal });
  // And what its pages and tabs have remembered while the browser runs.
  const session = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(session.filter((key) => portal && hostAtEnd(key) === portal));
  if (problem) return translated(problem);
  return portal
    ? say('What was kept of {portal} is erased.', { portal })
    : say('What was kept of pasted text and of files is erased.');
}

function stillWords({ historyDays, hoverFetch, redact }: Partial<Settings>): string {
  const still = [
    historyDays === 0 && say('nothing is kept{#it_stays_that}'),
    historyDays &&
      sayCount(historyDays, {
        one: 'messages are kept for {n} day{#it_stays_that}',
        other: 'messages are kept for {n} days{#it_stays_that}',
      }),
    hoverFetch === !defaultSettings.hoverFetch && say('no log is read by pointing{#it_stays_that}'),
    redact && say('copied reports have no names{#it_stays_that}'),
  ].filter((one) => typeof one === 'string');
  if (still.length === 0) return '';
  const all = still.reduce((what, more) => say('{what}, and that {more}', { what, more }));
  return say('As you chose, it stays that {what}.', { what: all });
}

/** Their keys end with the address of a page. */
function hostAtEnd(key: string): string {
  const address = key.slice(key.lastIndexOf(' ') + 1);
  return URL.canParse(address) ? new URL(address).host : '';
}
