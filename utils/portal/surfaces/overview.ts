import type { Diagnosis } from '../../engine/types';
import type { OverviewFacts } from '../../report/page/overview';
import type { ReadFailure } from '../../report/types';
import type { KnownLog } from '../logs/log-store';
import type { Task } from '../page/slices';
import type { LearnedLogs } from '../requests/learned-logs';
import type { LogLoader } from '../requests/log-fetch';
import { type Ask, ReadAll } from '../requests/read-all';
import type { Census } from '../rows/census';
import { RowMarks } from '../rows/row-marks';
import { type Row, rowAt } from '../rows/rows';
import type { Attention } from './attention';
import type { Drawing } from './drawing';
import type { Mounter } from './mount';
import { spotOverRows } from './overview-place';
import { type OverviewDrawn, OverviewStand } from './overview-stand';

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
  readonly attention: Attention;
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
  private readonly stand: OverviewStand;
  private isOpen = true;
  /** It is folded where it lies over the page, until somebody opens it. */
  private isOpenAfloat = false;
  /** Whether somebody has pressed something of it since it was drawn. */
  private isAsked = false;
  private shown: OverviewFacts | null = null;
  private marked: string | null = null;
  private groups = new Map<string, Element[]>();
  private asks: Ask[] = [];
  private readonly read = new WeakMap<KnownLog, readonly Diagnosis[]>();
  private readonly marks = new RowMarks();
  private readonly all: ReadAll;
  private readonly options: OverviewOptions;

  constructor(options: OverviewOptions) {
    this.options = options;
    this.stand = new OverviewStand(options.mounter, options.settle);
    this.all = new ReadAll(options.loader, options.learned, () => options.request());
  }

  /** Whether the page takes it away whenever it is put there. */
  get hasGivenUp(): boolean {
    return this.stand.hasGivenUp;
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
    this.stand.forget(doc);
  }

  clear(): void {
    this.all.stop();
    this.remove();
  }

  private remove(): void {
    this.stand.remove();
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
      else if (asks.length < MAX_AT_ONCE) this.addAsk(row, asks);
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

  private addAsk(row: Row, asks: Ask[]): void {
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
    const { census, attention, request } = this.options;
    const facts: OverviewFacts = {
      states: [...census.undelivered.values()],
      known,
      ...read,
      hasStopped: this.options.learned.stopped !== null,
      hasLearned: this.options.learned.hasLearned,
      readable: this.asks.length,
      progress: this.all.progress,
      marked: this.marked,
    };
    const spot = spotOverRows(first);
    const list = (spot.next as Element | null) ?? first;
    const isHeld = !this.isAsked && attention.isOn(list);
    this.isAsked = false;
    if (isHeld) attention.whenOff(list, request);
    if (!isHeld) this.stand.show(list, spot, this.painter(facts));
    else if (!this.shown || !this.stand.showHeld(spot, this.painter(facts)))
      this.stand.showHeld(spot, this.painter(this.onlyNumbers(facts)));
    if (!isHeld) this.shown = facts;
  }

  private painter(facts: OverviewFacts): (isAfloat: boolean) => OverviewDrawn {
    const { drawing } = this.options;
    return (isAfloat) => {
      const isOpen = isAfloat ? this.isOpenAfloat : this.isOpen;
      return { isOpen, surface: drawing.overview(facts, isOpen, this.handlers) };
    };
  }

  /** What stands there, with the numbers of now: lines go, but none comes. */
  private onlyNumbers(facts: OverviewFacts): OverviewFacts {
    const shown = this.shown ?? facts;
    const { states, marked } = facts;
    return { ...shown, states, marked, progress: shown.progress && facts.progress };
  }

  private readonly handlers = {
    toggle: () => {
      if (this.stand.isAfloat) this.isOpenAfloat = !this.isOpenAfloat;
      else this.isOpen = !this.isOpen;
      this.ask();
    },
    diagnose: () => {
      this.isAsked = true;
      this.all.start(this.asks);
    },
    stop: () => {
      this.isAsked = true;
      this.all.stop();
    },
    mark: (key: string) => {
      this.marked = this.marked === key ? null : key;
      if (this.marked) this.groups.get(key)?.[0]?.scrollIntoView({ block: 'nearest' });
      this.ask();
    },
  };

  private ask(): void {
    this.isAsked = true;
    this.options.request();
  }
}
