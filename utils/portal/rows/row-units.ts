import { dom } from '../page/dom';

/** Some pages draw each row as a table or a box of its own: what repeats in the list is that box, and it says which message it is. */

const MAX_DEPTH = 4;

/** What repeats in the list: the row, or the box around it where each row has one. */
export function unitOf(row: Element): Element {
  let box = dom.parentElement(row);
  for (let depth = 1; box && depth <= MAX_DEPTH && dom.childElementCount(box) === 1; depth += 1) {
    if (besides(box).some((other) => isAlike(rowIn(other, depth), row))) return box;
    box = dom.parentElement(box);
  }
  return row;
}

/** The next of the rows beside one, in one direction; null behind the last. */
export function nextRow(row: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  const unit = unitOf(row);
  const next = unit[way];
  if (unit === row || !next) return next;
  return rowIn(next, depthOf(row, unit));
}

/** What an element is without boxes that hold nothing else. */
export function unwrapped(element: Element): Element {
  let inner = element;
  for (let depth = 0; depth < MAX_DEPTH && dom.childElementCount(inner) === 1; depth += 1)
    inner = dom.firstElementChild(inner) as Element;
  return inner;
}

function besides(box: Element): Element[] {
  const both = [dom.previousElementSibling(box), dom.nextElementSibling(box)];
  return both.filter((one): one is Element => dom.nodeName(one) === dom.nodeName(box));
}

function depthOf(row: Element, unit: Element): number {
  let depth = 0;
  for (let at: Element | null = row; at && at !== unit; at = dom.parentElement(at)) depth += 1;
  return depth;
}

/** The only element so deep inside; null where there are others beside it. */
function rowIn(box: Element, depth: number): Element | null {
  let inner: Element | null = box;
  for (let down = 0; inner && down < depth; down += 1)
    inner = dom.childElementCount(inner) === 1 ? dom.firstElementChild(inner) : null;
  return inner;
}

function isAlike(one: Element | null, row: Element): boolean {
  return (
    dom.localName(one) === dom.localName(row) && dom.childElementCount(one) === dom.childElementCount(row)
  );
}
