import { dom } from '../page/dom';
import { LABELLED } from './label';
import { logsControlsOf } from './logs-control';
import { hasAddress, hasTime, isHardRow, isMessage } from './row-kinds';
import { isStateLabel } from './row-state';

const HARD = 'tr, li, article, [role="row"], [role="listitem"]';
const FEW = 2;
const MAX_INNER = 40;
const MAX_LABELLED = 20;
// A row has a cell for the sender, one for the recipients and one for the date, each perhaps of two elements.
const MORE_THAN_CELLS = 4;

/** Whether an element holds several rows, and so is none. Cells that are built alike are no rows, nor are the recipients in one of them. */
export function holdsRows(element: Element): boolean {
  return areRows(hardRowsIn(element), Number.POSITIVE_INFINITY) || areRows(boxesIn(element), MORE_THAN_CELLS);
}

function hardRowsIn(element: Element): Element[] {
  const inner = dom.querySelectorAll(element, HARD);
  const found: Element[] = [];
  for (let i = 0; i < inner.length && i < MAX_INNER; i += 1)
    if (isMessage(dom.textContent(inner[i]) ?? '')) found.push(inner[i] as Element);
  return found;
}

/** The boxes side by side that are of one kind. */
function boxesIn(element: Element): Element[] {
  if (isHardRow(element)) return [];
  const boxes: Element[] = [];
  for (
    let one = dom.firstElementChild(element);
    one && boxes.length < MAX_INNER;
    one = dom.nextElementSibling(one)
  )
    if (dom.childElementCount(one) >= FEW && isMessage(dom.textContent(one) ?? '')) boxes.push(one);
  return boxes.filter((box) => dom.nodeName(box) === dom.nodeName(boxes[0]));
}

/** Several that each say a whole message's where and when, have a state, or have logs; or more than the cells of one row. */
function areRows(parts: readonly Element[], enough: number): boolean {
  if (parts.length < FEW) return false;
  const has = (sign: (part: Element) => boolean) => parts.filter(sign).length >= FEW;
  return parts.length >= enough || has(isWhole) || has(hasState) || has(hasLogs);
}

function isWhole(element: Element): boolean {
  const words = dom.textContent(element) ?? '';
  return hasAddress(words) && hasTime(words);
}

function hasState(part: Element): boolean {
  const labelled = dom.querySelectorAll(part, LABELLED);
  for (let i = 0; i < labelled.length && i < MAX_LABELLED; i += 1)
    if (isStateLabel(labelled[i] as Element)) return true;
  return false;
}

function hasLogs(part: Element): boolean {
  return logsControlsOf(part).length > 0;
}
