import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ScrollPlace } from './use-scroll-place';
import type { ListWindow } from './use-window';

/** The row that the keyboard is on. */
export interface ActiveRow {
  /** The one row in sight that Tab reaches (ARIA APG, roving tabindex). */
  readonly tabStop: number;
  setActive(row: number): void;
  /** Goes to another row, for the keys that do. */
  move(event: KeyboardEvent): void;
}

/**
 * Moves the focus from row to row by keys; a row out of sight is brought into it first, and focused when it is drawn. So is the row of the
 * message from which somebody comes back.
 */
export function useActiveRow(
  scroller: RefObject<HTMLElement | null>,
  { first, count, reveal }: ListWindow,
  total: number,
  rowHeight: number,
  place: ScrollPlace,
): ActiveRow {
  const [active, setActive] = useState(place.opened ?? 0);
  const isMoving = useRef(place.opened !== null);
  useLayoutEffect(() => {
    if (!isMoving.current || !focusRow(scroller.current, active)) return;
    isMoving.current = false;
    place.opened = null;
  });
  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const to = targetOf(event.key, active, page, total);
    if (to === null) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(to);
    reveal(to);
  };
  const tabStop = active >= first && active < first + count ? active : first;
  return { tabStop, setActive, move };
}

/** Gives whether the row is drawn. */
function focusRow(scroller: HTMLElement | null, row: number): boolean {
  const link = scroller?.querySelector<HTMLElement>(`[data-index="${row}"] a`);
  link?.focus({ preventScroll: true });
  return Boolean(link);
}

function targetOf(key: string, active: number, page: number, total: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}
