import type { ReadFailure } from '../../report/types';
import { requestOfLink, type SentRequest } from '../bridge/sent-request';
import type { KnownLog, LogStore } from '../logs/log-store';
import type { PageLog } from '../logs/page-log';
import { dom } from '../page/dom';
import type { PersonsAct } from '../page/persons-acts';
import type { Row } from '../rows/row';
import { identifiersOf, ownIdsOf } from '../rows/row-identifiers';
import { kindOf, tellsOfNoAttempt } from './answer-kind';
import { awaitAppearing, type LogOnPage, whenSeen } from './appearing';
import { LearnedRequests } from './learned-requests';
import type { Answer } from './log-fetch';
import { type ListedAs, LogRows } from './log-rows';
import type { PageMemory } from './memory';
import type { ToldLog } from './other-windows';
import { mayFollow, names } from './press-fits';
import { type Press, Presses } from './presses';
import { RecalledRows } from './recalled-rows';
import { readRemembered } from './remembered-request';
import { withoutSendersText } from './row-text';

/** What was read of a row's log: the log, that there is no attempt yet, or why nothing could be read. */
export type Reading = { readonly log: KnownLog } | 'empty' | { readonly failure: ReadFailure };

// A page often shows a log before its copy is here, and the copy says which request brought it.
const COPY_WITHIN = 500;
// Later, a page may ask for its list anew; what names the row may come whenever it wants.
const SENT_WITHIN = 3_000;
const MAX_VISITED = 8;

/** Knows which row a log belongs to, and how it is asked for: learned from the Logs controls that a person pressed. */
export class LearnedLogs {
  private last: Element | null = null;
  private answerKind: string | null = null;
  private readonly requests = new LearnedRequests();
  private onPage: () => readonly LogOnPage[] = () => [];
  private readonly presses = new Presses((press) => {
    this.last = press.element;
    awaitAppearing(this.onPage, (text) => this.takeAppeared(press, text));
  });
  private readonly logRows = new LogRows(this.presses);
  private visited: { readonly url: string; readonly log: KnownLog }[] = [];
  private readonly asked = new Set<string>();
  private readonly empty = new Set<string>();
  private readonly failed = new Map<string, ReadFailure>();

  private readonly recalled: RecalledRows;

  constructor(
    private readonly store: LogStore,
    private readonly memory: PageMemory | null = null,
  ) {
    this.recalled = new RecalledRows(store, memory);
    if (memory) this.requests.restore(readRemembered(memory.recalled().learned, location.origin));
  }

  /** The row whose log was asked for last, while it is on the page. */
  get lastRow(): Element | null {
    return dom.isConnected(this.last) ? this.last : null;
  }

  /** Whether a press has shown on this visit how logs are asked for. */
  get hasLearned(): boolean {
    return this.requests.hasLearned;
  }

  /** Whether Logs was pressed in this window. */
  get isPressed(): boolean {
    return this.presses.recent(Date.now()).length > 0;
  }

  /** Why nothing is read any more, until a press of Logs brings a log again. */
  get stopped(): ReadFailure | null {
    return this.requests.stopped;
  }

  /** Asks what is known of rows from earlier pages; each row once. `found` is called where something is. */
  recall(rows: readonly Row[], found: () => void): void {
    this.recalled.ask(rows, found);
  }

  /** Asks again for what could not be read: a person wants it. */
  tryAgain(): void {
    this.requests.resume();
    this.failed.clear();
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    if (dom.ownerDocument(this.last) === doc) this.last = null;
    this.presses.forget(doc);
  }

  /** Listens to presses in a document; changes nothing about them. Gives what takes one that was made before. */
  watch(doc: Document, signal: AbortSignal): (act: PersonsAct) => void {
    return this.presses.watch(doc, signal);
  }

  /** Sets what gives the logs that the page has, seen or not. */
  follow(onPage: () => readonly LogOnPage[]): void {
    this.onPage = onPage;
  }

  /** A log that the page shows, without a sender's text in a row or in a mail; null where it is nothing else. */
  withoutSendersText(log: PageLog): PageLog | null {
    return withoutSendersText(log, this.presses);
  }

  /** What the list says of the row that a log belongs to. */
  listedAs(log: PageLog): ListedAs {
    return this.logRows.of(log);
  }

  /** The log of a row's message: what was asked for it, or what one of the portal's own identifiers in it names. */
  logOf(row: Row): KnownLog | null {
    const log =
      this.store.known(this.keysOf(row)) ??
      this.visitedBy(row) ??
      (this.store.size > 0 ? this.store.named(ownIdsOf(row.element)) : null);
    // A message that is not delivered has an attempt that failed: two signs that contradict each other say nothing.
    const isContradicted = log?.isAllSent && (row.state === 'failed' || row.state === 'deferring');
    return isContradicted ? null : log;
  }

  /** What a person's own press of a row's Logs would ask for, as far as one has shown it on this visit. */
  requestFor(row: Row): SentRequest | null {
    return this.requests.requestFor(row.element, row.logsHref);
  }

  /** Takes what came for a row that was asked about so. The page may use the row's element for another message since. */
  takeAnswer(row: Row, request: SentRequest, answer: Answer): Reading {
    const reading = this.read(row, this.requests.idOfRequest(request), answer);
    const failure = typeof reading === 'object' && 'failure' in reading ? reading.failure : null;
    this.requests.answered(failure);
    if (this.requests.stopped !== null) this.memory?.keep({ learned: null });
    this.failed.delete(row.key);
    if (failure !== null) this.failed.set(row.key, failure);
    if (reading === 'empty') this.empty.add(row.key);
    return reading;
  }

  /** Whether a row's log was read on this visit, and told of no attempt. */
  isEmpty(row: Row): boolean {
    return this.empty.has(row.key);
  }

  /** Why a row's log could not be read; null where it was, or was not tried. */
  failureOf(row: Row): ReadFailure | null {
    return this.failed.get(row.key) ?? null;
  }

  /** Takes a response body that the interceptor copied, and what the page had asked for. */
  takeBody(body: string, request: SentRequest | null): KnownLog | null {
    const log = this.store.addBody(body);
    if (!log) return null;
    const press = this.pressOf(request);
    const known = request && this.requests.idOfRequest(request);
    if (press && !known && !mayFollow(press, log)) return log;
    if (request && press) this.learn(press, request, body);
    const id = request && this.requests.idOfRequest(request);
    if (id) this.store.link([keyOfId(id)], log);
    if (press) this.link(press, log);
    return log;
  }

  /** Takes a log that the page has put in. A press has shown what is seen of them: others may be loaded ahead, for other rows. */
  takeText(text: string, element: Element): void {
    const log = this.store.add(text);
    if (!log || this.isLinked(log)) return;
    whenSeen(element, () => {
      if (this.presses.isUnclear) setTimeout(() => this.takeShown(log), COPY_WITHIN);
      else this.takeShown(log);
    });
  }

  /** Takes a log that another window shows: Logs has opened it where it leads there, or where nothing else was pressed since. */
  takeTold({ url, text }: ToldLog): KnownLog | null {
    const now = Date.now();
    const led = this.presses.recent(now).find(({ href }) => href === url);
    const press = led ?? (this.presses.isUnclear ? null : this.presses.before(now));
    const log = press && !press.log ? this.store.add(text) : null;
    if (!press || !log || this.isLinked(log)) return null;
    this.link(press, log);
    if (led) this.requests.learnLink(url);
    else if (url.startsWith(`${dom.ownerDocument(press.element).location.origin}/`))
      this.requests.learn(press.element, press.identifiers, requestOfLink(url));
    return log;
  }

  /** Takes a log that this tab has shown as a page of its own, before the person came back to the list. */
  takeVisited({ url, text }: ToldLog): void {
    const log = this.store.add(text);
    if (log && url.startsWith('http')) this.visited = [...this.visited, { url, log }].slice(-MAX_VISITED);
  }

  /** The log of such a page, where a row's Logs leads to it, or one identifier of the row stands in its address. */
  private visitedBy(row: Row): KnownLog | null {
    if (this.visited.length === 0 || this.asked.has(row.key)) return null;
    this.asked.add(row.key);
    const found = this.visited.find(
      ({ url }) => row.logsHref === url || this.requests.isFor(row.element, url),
    );
    if (!found) return null;
    this.visited = this.visited.filter((one) => one !== found);
    this.store.link([row.key], found.log);
    if (row.logsHref === found.url) this.requests.learnLink(found.url);
    else this.requests.learn(row.element, identifiersOf(row.element), requestOfLink(found.url));
    return found.log;
  }

  private takeAppeared(press: Press, text: string): void {
    const log = this.store.add(text);
    if (!log || press.log || this.presses.before(Date.now()) !== press) return;
    if (!this.isLinked(log)) this.link(press, log);
  }

  /** Whether some row is known to have this log, or an earlier state of it: where that row was pressed, this is its log now. */
  private isLinked(log: KnownLog): boolean {
    const relative = this.store.linkedRelativeOf(log);
    if (!relative) return false;
    const press = this.presses.recent(Date.now()).find(({ key }) => this.store.known([key]) === relative);
    if (press) this.link(press, log);
    return true;
  }

  private takeShown(log: KnownLog): void {
    const press = this.presses.before(Date.now());
    if (!press || press.log || this.isLinked(log) || this.presses.isUnclear) return;
    this.link(press, log);
    if (press.href) this.requests.learnLink(press.href);
    this.keepLearned();
  }

  /** The press that made a request: by the identifier that stands in it, else the one just before it. */
  private pressOf(request: SentRequest | null): Press | null {
    if (!request || request.at === null)
      return this.presses.isUnclear ? null : this.presses.before(Date.now());
    const { at } = request;
    const id = this.requests.idOfRequest(request);
    if (id === null) {
      const press = this.presses.before(at);
      return press && (at - press.at <= SENT_WITHIN || names(request, press)) ? press : null;
    }
    const isOf = ({ identifiers, at: pressed }: Press) =>
      pressed <= at && [...identifiers.values()].includes(id);
    return this.presses.recent(at).find(isOf) ?? null;
  }

  /** A POST is learned where the press itself made it: with nothing else pressed between. */
  private learn(press: Press, request: SentRequest, body: string): void {
    const isOfPress = request.at !== null && this.presses.before(request.at) === press;
    if (request.method === 'POST' && !isOfPress) return;
    this.requests.learn(press.element, press.identifiers, request);
    this.keepLearned();
    this.answerKind = kindOf(body);
  }

  private link(press: Press, log: KnownLog): void {
    press.log = log;
    this.failed.delete(press.key);
    this.store.link([press.key], log);
    this.recalled.know(press.key, log);
  }

  private keepLearned(): void {
    this.memory?.keep({ learned: this.requests.remembered() });
  }

  /** A row may be told by what a request would name it, also when its words change. */
  private keysOf({ key, element }: Row): string[] {
    return keysWith(this.requests.idOfRow(element), key);
  }

  private read(row: Row, id: string | null, answer: Answer): Reading {
    if ('failure' in answer) return answer;
    const keys = keysWith(id, row.key);
    const log = this.store.addBody(answer.body);
    // One log for two rows: what was changed in the request was not the message's identifier.
    if (log && this.store.isOfOther(keys, log)) return { failure: 'unreadable' };
    if (log) {
      this.store.link(keys, log);
      this.recalled.know(row.key, log);
      return { log };
    }
    return tellsOfNoAttempt(answer.body, id, this.answerKind) ? 'empty' : { failure: 'other-answer' };
  }
}

function keysWith(id: string | null, key: string): string[] {
  return id === null ? [key] : [keyOfId(id), key];
}

function keyOfId(id: string): string {
  return `id ${id}`;
}
