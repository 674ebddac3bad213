import { dom } from '../page/dom';
import { isOwn, styleOf } from '../page/elements';
import { logsControlOf } from '../rows/logs-control';
import type { Obstacle } from './card-place';
import { CONTROLS } from './pressable';
import { findSeldom } from './seldom';
import type { Point } from './way';

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
// What a card of usual size can lie over.
const ROWS_AROUND = 15;
const CONTROLS_EACH = 12;
// The controls of the other rows stand in the same columns, often only while they are pointed at.
const COLUMN = { top: 0, height: 1e5 };
const WEIGHT = { control: 10, column: 10, logs: 30, window: Number.POSITIVE_INFINITY };

/** Whether something lies over all parts of a row at a place, or a window is open that makes all else inert. */
export function isCovered(parts: readonly Element[], at: Point): boolean {
  const [row] = parts;
  if (!row) return false;
  const isModal = (window: Element) =>
    dom.getAttribute(window, 'aria-modal') === 'true' || dom.matches(window, ':modal');
  const isOver = !parts.some((part) => isHit(part, at));
  return isOver || openWindows(row).some(isModal) || isFrameCovered(dom.ownerDocument(row), at);
}

/** What a card of this row should not lie over: the controls of the rows around and, at no price, windows of the page. */
export function obstaclesAround(row: Element): Obstacle[] {
  const found: Obstacle[] = [];
  const logs = logsControlOf(row);
  for (const control of controlsIn(row)) {
    const { left, width } = control.getBoundingClientRect();
    if (width > 0)
      found.push({ ...COLUMN, left, width, weight: WEIGHT[control === logs ? 'logs' : 'column'] });
  }
  for (const other of rowsAround(row))
    for (const control of controlsIn(other)) found.push(obstacleOf(control, WEIGHT.control));
  for (const window of [...openWindows(row), ...layersOver(row)])
    found.push(obstacleOf(window, WEIGHT.window));
  return found;
}

function obstacleOf(element: Element, weight: number): Obstacle {
  const { top, left, width, height } = element.getBoundingClientRect();
  return { top, left, width, height, weight };
}

function controlsIn(row: Element): Element[] {
  return [...dom.querySelectorAll(row, CONTROLS)].slice(0, CONTROLS_EACH);
}

function rowsAround(row: Element): Element[] {
  const found: Element[] = [];
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    let other = row[side];
    for (let i = 0; other && i < ROWS_AROUND; i += 1, other = other[side])
      if (!isOwn(other)) found.push(other);
  }
  return found;
}

/** The dialogs on the screen, but those that the row is in. */
function openWindows(row: Element): Element[] {
  const all = findDialogs(dom.ownerDocument(row));
  return all.filter((window) => !isOwn(window) && !dom.contains(window, row) && isOnScreen(window));
}

const findDialogs = findSeldom((doc) => [...doc.querySelectorAll(DIALOGS)]);

function isOnScreen(element: Element): boolean {
  const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
  const win = dom.ownerDocument(element).defaultView;
  if (!win || width === 0 || height === 0) return false;
  const isIn = right > 0 && bottom > 0 && left < win.innerWidth && top < win.innerHeight;
  return isIn && (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true);
}

/** What stands still over the page and is as high as a drawer: tool bars and short messages are not. */
function layersOver(row: Element): Element[] {
  const all = findFixed(dom.ownerDocument(row));
  const height = dom.ownerDocument(row).defaultView?.innerHeight ?? 0;
  const isHigh = (layer: Element) => layer.getBoundingClientRect().height >= height / 2;
  return all.filter((layer) => !dom.contains(layer, row) && isHigh(layer) && isOnScreen(layer));
}

const findFixed = findSeldom((doc) => {
  const { innerWidth: width = 0, innerHeight: height = 0 } = doc.defaultView ?? {};
  const layers = new Set<Element>();
  // What is half as high as the window passes its middle.
  for (const x of [0.05, 0.3, 0.5, 0.7, 0.95])
    for (let at = doc.elementFromPoint?.(width * x, height / 2) ?? null; at; at = dom.parentElement(at))
      if (!isOwn(at) && styleOf(at)?.position === 'fixed') layers.add(at);
  return [...layers];
});

function isHit(row: Element, { x, y }: Point): boolean {
  // The browser has just found that out for the page; to ask again costs a long list as much as `findSeldom` says.
  if (dom.matches(row, ':hover')) return true;
  const hits = (dom.getRootNode(row) as Document | ShadowRoot).elementsFromPoint?.(x, y) ?? [];
  const hit = hits.find((element) => !isOwn(element));
  // Outside of the window nothing lies over it.
  return !hit || dom.contains(row, hit) || dom.contains(hit, row);
}

/** A window of the page around may lie over the frame that the row is in. */
function isFrameCovered(doc: Document, { x, y }: Point): boolean {
  const frame = frameOf(doc);
  if (!frame) return false;
  const { left, top } = frame.getBoundingClientRect();
  return isCovered([frame], { x: x + left + frame.clientLeft, y: y + top + frame.clientTop });
}

function frameOf(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
