import { dom } from '../page/dom';
import { styleOf } from '../page/elements';
import type { Spot } from './spot';

const LISTS = 'table, [role="table"], [role="grid"], [role="treegrid"], [role="list"], ul, ol';
const MAX_CLIMB = 8;
const MAX_CHILDREN = 12;

/** Finds the spot over the list that a row is in, where another block may stand without laying anything beside it. */
export function spotOverRows(row: Element): Spot {
  let block = withListsOver(dom.closest(row, LISTS) ?? dom.parentElement(row) ?? row);
  for (let up = 0; up < MAX_CLIMB; up += 1) {
    const parent = dom.parentElement(block);
    if (!parent || isFit(parent, block)) break;
    if (dom.nodeName(parent) === 'BODY') break;
    block = parent;
  }
  return { parent: dom.parentNode(block) ?? block, next: block };
}

function isFit(parent: Element, block: Element): boolean {
  return stacks(parent) && !scrollsOnly(parent, block) && isPlaced(block);
}

/** Columns that stand still may be a list that lies over the list: it would stay where it is, and its rows beside those of others. */
function withListsOver(list: Element): Element {
  let [outer, block] = [list, list];
  for (let up = 0; up < MAX_CLIMB; up += 1) {
    const parent = dom.parentElement(block);
    if (!parent) break;
    if (hasListOver(parent, block)) outer = parent;
    block = parent;
  }
  return outer;
}

function hasListOver(parent: Element, block: Element): boolean {
  if (dom.nodeName(parent) === 'BODY' || dom.childElementCount(parent) > MAX_CHILDREN) return false;
  return [...dom.children(parent)].some(
    (one) => one !== block && dom.querySelector(one, LISTS) !== null && !isPlaced(one),
  );
}

/** Whether an element lays its children one under the other. */
function stacks(parent: Element): boolean {
  const style = styleOf(parent);
  // Outside of a window nothing lies beside anything.
  if (!style) return true;
  const { display, flexDirection, flexWrap } = style;
  if (display.endsWith('flex')) return flexDirection.startsWith('column') || flexWrap === 'wrap';
  return /^(?:block|flow-root|list-item|table-cell|grid|inline-block)/.test(display);
}

/** A box that scrolls nothing but the list: its height is the list's, and a virtual list counts from its top. */
function scrollsOnly(parent: Element, block: Element): boolean {
  if (dom.nodeName(parent) === 'BODY' || dom.nodeName(parent) === 'HTML' || dom.previousElementSibling(block))
    return false;
  return /auto|scroll|hidden/.test(styleOf(parent)?.overflowY ?? '');
}

function isPlaced(block: Element): boolean {
  return !/absolute|fixed/.test(styleOf(block)?.position ?? '');
}
