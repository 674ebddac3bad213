import type { Diagnosis } from '../../engine/types';
import type { ReadFailure } from '../../report/types';
import type { KnownLog } from '../logs/log-store';
import type { Task } from '../page/slices';
import type { LearnedLogs } from '../requests/learned-logs';
import type { LogLoader } from '../requests/log-fetch';
import { type Ask, ReadAll } from '../requests/read-all';
import type { Census } from '../rows/census';
import { RowMarks } from '../rows/row-marks';
import { type Row, rowAt } from '../rows/rows';
import type { Drawing } from './drawing';
import type { Host, Mounter } from './mount';
import { spotOverRows } from './overview-place';
import { Patience } from './patience';
import { putAt, standsAt } from './place';

/** The rows, by what is known of their logs. */
interface Sorted {
  readonly known: readonly { element: Element; log: KnownLog }[];
  readonly asks: Ask[];
  /** How many logs were read that tell of no attempt. */
  readonly empty: number;
  /** Why logs could not be read, one for each. */
  readonly failures: readonly ReadFailure[];
}

export interface OverviewOptions {
  readonly census: Census;
  readonly learned: LearnedLogs;
  readonly loader: LogLoader;
  readonly drawing: Drawing;
  readonly mounter: Mounter;
  /** Whether the person wants it. */
  isWanted(): boolean;
  /** Called after each change of ours to the page. */
  settle(): void;
  /** Asks for `refresh` soon. */
  request(): void;
}

// In longer lists, rows are looked at one by one only where their logs were read.
const MAX_ROWS = 500;
const MAX_AT_ONCE = 200;

/** The overview over the grid: what is stuck on this page, and why. */
export class Overview {
  private host: Host | null = null;
  private isOpen = true;
  private marked: string | null = null;
  private groups = new Map<string, Element[]>();
  private asks: Ask[] = [];
  private readonly read = new WeakMap<KnownLog, readonly Diagnosis[]>();
  private readonly marks = new RowMarks();
  private readonly patience = new Patience();
  private readonly all: ReadAll;
  private readonly options: OverviewOptions;

  constructor(options: OverviewOptions) {
    this.options = options;
    this.all = new ReadAll(options.loader, options.learned, () => options.request());
  }

  /** Whether the page takes it away whenever it is put there. */
  get hasGivenUp(): boolean {
    return this.patience.hasLost(NAME);
  }

  /** Counts, groups, draws. */
  *refresh(): Task<void> {
    const { census, drawing, isWanted } = this.options;
    const [first] = census.undelivered.keys();
    if (!first || !isWanted() || this.hasGivenUp) return this.remove();
    const { known, asks, empty, failures } = yield* this.sort();
    this.asks = asks;
    if (known.length > 0) yield drawing.ready();
    const diagnoses = yield* this.group(known);
    this.draw(first, diagnoses, { empty, failures });
    this.marks.show((this.marked && this.groups.get(this.marked)) || []);
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    this.marks.forget(doc);
    if (this.host?.element.ownerDocument === doc) this.host = null;
  }

  clear(): void {
    this.all.stop();
    this.remove();
  }

  private remove(): void {
    this.host?.element.remove();
    this.host = null;
    this.marks.show([]);
    this.options.settle();
  }

  /** Parts the rows into those whose log is known and those whose log could be read. */
  private *sort(): Task<Sorted> {
    const known: { element: Element; log: KnownLog }[] = [];
    const asks: Ask[] = [];
    const failures: ReadFailure[] = [];
    let steps = 0;
    let empty = 0;
    for (const element of this.candidates()) {
      steps += 1;
      if (steps % 20 === 0) yield;
      const row = rowAt(element);
      if (!row) continue;
      const log = this.knownLogOf(row);
      if (log) known.push({ element, log });
      else if (this.options.learned.isEmpty(row)) empty += 1;
      else if (asks.length < MAX_AT_ONCE) this.ask(row, asks);
      const failure = log ? null : this.options.learned.failureOf(row);
      if (failure !== null) failures.push(failure);
    }
    return { known, asks, empty, failures };
  }

  private *candidates(): Iterable<Element> {
    let count = 0;
    for (const element of this.options.census.undelivered.keys()) {
      count += 1;
      if (count > MAX_ROWS) return;
      yield element;
    }
  }

  private knownLogOf(row: Row): KnownLog | null {
    return this.options.learned.logOf(row);
  }

  private ask(row: Row, asks: Ask[]): void {
    const request = this.options.learned.requestFor(row);
    if (request) asks.push({ row, request });
  }

  private *group(known: readonly { element: Element; log: KnownLog }[]): Task<(readonly Diagnosis[])[]> {
    const all: (readonly Diagnosis[])[] = [];
    const groups = new Map<string, Element[]>();
    for (const { element, log } of known) {
      const diagnoses = this.read.get(log) ?? (yield* this.options.drawing.diagnose(log.text));
      this.read.set(log, diagnoses);
      all.push(diagnoses);
      const key = this.options.drawing.groupOf(diagnoses);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), element]);
      yield;
    }
    this.groups = groups;
    return all;
  }

  private draw(
    first: Element,
    known: readonly (readonly Diagnosis[])[],
    read: Pick<Sorted, 'empty' | 'failures'>,
  ): void {
    const { census, drawing, mounter, settle } = this.options;
    const doc = first.ownerDocument;
    if (this.host?.element.ownerDocument !== doc) this.host?.element.remove();
    if (!this.host || this.host.element.ownerDocument !== doc) this.host = mounter.create(doc, NAME);
    const facts = {
      states: [...census.undelivered.values()],
      known,
      ...read,
      hasStopped: this.options.learned.stopped !== null,
      hasLearned: this.options.learned.hasLearned,
      readable: this.asks.length,
      progress: this.all.progress,
      marked: this.marked,
    };
    this.host.show(drawing.overview(facts, this.isOpen, this.handlers));
    this.put(this.host.element, first);
    settle();
  }

  private put(element: HTMLElement, first: Element): void {
    const spot = spotOverRows(first);
    if (standsAt(element, spot)) return;
    if (this.patience.allows(NAME, performance.now())) putAt(element, spot);
    else this.remove();
  }

  private readonly handlers = {
    toggle: () => {
      this.isOpen = !this.isOpen;
      this.options.request();
    },
    diagnose: () => this.all.start(this.asks),
    stop: () => this.all.stop(),
    mark: (key: string) => {
      this.marked = this.marked === key ? null : key;
      if (this.marked) this.groups.get(key)?.[0]?.scrollIntoView({ block: 'nearest' });
      this.options.request();
    },
  };
}

const NAME = 'yellowline-overview';
