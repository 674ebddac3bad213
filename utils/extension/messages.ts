import { browser } from 'wxt/browser';
import type { IncidentRecord } from '../history/incident-records';
import type { PageKey } from '../history/page';
import type { StoredRow } from '../history/stored';
import type { Totals } from '../history/totals';
import type { PageCount } from '../portal/page-count';
import type { Recalled, RecalledRow } from '../portal/requests/memory';
import type { ToldLog } from '../portal/requests/other-windows';
import type { Ask } from './message-shapes';

/** The runtime messages: what each carries, and what it is answered by. All of it is plain JSON; what the background is asked is checked there. */
export interface Messages {
  /** Page to background: all that a page needs to know, packed (`utils/knowledge/packed.ts`). Asked for by its first log. */
  'get-knowledge': { ask: Ask<'get-knowledge'>; answer: string };
  /** Page to background: put into this page what reads, explains and draws. Answered by whether it is there. */
  'load-surfaces': { ask: Ask<'load-surfaces'>; answer: boolean };
  /** Page to background: put the languages into this page that the person wants. Answered by whether they are there. */
  'load-words': { ask: Ask<'load-words'>; answer: boolean };
  /** Page to background: this tab shows a log, as a page of its own. */
  'tell-log': { ask: ToldLog; answer: undefined };
  /** Page to background: which logs this tab has shown so, on this page's site. */
  'told-logs': { ask: object; answer: readonly ToldLog[] };
  /** Popup to page: what Yellowline sees there. */
  'count-page': { ask: object; answer: PageCount };
  /** Page to a panel that is open: here are rows that can be pointed at. */
  'may-follow': { ask: object; answer: undefined };
  /** Background to pages: the person has taken the permission for their site back. */
  'site-removed': { ask: { sites: readonly string[] }; answer: undefined };
  /** Page to background: how many undelivered messages it shows. */
  'show-count': { ask: Ask<'show-count'>; answer: undefined };
  /** Page to background: what earlier pages of the same portal have learned while this browser runs; null in private windows. */
  'recall-page': { ask: object; answer: Recalled | null };
  /** Page to background: whether the overview is folded, and how logs are asked for. */
  'remember-page': { ask: Ask<'remember-page'>; answer: unknown };
  /** Page to background: which message a row is of, by the row's name and the queue id. */
  'remember-rows': { ask: { rows: readonly (readonly [name: string, queueId: string])[] }; answer: unknown };
  /** Page to background: what the history has of the messages of these rows. */
  'recall-rows': { ask: { names: readonly string[] }; answer: readonly RecalledRow[] };
  /** Popup and pages to background: keep these messages in the history, in `history` where that is still the same. */
  'keep-messages': {
    ask: Ask<'keep-messages'>;
    /** `isOff`: the person wants no history. */
    answer: HistoryAnswer<{ kept: number; isOff: boolean; history: string }>;
  };
  /** Workbench to background: rows of the history. Without `before` the newest; with it those before, oldest first. */
  'list-history': {
    ask: Ask<'list-history'>;
    answer: HistoryAnswer<{ messages: readonly StoredRow[]; next: PageKey | null; damaged: number }>;
  };
  'read-history': { ask: Ask<'read-history'>; answer: HistoryAnswer<{ text: string | null }> };
  'count-history': { ask: Ask<'count-history'>; answer: HistoryAnswer<Totals> };
  /** All of it, or what one portal has shown. */
  'erase-history': { ask: Ask<'erase-history'>; answer: HistoryAnswer<object> };
  'export-history': {
    ask: Ask<'export-history'>;
    answer: HistoryAnswer<{ records: readonly unknown[]; next: string | null }>;
  };
  /** Workbench to background: the incidents that somebody has acknowledged, noted or called mended. */
  'list-incidents': {
    ask: Ask<'list-incidents'>;
    answer: HistoryAnswer<{ incidents: readonly IncidentRecord[] }>;
  };
  /** `isOff`: the person wants no history. */
  'remember-incidents': {
    ask: Ask<'remember-incidents'>;
    answer: HistoryAnswer<{ kept: number; refused: number; isOff: boolean }>;
  };
  'import-history': {
    ask: Ask<'import-history'>;
    answer: HistoryAnswer<{ kept: number; refused: number; history: string }>;
  };
}

/** `problem` is a sentence where it did not work, or where something did not work before. */
type HistoryAnswer<T> = Partial<T> & { readonly problem: string };

export type Message<K extends keyof Messages = keyof Messages> = { readonly type: K } & Messages[K]['ask'];

/** Asks the background. @throws where it does not answer: the extension was updated or removed */
export async function askBackground<K extends keyof Messages>(
  type: K,
  ask: Messages[K]['ask'],
): Promise<Messages[K]['answer']> {
  return (await browser.runtime.sendMessage({ type, ...ask })) as Messages[K]['answer'];
}

/** Whether something that came as a runtime message is one of ours of this type. */
export function isMessage<K extends keyof Messages>(value: unknown, type: K): value is Message<K> {
  return typeof value === 'object' && value !== null && (value as Partial<Message>).type === type;
}
