import type { RowState } from '../report/types';
import { isOwn, wordsOf } from './elements';

/** An icon of the portal: the state that it stands for, and the element that says so. */
export interface StateIcon {
  readonly state: RowState;
  readonly element: Element;
}

// The icon is in the left column; before it there may be a box to tick and a star.
const LEFT_CELLS = 3;
const MAX_LOOKED_AT = 60;
const MAX_LABEL = 60;

// Words of the portal's legend (help article 237128), also as part of a longer label such as "Status: Queued".
const LABELS: readonly (readonly [RowState, RegExp])[] = [
  ['deep-filtered', /\bdeep[\s-]?filter(?:ed|ing)\b/i],
  ['deferring', /\bdeferr(?:ing|ed)\b/i],
  ['queued', /\bqueued\b/i],
  ['failed', /\bfailed\b/i],
];
const WORD = /^(?:status:? )?(?:deep[\s-]?filter(?:ed|ing)|deferr(?:ing|ed)|queued|failed)$/i;

/** The icons in the left-most part of an element that may be a row, each state once. */
export function stateIconsOf(row: Element): StateIcon[] {
  const found = new Map<RowState, Element>();
  const look = (element: Element, index: number) => {
    const state = stateOf(element, index);
    if (state && !found.has(state)) found.set(state, element);
  };
  let left = MAX_LOOKED_AT;
  for (const [index, cell] of leftCells(row).entries()) {
    look(cell, index);
    // A live list: what is not asked for is not gathered, be the cell the whole page.
    const inner = cell.getElementsByTagName('*');
    for (let i = 0; left > 0 && i < inner.length; i += 1, left -= 1) look(inner[i] as Element, index);
  }
  return [...found].map(([state, element]) => ({ state, element }));
}

function leftCells(row: Element): Element[] {
  let at = row;
  while (at.childElementCount === 1 && at.firstElementChild) at = at.firstElementChild;
  const cells: Element[] = [];
  for (let cell = at.firstElementChild; cell && cells.length < LEFT_CELLS; cell = cell.nextElementSibling) {
    if (!isOwn(cell)) cells.push(cell);
  }
  return cells.length > 0 ? cells : [row];
}

/** By a label where the element has no words of its own (an icon), by its word in the left-most columns. */
function stateOf(element: Element, column: number): RowState | null {
  // Further right, a word may be a subject that says "Failed".
  const mayBeWord = column < LEFT_CELLS - 1;
  const label = labelOf(element);
  const labelled = label && stateIn(label);
  if (labelled) {
    const words = wordsOf(element, MAX_LABEL);
    return words === '' || (words === label && mayBeWord) ? labelled : null;
  }
  if (!mayBeWord || element.childElementCount > 0) return null;
  const words = wordsOf(element, MAX_LABEL);
  return WORD.test(words) ? stateIn(words) : null;
}

function labelOf(element: Element): string {
  const own =
    element.getAttribute('aria-label') ??
    element.getAttribute('title') ??
    element.getAttribute('alt') ??
    element.getAttribute('data-original-title');
  if (own) return own.trim().slice(0, MAX_LABEL);
  return element.nodeName.toLowerCase() === 'title' ? wordsOf(element, MAX_LABEL) : '';
}

function stateIn(label: string): RowState | null {
  return LABELS.find(([, words]) => words.test(label))?.[0] ?? null;
}
