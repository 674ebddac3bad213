import { type Browser, browser } from 'wxt/browser';
import { isMessage } from '@/utils/extension/messages';
import type { ToldLog } from '@/utils/portal/requests/other-windows';

const MOST = 8;
// All that the browsers keep for a session is about 10 MB (seen 2026-11).
const LONGEST = 60_000;

/**
 * Remembers the logs that a tab has shown as pages of their own, so that the list is told of them when the person comes back to it in this
 * tab. In memory alone (`storage.session`), and for as long as the tab is there. Gives whether an answer comes.
 */
export function answerTabLogs(
  message: unknown,
  { tab, origin, url }: Browser.runtime.MessageSender,
  respond: (logs: readonly ToldLog[]) => void,
): boolean {
  const isTold = isMessage(message, 'tell-log');
  if (!isTold && !isMessage(message, 'told-logs')) return false;
  if (tab?.id === undefined) return false;
  const key = keyOf(tab.id, origin ?? new URL(url ?? 'about:blank').origin);
  // Without room, the list does not know of it: as before.
  if (isTold) remember(key, { url: message.url, text: message.text }).catch(() => undefined);
  else void read(key).then(respond);
  return !isTold;
}

/** Forgets a tab that is closed. */
export async function forgetTab(id: number): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(keyOf(id, ''))));
}

function keyOf(tab: number, origin: string): string {
  return `tab-logs ${tab} ${origin}`;
}

async function remember(key: string, log: ToldLog): Promise<void> {
  if (typeof log.url !== 'string' || typeof log.text !== 'string' || log.text.length > LONGEST) return;
  const others = (await read(key)).filter(({ url }) => url !== log.url);
  await browser.storage.session.set({ [key]: [...others, log].slice(-MOST) });
}

async function read(key: string): Promise<readonly ToldLog[]> {
  const kept = await browser.storage.session.get(key);
  return (kept[key] as readonly ToldLog[] | undefined) ?? [];
}
