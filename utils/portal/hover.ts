import { isOwn } from './elements';
import { type Row, rowAt } from './rows';

export interface HoverOptions {
  /** The pointer or the focus has come to a row and stayed for a moment. `x`: where, for the card's place. */
  enter(row: Row, x: number): void;
  /** It has gone elsewhere, or Esc was pressed. */
  leave(): void;
  /** Whether a node is the open card. */
  isCard(node: Node | null): boolean;
  /** Whether a card is open. */
  isOpen(): boolean;
}

// Short enough to feel at once, long enough not to follow a pointer that only passes by.
const ENTER_AFTER = 70;
// The way from the row into the card.
const LEAVE_AFTER = 250;

/** Watches pointing at and focusing of rows in one document. Listens only; never stops or changes an event of the page. */
export function watchHover(doc: Document, options: HoverOptions, signal: AbortSignal): void {
  let row: Row | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (work: () => void, after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted) work();
    }, after);
  };
  const leave = () => {
    clearTimeout(timer);
    row = null;
    if (options.isOpen()) options.leave();
  };
  const come = (target: Element | null, x: number) => {
    if (options.isCard(target)) return clearTimeout(timer);
    if (target && row && isSame(row, target)) return stay();
    const next = target && !isOwn(target) ? rowAt(target) : null;
    if (!next) return row || options.isOpen() ? later(leave, LEAVE_AFTER) : clearTimeout(timer);
    later(() => {
      row = next;
      options.enter(next, x);
    }, ENTER_AFTER);
  };
  /** Back from a neighbour before anything happened there. */
  const stay = () => clearTimeout(timer);

  const listen = { signal, passive: true, capture: true } as const;
  doc.addEventListener('pointerover', (event) => come(targetOf(event), event.clientX), listen);
  doc.documentElement?.addEventListener('pointerleave', () => later(leave, LEAVE_AFTER), {
    signal,
    passive: true,
  });
  doc.addEventListener('focusin', (event) => come(targetOf(event), 0), listen);
  // The row is kept in mind, so that the card stays closed until the pointer comes from elsewhere.
  const dismiss = () => {
    clearTimeout(timer);
    if (options.isOpen()) options.leave();
  };
  doc.addEventListener('keydown', (event) => event.key === 'Escape' && dismiss(), listen);
  doc.addEventListener('scroll', (event) => hasMoved(event, row) && leave(), listen);
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

/** What scrolls a row away from under its card; scrolling inside the card or beside the grid does not. */
function hasMoved(event: Event, row: Row | null): boolean {
  const scrolled = event.target as Node | null;
  return row !== null && scrolled !== null && !isOwn(scrolled) && scrolled.contains(row.element);
}
