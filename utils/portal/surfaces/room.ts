import { dom } from '../page/dom';
import { styleOf } from '../page/elements';

// A look at a few tells how all of a log stand; to measure thousands would cost more than to lay them out.
const AT_EACH_END = 4;
const MAX_STEPS = 40;
const MAX_LEVELS = 20;
/** Less than this is a strip in which nobody reads. */
const MIN_WIDTH = 180;
/** Lines of text may touch by some pixels: their boxes are higher than their letters. */
const TOUCH = 4;

/**
 * Whether our elements have room where they were put: not over text, under it or cut off, and no wider than what is seen. One that is too
 * wide is made narrower. Lays the page out once. Null for what does not show: it cannot be judged.
 */
export function haveRoom(elements: readonly HTMLElement[]): boolean | null {
  const some = [...new Set([...elements.slice(0, AT_EACH_END), ...elements.slice(-AT_EACH_END)])];
  const shown = some.filter((element) => dom.isConnected(element) && element.getClientRects().length > 0);
  if (shown.length === 0) return null;
  const placed = shown.map((element): Placed => ({ element, boxes: boxesAround(element) }));
  narrow(elements, placed);
  return placed.every((one) => hasRoom(one, elements));
}

interface Placed {
  readonly element: Element;
  readonly boxes: readonly Box[];
}

interface Box {
  readonly element: Element;
  /** What lies outside of it is not seen, and cannot be scrolled to. */
  readonly hides: boolean;
  /** What does not fit into it lies over what follows. */
  readonly spills: boolean;
  readonly scrollsAside: boolean;
}

function hasRoom({ element, boxes }: Placed, all: readonly Element[]): boolean {
  const rect = element.getBoundingClientRect();
  const view = dom.ownerDocument(element).documentElement.clientWidth;
  if (rect.width < MIN_WIDTH && rect.width < view / 2) return false;
  const texts = [textBeside(element, 'previousNode'), textBeside(element, 'nextNode')];
  if (texts.some((text) => text && overlap(rect, text))) return false;
  if (seenUntil(rect, boxes) - rect.left < MIN_WIDTH / 2) return false;
  return boxes.every((box) => !isCutOff(rect, box, all) && !isSpilt(box, all));
}

function boxesAround(element: Element): Box[] {
  const boxes: Box[] = [];
  for (
    let at = outside(element);
    at && dom.nodeName(at) !== 'BODY' && boxes.length < MAX_LEVELS;
    at = outside(at)
  ) {
    const style = styleOf(at);
    const hides = /hidden|clip/.test(style?.overflowY ?? '') && !isMoving(at);
    const spills = style?.overflowY === 'visible';
    boxes.push({
      element: at,
      hides,
      spills,
      scrollsAside: /auto|scroll|hidden|clip/.test(style?.overflowX ?? ''),
    });
  }
  return boxes;
}

/** Also out of a shadow root. */
function outside(element: Element): Element | null {
  return dom.parentElement(element) ?? (dom.getRootNode(element) as ShadowRoot).host ?? null;
}

/** A box that unfolds is cut off only for the moment. */
function isMoving(element: Element): boolean {
  const isAnimated = (element.getAnimations?.().length ?? 0) > 0;
  return isAnimated || (element as HTMLElement).style?.overflow === 'hidden';
}

/** Where our elements are what does not fit any more; a page that folds a long log hides them with it. */
function isCutOff(rect: DOMRect, { element, hides }: Box, all: readonly Element[]): boolean {
  if (!hides || rect.bottom <= element.getBoundingClientRect().bottom + 1) return false;
  return isFilledByOurs(element, all);
}

/** A box of fixed height that does not hold what is in it any more, so that this lies over the text behind the box. */
function isSpilt({ element, spills }: Box, all: readonly Element[]): boolean {
  if (!spills || element.clientHeight === 0 || element.scrollHeight <= element.clientHeight + 1) return false;
  if (!isFilledByOurs(element, all)) return false;
  const { left, right, top } = element.getBoundingClientRect();
  const behind = textBeside(lastInside(element), 'nextNode');
  const isBelow = behind && behind.left < right && behind.right > left && behind.top > top;
  return isBelow ? behind.top < top + element.scrollHeight - TOUCH : false;
}

function lastInside(element: Element): Node {
  let last: Node = element;
  for (let inner = dom.lastChild(element); inner; inner = dom.lastChild(inner)) last = inner;
  return last;
}

/** Whether a box would hold all of its own without ours. */
function isFilledByOurs(element: Element, all: readonly Element[]): boolean {
  const ours = all.filter((one) => dom.contains(element, one));
  const height = ours.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  return height > 0 && element.scrollHeight - height <= element.clientHeight + 1;
}

function narrow(elements: readonly HTMLElement[], placed: readonly Placed[]): void {
  const widths = placed.flatMap(({ element, boxes }) => {
    const rect = element.getBoundingClientRect();
    const width = Math.floor(seenUntil(rect, boxes) - rect.left);
    return rect.width > width + 1 && width >= MIN_WIDTH ? [width] : [];
  });
  if (widths.length === 0) return;
  const width = `${Math.min(...widths)}px`;
  for (const element of elements) element.style.setProperty('--yellowline-width', width);
}

/** The right edge of the part of the page that shows an element without scrolling aside. */
function seenUntil(rect: DOMRect, boxes: readonly Box[]): number {
  const view = dom.ownerDocument(boxes[0]?.element)?.documentElement.clientWidth ?? rect.right;
  const scroller = boxes.find(({ scrollsAside }) => scrollsAside)?.element;
  if (!scroller) return view;
  const { left } = scroller.getBoundingClientRect();
  return Math.min(view, left + scroller.clientLeft + scroller.clientWidth);
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const isBeside = one.left >= other.right - 1 || other.left >= one.right - 1;
  return !isBeside && one.top < other.bottom - TOUCH && other.top < one.bottom - TOUCH;
}

/** The box of the letter that stands next before or behind an element of ours. */
function textBeside(element: Node, step: 'previousNode' | 'nextNode'): DOMRect | null {
  const root = dom.getRootNode(element);
  const walker = (dom.ownerDocument(element) as Document).createTreeWalker(root, 4);
  walker.currentNode = element;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const text = walker[step]() as Text | null;
    if (!text) return null;
    const rect = letterOf(text, step === 'nextNode');
    if (rect) return rect;
  }
  return null;
}

function letterOf(text: Text, isFirst: boolean): DOMRect | null {
  const { data } = text;
  const at = isFirst ? data.search(/\S/) : data.trimEnd().length - 1;
  if (at < 0) return null;
  const range = dom.ownerDocument(text).createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  const rect = range.getBoundingClientRect();
  return rect.width > 0 && rect.height > 0 ? rect : null;
}
