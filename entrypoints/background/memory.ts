import { type Browser, browser } from 'wxt/browser';
import { isMessage, type Message } from '@/utils/extension/messages';
import { NOTHING_RECALLED, type Recalled, type RecalledRow } from '@/utils/portal/requests/memory';
import { keptText } from './history';

/** What is remembered of one page of a portal: another page of the same host may list other things, and ask for them in another way. */
interface Kept extends Omit<Recalled, 'hasRows'> {
  /** By the name of the row: the message's queue id, and when its log was read. The latest last. */
  readonly rows: readonly (readonly [name: string, queueId: string, seen: number])[];
}

const MAX_ROWS = 2_000;
const MAX_NAMES = 200;
const MAX_NAME = 40;
const MAX_LEARNED = 60_000;
const NOTHING: Kept = { ...NOTHING_RECALLED, rows: [] };

/**
 * Remembers for a page of a portal, while the browser runs and in its memory alone: whether the overview is folded, how logs are asked
 * for, and which message a row is of. Gives whether an answer will come.
 */
export function answerMemory(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (answer: unknown) => void,
): boolean {
  const portal = portalOf(sender);
  const answer = portal === null ? null : answerFor(portal, message);
  if (!answer) return false;
  answer.then(respond, () => respond(null));
  return true;
}

function answerFor(portal: string, message: unknown): Promise<unknown> | null {
  if (isMessage(message, 'recall-page')) return recallPage(portal);
  if (isMessage(message, 'remember-page')) return change(portal, (kept) => withPage(kept, message));
  if (isMessage(message, 'remember-rows')) return change(portal, (kept) => withRows(kept, message));
  if (isMessage(message, 'recall-rows')) return recallRows(portal, message);
  return null;
}

/** Nothing of private windows; else the address of the page that asks. */
function portalOf({ tab, url = '' }: Browser.runtime.MessageSender): string | null {
  if (!tab || tab.incognito) return null;
  try {
    const { origin, pathname, search } = new URL(url);
    return origin === 'null' ? null : origin + pathname + search;
  } catch {
    return null;
  }
}

async function recallPage(portal: string): Promise<Recalled> {
  const { isFolded, learned, rows } = await read(portal);
  return { isFolded, learned, hasRows: rows.length > 0 };
}

async function recallRows(portal: string, { names }: Message<'recall-rows'>): Promise<RecalledRow[]> {
  const { rows } = await read(portal);
  const wanted = new Set(names.slice(0, MAX_NAMES));
  const { host } = new URL(portal);
  const found = await Promise.all(
    rows
      .filter(([name]) => wanted.has(name))
      .map(async ([name, queueId, seen]) => ({ name, seen, text: await keptText(`${host} ${queueId}`) })),
  );
  return found.filter((row): row is RecalledRow => row.text !== null);
}

function withPage(kept: Kept, { isFolded, learned }: Message<'remember-page'>): Kept {
  const isSmall = learned === undefined || JSON.stringify(learned).length <= MAX_LEARNED;
  return {
    ...kept,
    ...(typeof isFolded === 'boolean' && { isFolded }),
    ...(learned !== undefined && isSmall && { learned }),
  };
}

function withRows(kept: Kept, { rows }: Message<'remember-rows'>): Kept {
  const seen = Date.now();
  const isName = (text: unknown) => typeof text === 'string' && text.length <= MAX_NAME;
  const fresh = rows.slice(-MAX_ROWS).filter(([name, queueId]) => isName(name) && isName(queueId));
  const names = new Set(fresh.map(([name]) => name));
  const old = kept.rows.filter(([name]) => !names.has(name));
  return {
    ...kept,
    rows: [...old, ...fresh.map(([name, id]) => [name, id, seen] as const)].slice(-MAX_ROWS),
  };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two pages may remember something at the same time. */
function change(portal: string, work: (kept: Kept) => Kept): Promise<boolean> {
  const done = last.then(async () => {
    await browser.storage.session.set({ [keyOf(portal)]: work(await read(portal)) });
    return true;
  });
  last = done.catch(() => undefined);
  return done;
}

async function read(portal: string): Promise<Kept> {
  const key = keyOf(portal);
  const stored = await browser.storage.session.get(key);
  return { ...NOTHING, ...(stored[key] as Partial<Kept> | undefined) };
}

function keyOf(portal: string): string {
  return `portal ${portal}`;
}
