import { isOwn } from '../page/elements';
import { nextStop } from '../page/tab-order';
import { type Row, rowAt } from '../rows/rows';

/** The card that is shown for a row. */
export interface HoverCard {
  readonly isOpen: boolean;
  /** Shows it. `x`: where the pointer is, for its place. */
  open(row: Row, x: number): void;
  close(): void;
  /** Whether a node is the open card. */
  isOwn(node: Node | null): boolean;
  /** Whether a place on the screen is on the short way between the row and its card. */
  isNear(x: number, y: number): boolean;
  /** What can have the focus in it, in order. */
  stops(): HTMLElement[];
}

// Short enough to feel at once, long enough not to follow a pointer that only passes by.
const ENTER_AFTER = 70;
// The way from the row into the card.
const LEAVE_AFTER = 250;

/**
 * Watches pointing at and focusing of rows in one document. Stops no event of the page, but one: Tab on the last control of a row whose
 * card is open leads into the card, and out of it back to where it came from.
 */
export function watchHover(doc: Document, card: HoverCard, signal: AbortSignal): void {
  const hover = new Hover(card, signal);
  const listen = { signal, passive: true, capture: true } as const;
  const point = (event: PointerEvent) => hover.come(targetOf(event), event.clientX, event.clientY);
  doc.addEventListener('pointerover', point, listen);
  doc.documentElement?.addEventListener('pointerleave', () => hover.leaveSoon(), { signal, passive: true });
  doc.addEventListener('focusin', (event) => hover.come(targetOf(event), 0, null), listen);
  doc.addEventListener('keydown', (event) => hover.press(event), { signal, capture: true });
  doc.addEventListener('scroll', (event) => hover.scroll(event.target as Node | null), listen);
}

class Hover {
  private row: Row | null = null;
  /** What had the focus before the card got it. */
  private origin: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly card: HoverCard,
    private readonly signal: AbortSignal,
  ) {}

  /** The pointer or the focus came to an element. `y` is null for the focus. */
  come(target: Element | null, x: number, y: number | null): void {
    if (this.card.isOwn(target) || (target && this.row && isSame(this.row, target))) {
      clearTimeout(this.timer);
      return;
    }
    const next = target && !isOwn(target) ? rowAt(target) : null;
    if (next) this.later(() => this.enter(next, x), ENTER_AFTER);
    else if (y !== null && !this.card.isNear(x, y)) this.leave();
    else this.leaveSoon();
  }

  leaveSoon(): void {
    this.later(() => this.leave(), LEAVE_AFTER);
  }

  press(event: KeyboardEvent): void {
    if (!this.card.isOpen || event.defaultPrevented) return;
    if (event.key === 'Escape') this.dismiss();
    else if (event.key === 'Tab' && !event.altKey && !event.ctrlKey) this.tab(event);
  }

  /** What scrolls a row away from under its card; scrolling inside the card or beside the grid does not. */
  scroll(scrolled: Node | null): void {
    if (this.row && scrolled && !isOwn(scrolled) && scrolled.contains(this.row.element)) this.leave();
  }

  /** The row is kept in mind, so that the card stays closed until the pointer comes from elsewhere. */
  private dismiss(): void {
    clearTimeout(this.timer);
    if (!this.card.isOpen) return;
    this.card.close();
    this.giveBack();
  }

  private tab(event: KeyboardEvent): void {
    const at = event.composedPath()[0] as Node | undefined;
    const stops = this.card.stops();
    const index = stops.indexOf(at as HTMLElement);
    if (index < 0) {
      this.tabIn(event, at, stops[0]);
      return;
    }
    if (stops[index + (event.shiftKey ? -1 : 1)]) return;
    // Forward: the browser goes on from where the focus came from. Back: it stays there.
    if (event.shiftKey) event.preventDefault();
    this.giveBack();
  }

  private tabIn(event: KeyboardEvent, at: Node | undefined, first: HTMLElement | undefined): void {
    const row = this.row?.element;
    if (event.shiftKey || !at || !first || !row?.contains(at) || nextStop(row, at)) return;
    event.preventDefault();
    this.origin = at as HTMLElement;
    first.focus();
  }

  private giveBack(): void {
    const { origin } = this;
    this.origin = null;
    if (origin?.isConnected) origin.focus({ preventScroll: true });
  }

  private enter(row: Row, x: number): void {
    this.row = row;
    this.card.open(row, x);
  }

  private leave(): void {
    this.row = null;
    this.dismiss();
  }

  private later(work: () => void, after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.signal.aborted) work();
    }, after);
  }
}

/** Inside open shadow roots, the element that was really meant. */
function targetOf(event: Event): Element | null {
  const path = event.composedPath();
  const own = path.find((node) => isOwn(node as Node));
  const target = (own ?? path[0]) as Node | undefined;
  return target?.nodeType === 1 ? (target as Element) : (target?.parentElement ?? null);
}

/** A recycled row is the same element with another message in it. */
function isSame(row: Row, target: Element): boolean {
  return row.element.contains(target) && rowAt(target)?.key === row.key;
}
