import type { Diagnosis } from '../../engine/types';
import type { SentRequest } from '../bridge/sent-request';
import type { KnownLog } from '../logs/log-store';
import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { tabStops } from '../page/tab-order';
import type { LearnedLogs } from '../requests/learned-logs';
import type { LogLoader } from '../requests/log-fetch';
import { subjectOf } from '../requests/log-rows';
import { type Row, rowAt } from '../rows/row';
import type { Attention } from './attention';
import { type Box, type CardPlace, type Obstacle, placeCard } from './card-place';
import { isCovered, obstaclesAround } from './covers';
import type { Actions, CardContent, Drawing } from './drawing';
import type { HoverCard } from './hover-card';
import type { Host, Mounter } from './mount';
import { isIn, type Point } from './way';

export interface CardOptions {
  readonly mounter: Mounter;
  readonly learned: LearnedLogs;
  readonly loader: LogLoader;
  readonly attention: Attention;
  /** Whether the person lets logs be read on hovering. */
  mayLoad(): boolean;
  /** Called when a row's log was read. */
  learnedMore(): void;
  readonly drawing: Drawing;
  diagnose(text: string): readonly Diagnosis[];
  actionsOf(row: Row): Actions;
  settle(): void;
}

// Whoever only passes by makes no request.
const FETCH_AFTER = 300;
// Without words there is nothing to show: the page goes on as without us.
const NOTHING = () => {};

type Content = Pick<CardContent, 'diagnoses' | 'log' | 'progress' | 'seen'>;

const NOTHING_KNOWN = { diagnoses: null, log: null, seen: null };

/** A card that is shown, or waits for its words. */
interface Visit {
  row: Row;
  /** Where the pointer or the focus is, and where that is in the row. */
  readonly at: Point;
  readonly inRow: Point;
  readonly end: AbortController;
  place: CardPlace | null;
}

/** The one hover card of the page. */
export class Card implements HoverCard {
  private host: Host | null = null;
  private measured: Box | null = null;
  private measuredStops: Box[] | null = null;
  private visit: Visit | null = null;
  private readonly options: CardOptions;

  constructor(options: CardOptions) {
    this.options = options;
  }

  get isOpen(): boolean {
    return this.host !== null;
  }

  /** Measured once for each place: to ask at every move has a long list laid out as often. */
  get box(): Box | null {
    this.measured ??= this.host?.element.getBoundingClientRect() ?? null;
    return this.measured;
  }

  isOwn(node: Node | null): boolean {
    return node !== null && node === this.host?.element;
  }

  /** What can have the focus in it, in order. */
  stops(): HTMLElement[] {
    const root = dom.shadowRoot(this.host?.element);
    return root ? tabStops(root) : [];
  }

  /** Measured once for each place, too: this is asked at every move. */
  hasStopAt(at: Point): boolean {
    this.measuredStops ??= this.stops().map((stop) => stop.getBoundingClientRect());
    return this.measuredStops.some((stop) => isIn(stop, at));
  }

  /** Shows what is known of a row's message, and loads its log where it is known how the portal would. */
  open(row: Row, at: Point, isHeld: boolean): void {
    this.close();
    const { left, top } = row.element.getBoundingClientRect();
    const inRow = { x: at.x - left, y: at.y - top };
    const visit: Visit = { row, at, inRow, end: new AbortController(), place: null };
    this.visit = visit;
    const fill = () => {
      this.fill(visit);
      this.hold(isHeld);
    };
    const waiting = this.options.drawing.ready();
    if (waiting) waiting.then(fill, NOTHING);
    else fill();
  }

  follow(row: Row): void {
    if (this.visit) this.visit.row = row;
  }

  hold(isHeld: boolean): void {
    this.host?.element.style.setProperty('--yellowline-catch', isHeld ? 'auto' : 'none');
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    if (dom.ownerDocument(this.host?.element) === doc) this.close();
  }

  close(): void {
    this.visit?.end.abort();
    this.visit = null;
    this.host?.element.remove();
    this.host = null;
    this.forgetMeasures();
    this.options.attention.isCardOpen = false;
    this.options.settle();
  }

  private forgetMeasures(): void {
    this.measured = null;
    this.measuredStops = null;
  }

  private fill(visit: Visit): void {
    if (visit.end.signal.aborted) return;
    const known = this.options.learned.logOf(visit.row);
    if (known) {
      this.draw(visit, this.contentOf(known));
      if (known.seen !== null) this.readAgain(visit);
    }
    if (!known && visit.row.state) this.ask(visit);
  }

  private ask(visit: Visit): void {
    const { learned, mayLoad } = this.options;
    const request = mayLoad() ? learned.requestFor(visit.row) : null;
    const why = mayLoad() ? (learned.stopped ?? (learned.hasLearned ? 'unknown' : 'never')) : 'unknown';
    this.draw(visit, { ...NOTHING_KNOWN, progress: request ? 'loading' : why });
    if (request) setTimeout(() => void this.load(visit, request), FETCH_AFTER);
  }

  /** What an earlier page has read may be another thing by now. Where nothing comes, what is known stays. */
  private readAgain(visit: Visit): void {
    const request = this.options.mayLoad() ? this.options.learned.requestFor(visit.row) : null;
    if (request) setTimeout(() => void this.load(visit, request, true), FETCH_AFTER);
  }

  private async load(visit: Visit, request: SentRequest, isKnown = false): Promise<void> {
    const { signal } = visit.end;
    if (signal.aborted) return;
    const answer = await this.options.loader.load(request, signal);
    if (signal.aborted) return;
    const reading = this.options.learned.takeAnswer(visit.row, request, answer);
    this.options.learnedMore();
    if (isKnown && (reading === 'empty' || 'failure' in reading)) return;
    if (reading === 'empty') this.draw(visit, { ...NOTHING_KNOWN, progress: 'empty' });
    else if ('failure' in reading) this.draw(visit, { ...NOTHING_KNOWN, progress: reading.failure });
    else this.draw(visit, this.contentOf(reading.log));
  }

  private contentOf({ text, seen }: KnownLog): Content {
    return { diagnoses: this.options.diagnose(text), log: text, progress: 'known', seen };
  }

  private draw(visit: Visit, content: Content): void {
    const isShowable = isThere(visit) && !isCovered(visit.row.parts, placeInRow(visit));
    if (!isShowable || !this.show(visit, content)) this.close();
    this.options.settle();
  }

  /** Gives whether there was a place for it. */
  private show(visit: Visit, content: Content): boolean {
    const { row } = visit;
    const doc = dom.ownerDocument(row.element);
    // Before the page changes by us: afterwards each of these questions has a long list laid out.
    const obstacles = obstaclesAround(row.element);
    this.host ??= this.options.mounter.create(doc, 'yellowline-card');
    this.options.attention.isCardOpen = true;
    const { element } = this.host;
    const on = { close: () => this.close(), resized: () => void this.put(element, visit, obstacles) };
    const found = this.options.actionsOf(row);
    const go: Actions['go'] = (action) => {
      this.close();
      found.go(action);
    };
    const actions = { ...found, go };
    this.host.show(
      this.options.drawing.card({ state: row.state, subject: () => subjectOf(row), ...content }, actions, on),
    );
    // A modal dialog makes all outside of it inert, so a card of a row in there has to be in there too.
    const parent = dom.closest(row.element, 'dialog') ?? doc.body ?? doc.documentElement;
    if (dom.parentNode(element) !== parent) dom.append(parent, element);
    return this.put(element, visit, obstacles);
  }

  private put(element: HTMLElement, visit: Visit, obstacles: readonly Obstacle[]): boolean {
    this.forgetMeasures();
    const row = visit.row.element;
    const { clientWidth } = dom.ownerDocument(row).documentElement;
    const viewport = { width: clientWidth, height: dom.ownerDocument(row).defaultView?.innerHeight ?? 0 };
    const card = element.getBoundingClientRect();
    const place = placeCard(row.getBoundingClientRect(), card, viewport, visit.at.x, obstacles, visit.place);
    if (!place) return false;
    visit.place = place;
    for (const name of ['top', 'left', 'room'] as const)
      element.style.setProperty(`--yellowline-${name}`, `${place[name]}px`);
    return true;
  }
}

/** Whether the row is on the page; one that was drawn anew meanwhile is found where it was pointed at. */
function isThere(visit: Visit): boolean {
  const { row, at } = visit;
  if (dom.isConnected(row.element)) return true;
  const hits = dom.ownerDocument(row.element).elementsFromPoint?.(at.x, at.y) ?? [];
  const hit = hits.find((element) => !isOwn(element));
  const found = hit ? rowAt(hit) : null;
  if (found?.key !== row.key) return false;
  visit.row = found;
  return true;
}

function placeInRow({ row, inRow }: Visit): Point {
  const { left, top } = row.element.getBoundingClientRect();
  return { x: left + inRow.x, y: top + inRow.y };
}
