import { browser } from 'wxt/browser';
import type { PageKey } from '../history/page';
import type { KeptText, StoredRow } from '../history/stored';
import type { PageCount } from '../portal/page-count';
import type { Recalled, RecalledRow } from '../portal/requests/memory';
import type { ToldLog } from '../portal/requests/other-windows';

/** The runtime messages: what each carries, and what it is answered by. All of it is plain JSON. */
export interface Messages {
  /** Page to background: all that a page needs to know, packed (`utils/knowledge/packed.ts`). Asked for by its first log. */
  'get-knowledge': { ask: object; answer: string };
  /** Page to background: put into this page what reads, explains and draws. Answered by whether it is there. */
  'load-surfaces': { ask: object; answer: boolean };
  /** Page to background: this tab shows a log, as a page of its own. */
  'tell-log': { ask: ToldLog; answer: undefined };
  /** Page to background: which logs this tab has shown so, on this page's site. */
  'told-logs': { ask: object; answer: readonly ToldLog[] };
  /** Popup to page: what Yellowline sees there. */
  'count-page': { ask: object; answer: PageCount };
  /** Background to pages: the person has taken the permission for their site back. */
  'site-removed': { ask: { sites: readonly string[] }; answer: undefined };
  /** Page to background: how many undelivered messages it shows. */
  'show-count': { ask: { undelivered: number }; answer: undefined };
  /** Page to background: what earlier pages of the same portal have learned while this browser runs; null in private windows. */
  'recall-page': { ask: object; answer: Recalled | null };
  /** Page to background: whether the overview is folded, and how logs are asked for. */
  'remember-page': { ask: { isFolded?: boolean; learned?: unknown }; answer: unknown };
  /** Page to background: which message a row is of, by the row's name and the queue id. */
  'remember-rows': { ask: { rows: readonly (readonly [name: string, queueId: string])[] }; answer: unknown };
  /** Page to background: what the history has of the messages of these rows. */
  'recall-rows': { ask: { names: readonly string[] }; answer: readonly RecalledRow[] };
  /** Popup and pages to background: keep these messages in the history. */
  'keep-messages': {
    ask: { texts: readonly KeptText[]; portal: string };
    /** `isOff`: the person wants no history. */
    answer: HistoryAnswer<{ kept: number; isOff: boolean }>;
  };
  /** Workbench to background: rows of the history. Without `before` the newest; with it those before, oldest first. */
  'list-history': {
    ask: { before: PageKey | null; after: PageKey | null; count: number };
    answer: HistoryAnswer<{ messages: readonly StoredRow[]; next: PageKey | null; damaged: number }>;
  };
  'read-history': { ask: { key: string }; answer: HistoryAnswer<{ text: string | null }> };
  'count-history': { ask: object; answer: HistoryAnswer<{ messages: number; bytes: number }> };
  'erase-history': { ask: object; answer: HistoryAnswer<object> };
  'export-history': {
    ask: { after: string | null; count: number };
    answer: HistoryAnswer<{ records: readonly unknown[]; next: string | null }>;
  };
  'import-history': {
    ask: { records: readonly unknown[] };
    answer: HistoryAnswer<{ kept: number; refused: number }>;
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
