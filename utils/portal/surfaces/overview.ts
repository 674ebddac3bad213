import type { Diagnosis } from '../../engine/types';
import type { OverviewFacts } from '../../report/page/overview';
import type { KnownLog } from '../logs/log-store';
import type { Task } from '../page/slices';
import type { LearnedLogs } from '../requests/learned-logs';
import type { LogLoader } from '../requests/log-fetch';
import { type Ask, type Progress, ReadAll } from '../requests/read-all';
import type { Census } from '../rows/census';
import type { Row } from '../rows/row';
import type { Attention } from './attention';
import type { Drawing } from './drawing';
import type { Pressed } from './first-line';
import { MarkedRows } from './marked-rows';
import { showHeld } from './overview-held';
import { spotOverRows } from './overview-place';
import { type KnownRow, type SortedRows, sortRows } from './overview-rows';
import type { OverviewDrawn, OverviewStand } from './overview-stand';
import type { RowReasons } from './row-reasons';
import type { Spot } from './spot';

export interface OverviewOptions {
  readonly census: Census;
  readonly learned: LearnedLogs;
  readonly loader: LogLoader;
  readonly drawing: Drawing;
  readonly stand: OverviewStand;
  readonly attention: Attention;
  readonly reasons: RowReasons;
  /** Whether the person wants it. */
  isWanted(): boolean;
  isFolded(): boolean;
  /** Remembers that the person has folded it, or opened it again. */
  fold(isFolded: boolean): void;
  /** Called after each change of ours to the page. */
  settle(): void;
  /** Asks for `refresh` soon. */
  request(): void;
}

interface DiagnosedRow {
  readonly row: Row;
  readonly diagnoses: readonly Diagnosis[];
  /** When that was read, where it was before this visit. */
  readonly seen: number | null;
}

/** The overview over the grid: what is stuck on this page, who must act, and why. */
export class Overview {
  /** It is folded where it lies over the page, until somebody opens it. */
  private isOpenAfloat = false;
  /** Whether somebody has pressed something of it since it was drawn. */
  private isAsked = false;
  /** Whether all logs are to be read as soon as it is known how. */
  private isReadingWanted = false;
  private isLong = false;
  private copied: boolean | null = null;
  private shown: OverviewFacts | null = null;
  private groups = new Map<string, Element[]>();
  private asks: Ask[] = [];
  /** How far reading was when the rows were sorted: what is drawn tells of one moment, though more may be read until it is. */
  private progress: Progress | null = null;
  private readonly read = new WeakMap<KnownLog, readonly Diagnosis[]>();
  private readonly marked = new MarkedRows();
  private readonly all: ReadAll;
  private readonly options: OverviewOptions;

  constructor(options: OverviewOptions) {
    this.options = options;
    this.all = new ReadAll(options.loader, options.learned, () => options.request());
  }

  /** Counts, groups, draws. */
  *refresh(): Task<void> {
    const { census, drawing, learned, reasons, isWanted, stand, request } = this.options;
    const [first] = census.undelivered.keys();
    const isShown = first !== undefined && isWanted() && !stand.hasGivenUp;
    if (!isShown) this.remove();
    if (!first || (!isShown && !reasons.isWanted())) {
      reasons.clear();
      return;
    }
    const sorted = yield* sortRows(census.undelivered.keys(), learned);
    this.asks = sorted.asks;
    learned.recall(sorted.unknown, request);
    if (this.isReadingWanted && this.asks.length > 0) this.readAll();
    this.progress = this.all.progress;
    if (sorted.known.length > 0) yield drawing.ready();
    const known = yield* this.group(sorted.known);
    this.marked.show((this.marked.key && this.groups.get(this.marked.key)) || []);
    const spot = spotOverRows(first);
    const list = (spot.next as Element | null) ?? first;
    if (isShown) this.draw(list, spot, known, sorted);
    this.sayReasons(list, known);
  }

  /** What was pressed in its first line before all of it was there. */
  press(what: Pressed): void {
    if (what === 'toggle') this.handlers.toggle();
    else this.isReadingWanted = true;
    this.ask();
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    this.marked.forget(doc);
  }

  clear(): void {
    this.all.stop();
    this.remove();
  }

  private remove(): void {
    this.options.stand.remove();
    this.marked.show([]);
    this.options.settle();
  }

  private *group(known: readonly KnownRow[]): Task<DiagnosedRow[]> {
    const { drawing } = this.options;
    const all: DiagnosedRow[] = [];
    const groups = new Map<string, Element[]>();
    for (const { row, log } of known) {
      const diagnoses = this.read.get(log) ?? (yield* drawing.read(log.text)).diagnoses;
      this.read.set(log, diagnoses);
      all.push({ row, diagnoses, seen: log.seen });
      const key = drawing.groupOf(diagnoses);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row.element]);
      yield;
    }
    this.groups = groups;
    return all;
  }

  private draw(
    list: Element,
    spot: Spot,
    rows: readonly DiagnosedRow[],
    { empty, failures }: SortedRows,
  ): void {
    const { attention, request, stand } = this.options;
    const known = rows.map(({ diagnoses }) => diagnoses);
    const seen = rows.map((one) => one.seen).filter((one) => one !== null);
    const facts: OverviewFacts = { ...this.bareFacts(), known, seen, empty, failures };
    const isHeld = !this.isAsked && attention.isOn(list);
    this.isAsked = false;
    if (isHeld) attention.whenOff(list, request);
    if (!isHeld) stand.show(list, spot, this.painter(facts));
    else if (!showHeld(stand, spot, this.painter(facts)))
      showHeld(stand, spot, this.painter(this.onlyNumbers(facts)));
    if (!isHeld) this.shown = facts;
  }

  private sayReasons(list: Element, rows: readonly DiagnosedRow[]): void {
    const { attention, drawing, reasons, request } = this.options;
    if (!reasons.isWanted()) {
      reasons.clear();
      return;
    }
    const all = rows.flatMap(({ row, diagnoses }) => {
      const surface = drawing.reason(diagnoses);
      return surface ? [{ row, source: diagnoses, surface }] : [];
    });
    if (reasons.show(all, attention.isOn(list))) attention.whenOff(list, request);
  }

  /** What can be told without a log. */
  private bareFacts(): OverviewFacts {
    const { census, learned } = this.options;
    const { key, place } = this.marked;
    return {
      states: [...census.undelivered.values()],
      known: [],
      seen: [],
      empty: 0,
      failures: [],
      hasStopped: learned.stopped !== null,
      hasLearned: learned.hasLearned,
      readable: this.asks.length,
      progress: this.progress,
      marked: key === null ? null : { key, ...place },
      isLong: this.isLong,
      copied: this.copied,
    };
  }

  private painter(facts: OverviewFacts): (isAfloat: boolean) => OverviewDrawn {
    const { drawing, isFolded } = this.options;
    return (isAfloat) => {
      const isOpen = isAfloat ? this.isOpenAfloat : !isFolded();
      return { isOpen, surface: drawing.overview(facts, isOpen, this.handlers) };
    };
  }

  /** What stands there, with the numbers of now: lines go, but none comes. */
  private onlyNumbers(facts: OverviewFacts): OverviewFacts {
    const shown = this.shown ?? this.bareFacts();
    const { states, marked } = facts;
    return { ...shown, states, marked, progress: shown.progress && facts.progress };
  }

  private readonly handlers = {
    toggle: () => {
      const { stand, isFolded, fold } = this.options;
      if (stand.isAfloat) this.isOpenAfloat = !this.isOpenAfloat;
      else fold(!isFolded());
      this.ask();
    },
    diagnose: () => {
      this.options.learned.tryAgain();
      this.isReadingWanted = true;
      this.ask();
    },
    stop: () => {
      this.isAsked = true;
      this.all.stop();
    },
    mark: (key: string) => {
      this.marked.toggle(key, this.groups.get(key) ?? []);
      this.ask();
    },
    walk: (step: 1 | -1) => {
      this.marked.walk(step);
      this.ask();
    },
    lengthen: () => {
      this.isLong = !this.isLong;
      this.ask();
    },
    copied: (isCopied: boolean) => {
      this.copied = isCopied;
      this.ask();
    },
  };

  private readAll(): void {
    this.isReadingWanted = false;
    this.isAsked = true;
    this.all.start(this.asks);
  }

  private ask(): void {
    this.isAsked = true;
    this.options.request();
  }
}
