import { requestOfLink, type SentRequest } from '../bridge/sent-request';
import type { KnownLog, LogStore } from '../logs/log-store';
import { logsControlAt } from '../rows/logs-control';
import { type Identifier, identifiersOf } from '../rows/row-identifiers';
import { type Row, rowAt } from '../rows/rows';
import { LearnedRequests } from './learned-requests';

// How long after a press of Logs the log that comes is this row's.
const WITHIN = 5_000;

interface Press {
  readonly key: string;
  readonly element: Element;
  /** As they were when it was pressed: the page may use the row for another message since. */
  readonly identifiers: readonly Identifier[];
  readonly until: number;
}

/** Learns which row a log belongs to, and how it is asked for: the one whose Logs control was pressed just before the log came. */
export class LearnedLogs {
  private waiting: Press | null = null;
  /** The same press, for the request: the page often shows a log before its copy is here. */
  private asking: Press | null = null;
  private last: Element | null = null;
  private readonly requests = new LearnedRequests();
  private readonly empty = new Set<string>();
  private readonly store: LogStore;

  constructor(store: LogStore) {
    this.store = store;
  }

  /** The row whose log was asked for last, while it is on the page. */
  get lastRow(): Element | null {
    return this.last?.isConnected ? this.last : null;
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    const isOf = (element: Element | undefined | null) => element?.ownerDocument === doc;
    if (isOf(this.last)) this.last = null;
    if (isOf(this.waiting?.element)) this.waiting = null;
    if (isOf(this.asking?.element)) this.asking = null;
  }

  /** Listens to presses in a document; changes nothing about them. */
  watch(doc: Document, signal: AbortSignal): void {
    const press = (event: Event) => event.isTrusted && this.press(event.composedPath()[0]);
    doc.addEventListener('click', press, { signal, capture: true, passive: true });
  }

  /** What a person's own click on a row's Logs would ask for: as it did before, else what its plain link says. */
  requestFor(row: Row): SentRequest | null {
    const learned = this.requests.requestFor(row.element);
    return learned ?? (row.logsHref === null ? null : requestOfLink(row.logsHref));
  }

  /** Takes what came for a row; null for an answer without a log. Gives the log where it is the row's own. */
  takeAnswer(row: Row, body: string | null): KnownLog | null {
    const log = body === null ? null : this.store.addBody(body);
    // One log for two rows: what was changed in the request was not the message's identifier.
    const isOwn = log !== null && !this.store.isOfOther(row.key, log);
    // No attempt yet is an answer too: the message is queued, or held.
    const isEmpty = body !== null && log === null;
    if (isEmpty) this.empty.add(row.key);
    else this.requests.answered(isOwn);
    if (isOwn) this.store.link(row.key, log);
    return isOwn ? log : null;
  }

  /** Whether a row's log was read on this visit, and told of no attempt. */
  isEmpty(row: Row): boolean {
    return this.empty.has(row.key);
  }

  /** Takes a response body that the interceptor copied, and what the page had asked for. */
  takeBody(body: string, request: SentRequest | null): KnownLog | null {
    const log = this.learn(this.store.addBody(body));
    const { asking } = this;
    if (log && asking && request && performance.now() <= asking.until) {
      this.asking = null;
      this.requests.learn(asking.element, asking.identifiers, request);
    }
    return log;
  }

  /** Takes a log that the page shows. One that was known before the press is another row's. */
  takeText(text: string): void {
    if (this.store.has(text)) return;
    this.learn(this.store.add(text));
  }

  private press(target: EventTarget | undefined): void {
    const control = (target as Node | undefined)?.nodeType === 1 ? logsControlAt(target as Element) : null;
    const row = control ? rowAt(control) : null;
    if (!row) return;
    this.last = row.element;
    const { key, element } = row;
    this.waiting = { key, element, identifiers: identifiersOf(element), until: performance.now() + WITHIN };
    this.asking = this.waiting;
  }

  private learn(log: KnownLog | null): KnownLog | null {
    const { waiting } = this;
    if (!log || !waiting) return log;
    this.waiting = null;
    if (performance.now() <= waiting.until) this.store.link(waiting.key, log);
    return log;
  }
}
