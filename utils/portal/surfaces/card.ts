import type { Diagnosis } from '../../engine/types';
import type { SentRequest } from '../bridge/sent-request';
import { tabStops } from '../page/tab-order';
import type { LearnedLogs } from '../requests/learned-logs';
import type { LogLoader } from '../requests/log-fetch';
import type { Row } from '../rows/rows';
import { placeCard } from './card-place';
import type { Actions, CardContent, Drawing } from './drawing';
import type { HoverCard } from './hover';
import type { Host, Mounter } from './mount';

export interface CardOptions {
  readonly mounter: Mounter;
  readonly learned: LearnedLogs;
  readonly loader: LogLoader;
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
const NEAR = 40;
// Without words there is nothing to show: the page goes on as without us.
const NOTHING = () => {};

/** The one hover card of the page. */
export class Card implements HoverCard {
  private host: Host | null = null;
  private visit: AbortController | null = null;
  private readonly options: CardOptions;

  constructor(options: CardOptions) {
    this.options = options;
  }

  get isOpen(): boolean {
    return this.host !== null;
  }

  isOwn(node: Node | null): boolean {
    return node !== null && node === this.host?.element;
  }

  /** Whether a place on the screen is so near the card that the pointer may be on its way into it. */
  isNear(x: number, y: number): boolean {
    const box = this.host?.element.getBoundingClientRect();
    return (
      !!box && x > box.left - NEAR && x < box.right + NEAR && y > box.top - NEAR && y < box.bottom + NEAR
    );
  }

  /** What can have the focus in it, in order. */
  stops(): HTMLElement[] {
    const root = this.host?.element.shadowRoot;
    return root ? tabStops(root) : [];
  }

  /** Shows what is known of a row's message, and loads its log where it is known how the portal would. */
  open(row: Row, x: number): void {
    this.close();
    const visit = new AbortController();
    this.visit = visit;
    const waiting = this.options.drawing.ready();
    if (waiting) waiting.then(() => this.fill(row, x, visit), NOTHING);
    else this.fill(row, x, visit);
  }

  private fill(row: Row, x: number, visit: AbortController): void {
    if (visit.signal.aborted) return;
    const known = this.options.learned.logOf(row);
    if (known) this.draw(row, x, { diagnoses: this.options.diagnose(known.text), progress: 'known' });
    else if (row.state) this.ask(row, x, visit.signal);
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    if (this.host?.element.ownerDocument === doc) this.close();
  }

  close(): void {
    this.visit?.abort();
    this.visit = null;
    this.host?.element.remove();
    this.host = null;
    this.options.settle();
  }

  private ask(row: Row, x: number, signal: AbortSignal): void {
    const { learned, mayLoad } = this.options;
    const request = mayLoad() ? learned.requestFor(row) : null;
    const why = mayLoad() ? (learned.stopped ?? (learned.hasLearned ? 'unknown' : 'never')) : 'unknown';
    this.draw(row, x, { diagnoses: null, progress: request ? 'loading' : why });
    if (request) setTimeout(() => void this.load(row, request, x, signal), FETCH_AFTER);
  }

  private async load(row: Row, request: SentRequest, x: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const answer = await this.options.loader.load(request, signal);
    if (signal.aborted) return;
    const reading = this.options.learned.takeAnswer(row, request, answer);
    this.options.learnedMore();
    if (reading === 'empty') this.draw(row, x, { diagnoses: null, progress: 'empty' });
    else if ('failure' in reading) this.draw(row, x, { diagnoses: null, progress: reading.failure });
    else this.draw(row, x, { diagnoses: this.options.diagnose(reading.log.text), progress: 'known' });
  }

  private draw(row: Row, x: number, content: Omit<CardContent, 'state'>): void {
    if (!row.element.isConnected) {
      this.close();
      return;
    }
    const doc = row.element.ownerDocument;
    this.host ??= this.options.mounter.create(doc, 'yellowline-card');
    const close = () => this.close();
    const actions = this.options.actionsOf(row);
    this.host.show(this.options.drawing.card({ state: row.state, ...content }, actions, close));
    // A modal dialog makes all outside of it inert, so a card of a row in there has to be in there too.
    const parent = row.element.closest('dialog') ?? doc.body ?? doc.documentElement;
    if (this.host.element.parentNode !== parent) parent.append(this.host.element);
    this.put(this.host.element, row, x);
    this.options.settle();
  }

  private put(element: HTMLElement, row: Row, x: number): void {
    const doc = row.element.ownerDocument.documentElement;
    const { width, height } = element.getBoundingClientRect();
    const viewport = {
      width: doc.clientWidth,
      height: row.element.ownerDocument.defaultView?.innerHeight ?? 0,
    };
    const { top, left, room } = placeCard(
      row.element.getBoundingClientRect(),
      { width, height },
      viewport,
      x,
    );
    element.style.setProperty('--yellowline-top', `${top}px`);
    element.style.setProperty('--yellowline-left', `${left}px`);
    element.style.setProperty('--yellowline-room', `${room}px`);
  }
}
