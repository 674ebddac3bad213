import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where a list was left: how far it and its page were scrolled. */
export interface ScrollPlace {
  list: number;
  page: number;
  /** The row whose message was opened, until the focus is on it again. */
  opened: number | null;
  /** What was listed: of something else, the first rows are shown. */
  listed: string;
}

/** Scrolls to where the list was left, and keeps the place up to date. `isEmpty`: there is nothing to scroll yet. */
export function useScrollPlace(
  scroller: RefObject<HTMLElement | null>,
  place: ScrollPlace,
  isEmpty: boolean,
  listed: string,
): void {
  useTopOfAnother(scroller, place, listed);
  useLayoutEffect(() => {
    if (isEmpty) return;
    const element = scroller.current as HTMLElement;
    element.scrollTop = place.list;
    if (place.page > 0) window.scrollTo(0, place.page);
    const look = () => {
      place.list = element.scrollTop;
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      element.removeEventListener('scroll', look);
      place.page = window.scrollY;
    };
  }, [isEmpty]);
}

/** Another list is shown from its first row. */
function useTopOfAnother(scroller: RefObject<HTMLElement | null>, place: ScrollPlace, listed: string): void {
  useLayoutEffect(() => {
    if (place.listed && place.listed !== listed) {
      place.list = 0;
      place.opened = null;
      if (scroller.current) scroller.current.scrollTop = 0;
    }
    place.listed = listed;
  }, [listed]);
}
