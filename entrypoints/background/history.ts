import { type Browser, browser } from 'wxt/browser';
import { createEngine, type Engine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { type Asked, nameOfAsk, readAsk } from '@/utils/extension/message-shapes';
import type { Messages } from '@/utils/extension/messages';
import { defaultSettings, readSettings, zoneOf } from '@/utils/extension/settings';
import type { DiagnoseLines } from '@/utils/history/draft';
import { History } from '@/utils/history/history';
import { problemOf } from '@/utils/history/problems';
import { knowledge } from '@/utils/knowledge/knowledge';
import { factsOf } from '@/utils/ledger/tally';
import { text } from '@/utils/words/say';

type Name =
  | 'keep-messages'
  | 'list-history'
  | 'read-history'
  | 'count-history'
  | 'erase-history'
  | 'export-history'
  | 'import-history'
  | 'list-incidents'
  | 'remember-incidents';
type Answers = {
  [K in Name]: (
    ask: Asked<K>,
    sender: Browser.runtime.MessageSender,
  ) => Promise<Omit<Messages[K]['answer'], 'problem'>>;
};

const DAY = 86_400_000;
/** Characters: a log of a month of stuck messages has some millions. */
const MOST_KEPT = 60_000_000;
const REREAD_AT_ONCE = 200;

let engine: Engine | null = null;
let zone: ReturnType<typeof zoneOf> = 'browser';

/** The engine is made when it is first needed: most starts of the background need none. */
const diagnose: DiagnoseLines = (text, sender) => {
  engine ??= createEngine(knowledge, formats);
  const [found] = engine.diagnose(text, { now: Date.now() });
  if (!found || found.attempts.length === 0) return null;
  const facts = factsOf(found, zone);
  const recipients = found.recipients.map(({ recipient }) => recipient ?? '');
  return { facts: { ...facts, sender: facts.sender || sender }, recipients };
};

const history = new History({ engine: browser.runtime.getManifest().version, diagnose });

/** Sole owner of the database: whoever wants something of it asks here. Gives whether an answer will come. */
export function answerHistory(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (answer: unknown) => void,
): boolean {
  const name = nameOfAsk(message);
  if (!name || !isName(name) || !mayAsk(name, sender)) return false;
  void answer(name, message, sender).then(respond);
  return true;
}

function isName(name: string): name is Name {
  return Object.hasOwn(answers, name);
}

/** Pages of others may only have something kept, and those of private windows not even that. */
function mayAsk(name: Name, sender: Browser.runtime.MessageSender): boolean {
  if (name === 'keep-messages') return !sender.tab?.incognito;
  return isOwnPage(sender);
}

function isOwnPage({ url = '' }: Browser.runtime.MessageSender): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}

/** Where a page is from, as the browser says: what the page says of itself may be anything. Empty for our own. */
function portalOf(sender: Browser.runtime.MessageSender): string {
  if (isOwnPage(sender)) return '';
  // A frame that a script fills has no address of its own, and the origin of who made it; a sandboxed one has an address alone.
  const [host = ''] = [sender.origin, sender.url, sender.tab?.url].map(hostOf).filter(Boolean);
  return host;
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : '';
}

async function answer(name: Name, message: unknown, sender: Browser.runtime.MessageSender): Promise<object> {
  const ask = readAsk(name, message);
  if (!ask) return { problem: text('This was not understood: load the page again.') };
  try {
    const handle = answers[name] as (asked: object, sender: Browser.runtime.MessageSender) => Promise<object>;
    const found = await handle(ask, sender);
    return { ...found, problem: await lastProblem(name) };
  } catch (error) {
    const { message: problem, trouble } = problemOf(error);
    if (name === 'keep-messages') await noteProblem(trouble === 'full' ? problem : '');
    return { problem };
  }
}

const answers: Answers = {
  async 'keep-messages'({ texts, history: known }, sender) {
    const limits = await limitsNow();
    if (!limits) return { kept: 0, isOff: true };
    const keeps = history.keep(texts, portalOf(sender), Date.now(), limits, known);
    keeping = keeps.catch(() => undefined);
    const kept = await keeps;
    await noteProblem('');
    return { ...kept, isOff: false };
  },
  'list-history': ({ before, after, count }) =>
    before ? history.older(before, after, count) : history.newest(count),
  'read-history': async ({ key }) => ({ text: await history.textOf(key) }),
  'count-history': () => history.totals(),
  async 'erase-history'({ portal }) {
    if (portal === null) await history.erase();
    else await history.erasePortal(portal);
    await noteProblem('');
    return {};
  },
  'export-history': ({ after, count }) => history.records(after, count),
  async 'import-history'({ records, history: known }) {
    const limits = (await limitsNow()) ?? limitsOf(defaultSettings.historyDays);
    return history.import(records, Date.now(), limits, known);
  },
  'list-incidents': async () => ({ incidents: await history.incidents() }),
  async 'remember-incidents'({ records, history: known }) {
    // A backup is taken also where nothing new is kept.
    if (known === null && !(await limitsNow())) return { kept: 0, refused: 0, isOff: true };
    return { ...(await history.remember(records, Date.now(), known)), isOff: false };
  },
};

/** What is being kept now. */
let keeping: Promise<unknown> = Promise.resolve();

/** The lines that are kept of a message; null where there are none, or where they cannot be read. */
export async function keptText(key: string): Promise<string | null> {
  await keeping;
  return history.textOf(key).catch(() => null);
}

/** After an update: messages that an earlier engine has read are read anew, and what is too old goes. Tells nobody: the next who asks is told. */
export async function tidyHistory(): Promise<void> {
  try {
    const { historyDays } = await readSettings();
    await history.prune(Date.now(), limitsOf(historyDays || defaultSettings.historyDays));
    while (await history.rediagnose(REREAD_AT_ONCE));
  } catch (error) {
    console.warn(`Yellowline: ${problemOf(error).message}`);
  }
}

async function limitsNow() {
  const settings = await readSettings();
  zone = zoneOf(settings);
  return settings.historyDays > 0 ? limitsOf(settings.historyDays) : null;
}

function limitsOf(days: number) {
  return { age: days * DAY, size: MOST_KEPT };
}

const PROBLEM = 'history-problem';

/** Kept for as long as the browser runs, in memory: it must hold when the disk is full. */
async function noteProblem(problem: string): Promise<void> {
  if (problem) await browser.storage.session.set({ [PROBLEM]: problem });
  else await browser.storage.session.remove(PROBLEM);
}

async function lastProblem(name: Name): Promise<string> {
  if (name === 'keep-messages') return '';
  const stored = await browser.storage.session.get(PROBLEM);
  return typeof stored[PROBLEM] === 'string' ? stored[PROBLEM] : '';
}
