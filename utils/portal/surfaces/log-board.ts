import type { Diagnosis, UntriedMessage } from '../../engine/types';
import type { ExplainedLog, ShownAttempt } from '../logs/explain-log';
import { findLogs } from '../logs/find-logs';
import { KnownTexts } from '../logs/known-texts';
import type { PageLine } from '../logs/page-lines';
import { isUntried, type PageLog, readLogs } from '../logs/page-log';
import type { TextSplitter } from '../logs/split-text';
import { dom } from '../page/dom';
import { editorOf } from '../page/editors';
import type { Task } from '../page/slices';
import type { LogOnPage } from '../requests/appearing';
import { HostPool, type MountedHost } from './host-pool';
import { boxesAround, nameOfLine, spotsBeside } from './log-places';
import type { Mounter, Surface } from './mount';
import { Patience } from './patience';
import { spotAbove, spotsUnder } from './place';
import { Placer } from './placer';
import { ReadingPlaces } from './reading-place';
import { haveRoom } from './room';
import { WhenShown } from './when-shown';

/** What the board needs of others: the words and the drawing. */
export interface LogBoardOptions {
  readonly mounter: Mounter;
  readonly splitter: TextSplitter;
  /** What is left of a log without what a sender wrote, in a row of the list or in a mail. */
  withoutSendersText(log: PageLog): PageLog | null;
  explain(log: PageLog): Task<ExplainedLog>;
  note(shown: ShownAttempt, log: PageLog): Surface;
  /** What there is to say of a log without any attempt; null where there is nothing. */
  untried(messages: readonly UntriedMessage[], log: PageLog): Surface | null;
  summary(diagnoses: readonly Diagnosis[], log: PageLog, element: Element): Surface;
  /** Called after each batch of our own changes to the page, so that nobody takes them for the page's. */
  settle(): void;
}

/** An element of the page that holds logs, and what we put beside them. */
interface Unit {
  readonly element: Element;
  readonly logs: readonly PageLog[];
  readonly hosts: readonly MountedHost[];
}

// More are drawn when they come into sight.
const DRAWN_AT_ONCE = 100;
const DRAWN_OF_MANY = 12;
const MAX_NOTES = 6_000;
const PER_PIECE = 8;
// Logs of one visit whose place is remembered.
const MAX_APART = 500;

/** Keeps one note under each status record, and one summary on top of each log, whatever the page does to them. */
export class LogBoard {
  private units: Unit[] = [];
  private readonly patience = new Patience();
  /** How far out the box is that the notes of a log stand below, where they cannot stand under its lines. */
  private readonly apart = new Map<string, number>();
  private readonly places = new ReadingPlaces();
  private readonly shown = new WhenShown();
  private readonly known = new KnownTexts();
  private readAgain: (element: Element) => void = () => undefined;
  private readonly options: LogBoardOptions;

  constructor(options: LogBoardOptions) {
    this.options = options;
  }

  /** Sets who has an element read again whose log has come to sight: only then can be told whether our elements have room there. */
  follow(readAgain: (element: Element) => void): void {
    this.readAgain = readAgain;
  }

  /** The elements whose logs name one of these messages. */
  elementsNaming(ids: ReadonlySet<string>): Element[] {
    const names = ({ queueIds }: PageLog) => [...queueIds].some((id) => ids.has(id));
    return this.units.filter(({ logs }) => logs.some(names)).map(({ element }) => element);
  }

  /** How many logs the page shows. */
  get logs(): number {
    return this.units.reduce((sum, { logs }) => sum + logs.length, 0);
  }

  /** The logs of the page, seen or not. */
  get logsOnPage(): readonly LogOnPage[] {
    const own = ({ element, logs }: Unit) =>
      logs.map(({ text, lines }) => ({ element: lines[0]?.holder ?? element, text }));
    return this.units.flatMap(own);
  }

  /** Whether the page takes our elements away as fast as they come. */
  get hasGivenUp(): boolean {
    return this.patience.hasLostAny;
  }

  /** The element whose logs a change to this node touches, or null. */
  unitAt(node: Node): Element | null {
    return this.units.find(({ element }) => dom.contains(element, node))?.element ?? null;
  }

  /** Whether an element that held logs is no longer on the page. */
  get hasGone(): boolean {
    return this.units.some(({ element }) => !dom.isConnected(element));
  }

  /** Whether one of these elements shows a log that was read before, or goes on with it: then its notes are to be there when it is painted. */
  showsKnown(scopes: readonly Element[]): boolean {
    return scopes.some((scope) => this.known.isIn(scope));
  }

  /** Reads what changed and puts notes and summaries in order there; whatever stood right stays untouched. */
  *update(scopes: readonly Element[]): Task<void> {
    const isKnown = this.units.some(({ element }) => isTouched(element, scopes));
    const kept = isKnown ? this.places.begin() : [];
    const found = yield* this.search(scopes);
    const read: { element: Element; logs: ExplainedLog[] }[] = [];
    for (const element of found) {
      const logs: ExplainedLog[] = [];
      for (const log of yield* readLogs(element)) {
        const own = this.options.withoutSendersText(log);
        if (own) logs.push(yield* this.options.explain(own));
      }
      read.push({ element, logs });
    }
    const old = this.units.filter((unit) => isTouched(unit.element, [...scopes, ...found]));
    const pool = new HostPool(old.flatMap((unit) => unit.hosts));
    const fresh: Unit[] = [];
    for (const element of found) kept.push(...this.places.beginWith(element));
    const around: Around = (work) => this.places.around(kept, work);
    for (const { element, logs } of read) {
      const hosts: MountedHost[] = [];
      for (const log of logs) hosts.push(...(yield* this.putInOrder(log, pool, around)));
      if (logs.length === 0) continue;
      fresh.push({ element, logs: logs.map(({ log }) => log), hosts });
      this.known.add(element);
    }
    around(() => pool.removeRest());
    this.places.end(kept);
    for (const { element } of fresh) this.places.watch(element);
    this.units = [...this.units.filter((unit) => !old.includes(unit)), ...fresh];
    this.options.settle();
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    this.units = this.units.filter(({ element }) => dom.ownerDocument(element) !== doc);
  }

  /** Takes everything of ours away. */
  clear(): void {
    this.places.stop();
    this.shown.stop();
    for (const { hosts } of this.units) for (const { host } of hosts) host.element.remove();
    this.units = [];
  }

  private *search(scopes: readonly Element[]): Task<Element[]> {
    const touched = this.units.map(({ element }) => element).filter((element) => isTouched(element, scopes));
    const roots = outermost([...scopes, ...touched].filter((element) => dom.isConnected(element)));
    const found: Element[] = [];
    for (const root of roots) found.push(...(yield* findLogs(root)));
    return outermost(found);
  }

  private *putInOrder(explained: ExplainedLog, pool: HostPool, around: Around): Task<MountedHost[]> {
    const { log, diagnoses, untried: messages, shown } = explained;
    const name = (log.lines.find((line) => line.isRecord) ?? log.lines[0])?.text ?? '';
    const untried = isUntried(log) && !diagnoses.some(isTold) ? this.options.untried(messages, log) : null;
    if ((shown.length === 0 && !untried) || this.patience.hasLost(name)) return [];
    const placer = new Placer(pool, this.options.mounter);
    const doc = dom.ownerDocument(log.ends[0].holder);
    const source = untried ? JSON.stringify([log.text, untried.attributes]) : diagnoses;
    placer.prepare(`summary ${name}`, doc, { source, brief: false }, (host) => {
      host.show(untried ?? this.options.summary(diagnoses, log, host.element));
    });
    const notes = shown.slice(-MAX_NOTES);
    yield* this.prepareNotes(notes, log, placer);
    // All at once: a browser lays out a long text anew after each piece of work that puts something into it.
    const lines = notes.map(({ line }) => line);
    around(() => this.put(log, name, lines, placer));
    if (placer.hasMoved && !this.patience.allows(name, performance.now())) placer.removeAll();
    this.options.settle();
    return placer.mounted;
  }

  /** Under the lines; where there is no room, all of them below the log. Where a log had none before, it is not tried again. */
  private put(log: PageLog, name: string, lines: readonly PageLine[], placer: Placer): void {
    const isEditor = editorOf(log.ends[0].holder) !== null;
    let apart = this.apart.get(name) ?? (isEditor ? 0 : -1);
    if (apart < 0) {
      placer.commit([spotAbove(...log.ends), ...spotsUnder(lines, this.options.splitter)]);
      if (this.haveRoom(log, placer)) return;
      apart = 0;
    }
    if (this.apart.size > MAX_APART) this.apart.clear();
    const boxes = boxesAround(log);
    const names = ['', ...lines.map(nameOfLine)];
    for (; apart < boxes.length; apart += 1) {
      placer.commit(spotsBeside(boxes[apart] as Element, lines.length), names);
      this.apart.set(name, apart);
      if (this.haveRoom(log, placer)) return;
    }
  }

  /** What does not show stays where it is until it does. */
  private haveRoom({ ends }: PageLog, { elements }: Placer): boolean {
    const room = haveRoom(elements);
    const [first] = elements;
    if (room === null && first) this.shown.await(first, () => this.readAgain(ends[0].holder));
    return room !== false;
  }

  private *prepareNotes(notes: readonly ShownAttempt[], log: PageLog, placer: Placer): Task<void> {
    const doc = dom.ownerDocument(log.ends[0].holder);
    const drawn = notes.length > DRAWN_AT_ONCE ? DRAWN_OF_MANY : DRAWN_AT_ONCE;
    for (const [i, item] of notes.entries()) {
      const lazy = i < notes.length - drawn;
      const { diagnosis: source, brief } = item;
      placer.prepare(item.line.text, doc, { source, brief }, (host) => {
        host.show(this.options.note(item, log), lazy);
      });
      if (i % PER_PIECE === PER_PIECE - 1) yield;
    }
  }
}

/** Does what changes the height of a log, and keeps the place that is read. */
type Around = (work: () => void) => void;

function isTold({ recipients }: Diagnosis): boolean {
  return recipients.length > 0;
}

function isTouched(element: Element, by: readonly Element[]): boolean {
  return (
    !dom.isConnected(element) ||
    by.some((other) => dom.contains(other, element) || dom.contains(element, other))
  );
}

function outermost(elements: readonly Element[]): Element[] {
  const all = [...new Set(elements)];
  return all.filter((element) => !all.some((other) => other !== element && dom.contains(other, element)));
}
