import type { Box } from './card-place';

/** A place on the screen, in CSS pixels from the viewport's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

// A hand that rests trembles.
const TREMBLE = 4;

/** Whether a pointer is still where it was, but for the trembling of a hand. */
export function isStill(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) <= TREMBLE;
}

export function isIn(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}

/** Whether who left a row at `from` and is at `to` is on the straight way into a box: between the two, and nearer to it than before. */
export function isOnWay(from: Point, last: Point, to: Point, box: Box): boolean {
  if (distance(to, box) >= distance(last, box)) return false;
  const corners = [
    { x: box.left, y: box.top },
    { x: box.left + box.width, y: box.top },
    { x: box.left, y: box.top + box.height },
    { x: box.left + box.width, y: box.top + box.height },
  ];
  const angles = corners.map((corner) => turn(from, corner, to));
  // Seen from where it came from, some corner lies to the left of the way and some to the right.
  return Math.min(...angles) <= 0 && Math.max(...angles) >= 0;
}

/** How far a point is from a box; 0 inside. */
export function distance({ x, y }: Point, box: Box): number {
  const aside = Math.max(box.left - x, x - box.left - box.width, 0);
  const over = Math.max(box.top - y, y - box.top - box.height, 0);
  return Math.hypot(aside, over);
}

/** Positive where `to` lies to one side of the line from `from` over `over`, negative on the other. */
function turn(from: Point, over: Point, to: Point): number {
  return (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x);
}
