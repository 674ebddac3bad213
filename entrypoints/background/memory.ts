import { type Browser, browser } from 'wxt/browser';
import { isMessage, type Message } from '@/utils/extension/messages';
import { NOTHING_RECALLED, type Recalled, type RecalledRow } from '@/utils/portal/requests/memory';
import { keptText } from './history';

/** What is remembered of one host of a portal. */
interface Kept extends Pick<Recalled, 'isFolded'> {
  /** How its pages ask for logs, by path: another page may list other things, and ask for them in another way. The latest last. */
  readonly learned: readonly (readonly [path: string, learned: unknown])[];
  /** By the name of the row: the message's queue id, and when its log was read. The latest last. */
  readonly rows: readonly (readonly [name: string, queueId: string, seen: number])[];
}

const MAX_ROWS = 2_000;
const MAX_NAMES = 200;
const MAX_NAME = 40;
const MAX_LEARNED = 60_000;
const MAX_PATHS = 20;
const NOTHING: Kept = { isFolded: NOTHING_RECALLED.isFolded, learned: [], rows: [] };

/**
 * Remembers for a portal, while the browser runs and in its memory alone: whether the overview is folded, how logs are asked
 * for, and which message a row is of. Gives whether an answer will come.
 */
export function answerMemory(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (answer: unknown) => void,
): boolean {
  const portal = portalOf(sender);
  const answer = portal && answerFor(portal, message);
  if (!answer) return false;
  answer.then(respond, () => respond(null));
  return true;
}

/** The last change that was asked for. */
let last: Promise<unknown> = Promise.resolve();

/** A page of a portal. */
type Portal = Pick<URL, 'origin' | 'host' | 'pathname'>;

function answerFor(portal: Portal, message: unknown): Promise<unknown> | null {
  if (isMessage(message, 'recall-page')) return recallPage(portal);
  if (isMessage(message, 'remember-page')) return change(portal, (kept) => withPage(kept, portal, message));
  if (isMessage(message, 'remember-rows')) return change(portal, (kept) => withRows(kept, message));
  if (isMessage(message, 'recall-rows')) return recallRows(portal, message);
  return null;
}

/** Nothing of private windows; else the page that asks. */
function portalOf({ tab, url = '' }: Browser.runtime.MessageSender): Portal | null {
  if (!tab || tab.incognito) return null;
  const page = URL.canParse(url) ? new URL(url) : null;
  return page && page.origin !== 'null' ? page : null;
}

/** What was learned on this page, else what was learned last on another one: rows that are built alike may be asked about alike. */
async function recallPage(portal: Portal): Promise<Recalled> {
  await last;
  const { isFolded, learned, rows } = await read(portal);
  const own = learned.find(([path]) => path === portal.pathname) ?? learned.at(-1);
  return { isFolded, learned: own?.[1] ?? null, hasRows: rows.length > 0 };
}

async function recallRows(portal: Portal, { names }: Message<'recall-rows'>): Promise<RecalledRow[]> {
  // What the page before said as it went is known to this one.
  await last;
  const { rows } = await read(portal);
  const wanted = new Set(names.slice(0, MAX_NAMES));
  const found = await Promise.all(
    rows
      .filter(([name]) => wanted.has(name))
      .map(async ([name, queueId, seen]) => ({
        name,
        seen,
        text: await keptText(`${portal.host} ${queueId}`),
      })),
  );
  return found.filter((row): row is RecalledRow => row.text !== null);
}

function withPage(kept: Kept, { pathname }: Portal, { isFolded, learned }: Message<'remember-page'>): Kept {
  const isSmall = learned !== undefined && JSON.stringify(learned).length <= MAX_LEARNED;
  return {
    ...kept,
    ...(typeof isFolded === 'boolean' && { isFolded }),
    ...(isSmall && { learned: withLearned(kept.learned, pathname, learned) }),
  };
}

/** What does not work on one page may on the others: there it is not asked so again, and what these know stays the latest. */
function withLearned(kept: Kept['learned'], path: string, learned: unknown): Kept['learned'] {
  const others = kept.filter(([other]) => other !== path);
  const own = [path, learned] as const;
  return learned === null ? [own, ...others].slice(0, MAX_PATHS) : [...others, own].slice(-MAX_PATHS);
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

/** One after the other: two pages may remember something at the same time. */
function change(portal: Portal, work: (kept: Kept) => Kept): Promise<boolean> {
  const done = last.then(async () => {
    await browser.storage.session.set({ [keyOf(portal)]: work(await read(portal)) });
    return true;
  });
  last = done.catch(() => undefined);
  return done;
}

async function read(portal: Portal): Promise<Kept> {
  const key = keyOf(portal);
  const stored = await browser.storage.session.get(key);
  return { ...NOTHING, ...(stored[key] as Partial<Kept> | undefined) };
}

function keyOf({ origin }: Portal): string {
  return `portal ${origin}`;
}
