import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { CONTROLS } from './pressable';
import type { Point } from './way';

interface Size {
  readonly width: number;
  readonly height: number;
}

const THINGS = `${CONTROLS}, label, textarea, img, svg, canvas, video, iframe, object`;
const STEP = 8;
const FAR = 160;
const MARGIN = 4;
const MAX_TEXTS = 20;

/**
 * Finds a place in the window, near a list, that lies over no control, no picture and no row of it; over no text either where there is
 * such a place. Null where all is full.
 */
export function findFreePlace(list: Element, size: Size): Point | null {
  const places = cornersNear(list, size);
  const isFree = (accepts: (hit: Element, at: Point) => boolean) => (corner: Point) =>
    pointsOf(corner, size).every((at) => accepts(hitAt(dom.ownerDocument(list), at), at));
  const isEmpty = (hit: Element, at: Point) => isNoThing(hit, list) && !isText(hit, at);
  return places.find(isFree(isEmpty)) ?? places.find(isFree((hit) => isNoThing(hit, list))) ?? null;
}

/** Corners in the order in which they are wanted: close over the list, then below it. */
function cornersNear(list: Element, { width, height }: Size): Point[] {
  const { top, bottom, left, right } = list.getBoundingClientRect();
  const { clientWidth, clientHeight } = dom.ownerDocument(list).documentElement;
  const rows: number[] = [];
  for (let up = height; up <= height + FAR; up += STEP) rows.push(top - up);
  for (let y = clientHeight - height - MARGIN; y >= Math.min(bottom, clientHeight) - height; y -= STEP)
    rows.push(y);
  const columns = [right - width, left, (left + right - width) / 2, clientWidth - width - MARGIN, MARGIN];
  const corners = rows.flatMap((y) => columns.map((x) => ({ x: Math.round(x), y: Math.round(y) })));
  return corners.filter(
    ({ x, y }) => x >= 0 && y >= 0 && x + width <= clientWidth && y + height <= clientHeight,
  );
}

function pointsOf({ x, y }: Point, { width, height }: Size): Point[] {
  const points: Point[] = [];
  const columns = Math.max(2, Math.ceil(width / 24));
  for (let i = 0; i <= columns; i += 1) {
    for (const down of [0, 0.5, 1])
      points.push({ x: x + 1 + ((width - 2) * i) / columns, y: y + 1 + Math.max(0, height - 2) * down });
  }
  return points;
}

function hitAt(doc: Document, { x, y }: Point): Element {
  const hits = doc.elementsFromPoint?.(x, y) ?? [];
  return hits.find((element) => !isOwn(element)) ?? doc.documentElement;
}

function isNoThing(hit: Element, list: Element): boolean {
  return !dom.closest(hit, THINGS) && !(list !== hit && dom.contains(list, hit));
}

function isText(hit: Element, { x, y }: Point): boolean {
  const range = dom.ownerDocument(hit).createRange();
  return [...dom.childNodes(hit)].slice(0, MAX_TEXTS).some((node) => {
    if (dom.nodeType(node) !== 3 || !(node as Text).data.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  });
}
