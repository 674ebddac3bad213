import { isOwn } from './elements';
import { type Row, rowAt } from './rows';

export interface HoverOptions {
  /** The pointer or the focus has come to a row and stayed for a moment. `x`: where, for the card's place. */
  enter(row: Row, x: number): void;
  /** It has gone elsewhere, or Esc was pressed. */
  leave(): void;
  /** Whether a node is the open card. */
  isCard(node: Node | null): boolean;
  /** Whether a place on the screen is on the short way between the row and its card. */
  isNear(x: number, y: number): boolean;
  /** Whether a card is open. */
  isOpen(): boolean;
}

// Short enough to feel at once, long enough not to follow a pointer that only passes by.
const ENTER_AFTER = 70;
// The way from the row into the card.
const LEAVE_AFTER = 250;

/** Watches pointing at and focusing of rows in one document. Listens only; never stops or changes an event of the page. */
export function watchHover(doc: Document, options: HoverOptions, signal: AbortSignal): void {
  const hover = new Hover(options, signal);
  const listen = { signal, passive: true, capture: true } as const;
  const point = (event: PointerEvent) => hover.come(targetOf(event), event.clientX, event.clientY);
  doc.addEventListener('pointerover', point, listen);
  doc.documentElement?.addEventListener('pointerleave', () => hover.leaveSoon(), { signal, passive: true });
  doc.addEventListener('focusin', (event) => hover.come(targetOf(event), 0, null), listen);
  doc.addEventListener('keydown', (event) => event.key === 'Escape' && hover.dismiss(), listen);
  doc.addEventListener('scroll', (event) => hover.scroll(event.target as Node | null), listen);
}

class Hover {
  private row: Row | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly options: HoverOptions;
  private readonly signal: AbortSignal;

  constructor(options: HoverOptions, signal: AbortSignal) {
    this.options = options;
    this.signal = signal;
  }

  /** The pointer or the focus came to an element. `y` is null for the focus. */
  come(target: Element | null, x: number, y: number | null): void {
    if (this.options.isCard(target) || (target && this.row && isSame(this.row, target))) {
      clearTimeout(this.timer);
      return;
    }
    const next = target && !isOwn(target) ? rowAt(target) : null;
    if (next) this.later(() => this.enter(next, x), ENTER_AFTER);
    else if (y !== null && !this.options.isNear(x, y)) this.leave();
    else this.leaveSoon();
  }

  leaveSoon(): void {
    this.later(() => this.leave(), LEAVE_AFTER);
  }

  /** The row is kept in mind, so that the card stays closed until the pointer comes from elsewhere. */
  dismiss(): void {
    clearTimeout(this.timer);
    if (this.options.isOpen()) this.options.leave();
  }

  /** What scrolls a row away from under its card; scrolling inside the card or beside the grid does not. */
  scroll(scrolled: Node | null): void {
    if (this.row && scrolled && !isOwn(scrolled) && scrolled.contains(this.row.element)) this.leave();
  }

  private enter(row: Row, x: number): void {
    this.row = row;
    this.options.enter(row, x);
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
