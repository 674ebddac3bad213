import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import type { PersonsAct } from '../page/persons-acts';
import { logsControlAt } from '../rows/logs-control';
import { type Row, rowAt } from '../rows/row';
import type { Box } from './card-place';
import { CardStops } from './card-stops';
import { FocusInRow } from './focus-in-row';
import type { HoverCard } from './hover-card';
import { isNear, middleOf, targetOf } from './pointed';
import { CONTROLS } from './pressable';
import { lookAnew } from './seldom';
import { Timer } from './timer';
import { isIn, isOnWay, isStill, type Point } from './way';

// Short enough to feel at once, long enough not to open for a pointer that is on its way.
const ENTER_AFTER = 100;
// Whoever goes slowly inside the card is there, and not on the way through.
const HOLD_AFTER = 80;
// The way from the row into the card.
const LEAVE_AFTER = 250;
// What was pressed may open a window over the list.
const QUIET_AFTER_PRESS = 500;
const AT_ONCE = 100;

/**
 * Watches pointing at and focusing of rows in one document. Stops no event of the page, but one: Tab on the last control of a row whose
 * card is open leads into the card, and out of it back to where it came from.
 */
export function watchHover(doc: Document, card: HoverCard, signal: AbortSignal): (act: PersonsAct) => void {
  const hover = new Hover(card, signal);
  const listen = { signal, passive: true, capture: true } as const;
  const point = (event: PointerEvent) => hover.point(targetOf(event), event);
  const press = (event: Event) => hover.press(targetOf(event), event);
  doc.addEventListener('pointerover', point, listen);
  doc.addEventListener('pointermove', point, listen);
  doc.addEventListener('pointerdown', press, listen);
  doc.addEventListener('click', press, listen);
  // A finger that was lifted is still there, for who reads what it has opened.
  const leave = (event: PointerEvent) => event.pointerType === 'touch' || hover.leaveSoon();
  doc.documentElement?.addEventListener('pointerleave', leave, { signal, passive: true });
  doc.addEventListener('focusin', (event) => hover.focus(targetOf(event)), listen);
  doc.addEventListener('keydown', (event) => hover.key(event), { signal, capture: true });
  doc.addEventListener('scroll', (event) => hover.scroll(event.target as Node | null), listen);
  return (act) => takeAct(hover, act);
}

/** What was done before anybody watched: of what follows only from the next move on, it is as if it were done now. */
function takeAct(hover: Hover, { event, target }: PersonsAct): void {
  if (event.type === 'pointerover' || event.type === 'pointermove')
    hover.point(target, event as PointerEvent);
  else if (event.type === 'pointerdown' || event.type === 'click') hover.press(target, event);
  else if (event.type === 'focusin') hover.focus(target);
}

/** Frames share the card: a pointer that leaves one of them says nothing about the card of a row in another. */
const owners = new WeakMap<HoverCard, Hover>();

class Hover {
  private row: Row | null = null;
  /** Where the row was when its card opened. */
  private box: DOMRect | null = null;
  /** The row whose card opens next, and where the pointer rests for it. */
  private next: { key: string; at: Point } | null = null;
  private inRow: Point = NOWHERE;
  private last: Point = NOWHERE;
  private inCard: Point = NOWHERE;
  /** Where a card was closed by hand: what comes to lie under the pointer there has not been pointed at. */
  private barred: Point = NOWHERE;
  /** What the pointer was on, where that is in no row: to find that out takes long in a large page. */
  private beside: Element | null = null;
  private pressed = Number.NEGATIVE_INFINITY;
  private pressedOwn = Number.NEGATIVE_INFINITY;
  /** The row whose card the tap that is going on has closed. */
  private tappedAway: string | null = null;
  private readonly stops: CardStops;
  private readonly focused: FocusInRow;
  private readonly opening: Timer;
  private readonly leaving: Timer;
  private readonly holding: Timer;

  constructor(
    private readonly card: HoverCard,
    signal: AbortSignal,
  ) {
    this.stops = new CardStops(card);
    const moved = (element: Element) => this.row && dom.contains(this.row.element, element) && this.leave();
    this.focused = new FocusInRow({ moved, rested: (element) => this.openFor(element) }, signal);
    this.opening = new Timer(signal);
    this.leaving = new Timer(signal);
    this.holding = new Timer(signal);
  }

  /** The pointer came to an element, or moved on it. */
  point(target: Element | null, { clientX: x, clientY: y, pointerType }: PointerEvent): void {
    // A finger on its way scrolls.
    if (pointerType === 'touch') return;
    const at = { x, y };
    const box = this.isOwner ? this.card.box : null;
    // A browser tells of a pointer that rests, too, when the list scrolls beneath it.
    if (this.last !== NOWHERE && !isStill(this.last, at)) this.focused.letGo();
    if (this.card.isOwn(target) || (box && isIn(box, at))) this.pointInCard(target, at);
    else this.pointAtPage(target, at, box, pointerType !== 'mouse');
    this.last = at;
  }

  /** The focus came to an element. */
  focus(target: Element | null): void {
    const now = performance.now();
    if (this.card.isOwn(target)) this.leaving.stop();
    else if (now - this.pressedOwn < AT_ONCE && !isOwn(target)) this.forget();
    else if (now - this.pressed > AT_ONCE) this.focusPage(target);
  }

  leaveSoon(): void {
    this.openNone();
    if (this.isOwner && this.card.isOpen) this.leaving.startOnce(LEAVE_AFTER, () => this.leave());
    else this.leave();
  }

  /** Something was pressed, by whatever means. */
  press(target: Element | null, event: Event): void {
    const now = performance.now();
    lookAnew();
    if (isOwn(target)) {
      this.pressedOwn = now;
      this.barred = this.last;
      return;
    }
    this.pressed = now;
    this.focused.letGo();
    this.openNone();
    if ((event as PointerEvent).pointerType === 'touch') this.tap(target, event as PointerEvent);
    const control = target && logsControlAt(target);
    const row = control && rowAt(control);
    if (!row) return;
    this.forget();
    // Kept in mind, so that its card stays closed until the pointer comes from elsewhere.
    this.row = row;
  }

  /** A tap on what is no control of the row’s opens its card, and the next one closes it. */
  private tap(target: Element | null, { type, clientX: x, clientY: y }: PointerEvent): void {
    const row = this.rowUnder(target);
    if (type === 'pointerdown') {
      this.tappedAway = this.card.isOpen && row && this.isSame(row.element, row) ? row.key : null;
      if (this.card.isOpen) this.forget();
    } else if (row && row.key !== this.tappedAway && !dom.closest(target, CONTROLS))
      this.openSoon(row, { x, y }, true);
  }

  key(event: KeyboardEvent): void {
    lookAnew();
    if (!this.card.isOpen || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      this.barred = this.last;
      this.focused.letGo();
      this.dismiss();
    } else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey)
      this.stops.tab(event, this.row?.element ?? null);
    else this.stops.arrow(event);
  }

  /** What scrolls a row away from under its card; scrolling that leaves the row where it is does not, as when a browser anchors it. */
  scroll(scrolled: Node | null): void {
    const { row, box } = this;
    if (!row || !box || !scrolled || isOwn(scrolled) || !dom.contains(scrolled, row.element)) return;
    const { left, top } = row.element.getBoundingClientRect();
    if (!isStill({ x: box.left, y: box.top }, { x: left, y: top })) this.leave();
  }

  private pointInCard(target: Element | null, at: Point): void {
    this.stay();
    if (this.card.isOwn(target)) return;
    // A pointer that has not come to rest in the card goes to what is beneath: a link there is what it wants.
    const control = dom.closest(target, CONTROLS);
    if (control && !isOwn(target) && !this.isSame(control)) this.leave();
    else if (this.card.hasStopAt(at)) this.card.hold(true);
    else this.holdSoon(at);
  }

  private holdSoon(at: Point): void {
    if (this.holding.isRunning && isStill(this.inCard, at)) return;
    this.inCard = at;
    this.holding.start(HOLD_AFTER, () => this.card.hold(true));
  }

  private pointAtPage(target: Element | null, at: Point, box: Box | null, isHeld: boolean): void {
    this.holding.stop();
    if (box && !isHeld) this.card.hold(false);
    const row = this.rowUnder(target);
    if (row && this.isSame(row.element, row)) {
      this.stay();
      this.inRow = at;
      return;
    }
    const isComing =
      box !== null && isOnWay(this.inRow, this.last, at, box) && !dom.closest(target, CONTROLS);
    if (box && (row ? isComing : isNear(box, at))) this.leaving.startOnce(LEAVE_AFTER, () => this.leave());
    else this.leave();
    if (row && !isStill(this.barred, at)) this.openSoon(row, at, isHeld);
    else this.openNone();
  }

  private rowUnder(target: Element | null): Row | null {
    if (!target || target === this.beside || isOwn(target)) return null;
    const row = rowAt(target);
    this.beside = row ? null : target;
    return row;
  }

  private focusPage(target: Element | null): void {
    this.focused.letGo();
    if (!target || isOwn(target) || !this.openFor(target)) this.leaveSoon();
    else this.focused.hold(target);
  }

  /** Opens the card of the row that has the focus; gives whether there is one. */
  private openFor(target: Element): boolean {
    const row = rowAt(target);
    if (row && this.isSame(row.element, row)) this.stay();
    else if (row) this.openSoon(row, middleOf(target), false);
    return row !== null;
  }

  private stay(): void {
    this.leaving.stop();
    this.openNone();
  }

  private openNone(): void {
    this.opening.stop();
    this.next = null;
  }

  /** Once the pointer rests. */
  private openSoon(row: Row, at: Point, isHeld: boolean): void {
    const { next } = this;
    if (next && this.opening.isRunning && next.key === row.key && isStill(next.at, at)) return;
    this.next = { key: row.key, at };
    const quiet = this.pressed + QUIET_AFTER_PRESS - performance.now();
    this.opening.start(Math.max(ENTER_AFTER, quiet), () => this.enter(row, at, isHeld));
  }

  /** The row is kept in mind, so that the card stays closed until the pointer comes from elsewhere. */
  private dismiss(): void {
    this.leaving.stop();
    if (!this.card.isOpen) return;
    this.card.close();
    this.stops.giveBack();
  }

  /** Closes without a hand on the focus. */
  private forget(): void {
    this.stops.forget();
    this.leave();
  }

  private enter(row: Row, at: Point, isHeld: boolean): void {
    this.leaving.stop();
    this.next = null;
    this.row = row;
    this.inRow = at;
    this.box = row.element.getBoundingClientRect();
    owners.set(this.card, this);
    this.card.open(row, at, isHeld);
  }

  private leave(): void {
    this.row = null;
    if (this.isOwner) this.dismiss();
  }

  private get isOwner(): boolean {
    return owners.get(this.card) === this;
  }

  /** Whether an element is in the row of the card. A recycled row is the same element with another message in it; a page that draws anew
   * has another element with the same. */
  private isSame(target: Element, found: Row | null = rowAt(target)): boolean {
    const { row } = this;
    if (!row || found?.key !== row.key) return false;
    if (found.element === row.element) return true;
    if (dom.isConnected(row.element)) return false;
    this.row = found;
    this.card.follow(found);
    return true;
  }
}

const NOWHERE: Point = { x: Number.NaN, y: Number.NaN };
