import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Which rows of a long list are in sight. */
export interface ListWindow {
  readonly first: number;
  readonly count: number;
  /** Height of all rows, as far as a browser can scroll. */
  readonly height: number;
  /** Where the first row in sight stands. */
  readonly top: number;
  /** Brings a row into sight. */
  reveal(row: number): void;
}

/** Firefox lays out no element that is higher than about 17.8 million pixels, Chrome about 33.5 (seen 2026-11). */
const HIGHEST = 8_000_000;
const BEYOND = 4;

/** Follows a scroller. A list that is too high for a browser is scrolled in proportion: each pixel then stands for more than one. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  rowHeight: number,
): ListWindow {
  const scrolled = useScrolled(scroller);
  const full = total * rowHeight;
  const height = Math.min(full, HIGHEST);
  const inSight = scrolled.height;
  const factor = height > inSight ? (full - inSight) / (height - inSight) : 1;
  const top = Math.max(0, Math.min(scrolled.top, height - inSight));
  const first = Math.max(0, Math.floor((top * factor) / rowHeight) - BEYOND);
  const count = Math.min(total - first, Math.ceil(inSight / rowHeight) + 2 * BEYOND);
  const topOf = (row: number) => row * rowHeight - (top * factor - top);
  const reveal = (row: number) => {
    const element = scroller.current;
    if (!element) return;
    if (topOf(row) < element.scrollTop) element.scrollTop = (row * rowHeight) / factor;
    else if (topOf(row) + rowHeight > element.scrollTop + inSight)
      element.scrollTop = ((row + 1) * rowHeight - inSight) / factor;
  };
  return { first, count: Math.max(0, count), height, top: topOf(first), reveal };
}

/** How far an element is scrolled, and how much of it is in sight. */
function useScrolled(scroller: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [scrolled, setScrolled] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current as HTMLElement;
    const look = () => setScrolled({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, []);
  return scrolled;
}
