import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import type { Box } from './card-place';
import { isIn, type Point } from './way';

// The way from the row into the card.
const NEAR = 40;

/** Whether a place is so near the card that the pointer may be on its way into it. */
export function isNear({ left, top, width, height }: Box, at: Point): boolean {
  const wide = { left: left - NEAR, top: top - NEAR, width: width + 2 * NEAR, height: height + 2 * NEAR };
  return isIn(wide, at);
}

/** Inside open shadow roots, the element that was really meant. */
export function targetOf(event: Event): Element | null {
  const path = event.composedPath();
  const own = path.find((node) => isOwn(node as Node));
  const target = (own ?? path[0]) as Node | undefined;
  return dom.nodeType(target) === 1 ? (target as Element) : (dom.parentElement(target) ?? null);
}

/** Where the focus is, as if it were a pointer. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
