import type { RowState } from '../../report/types';
import { isOwn, wordsOf } from '../page/elements';

/** An icon of the portal: the state that it stands for, and the element that says so. */
export interface StateIcon {
  readonly state: RowState;
  readonly element: Element;
}

// The icon is in the left column; before it there may be a box to tick and a star.
const LEFT_CELLS = 3;
const MAX_LOOKED_AT = 30;
const MAX_LABEL = 60;

// Words of the portal's legend (help article 237128), also as part of a longer label such as "Status: Queued".
const LABELS: readonly (readonly [RowState, RegExp])[] = [
  ['deep-filtered', /\bdeep[\s-]?filter(?:ed|ing)\b/i],
  ['deferring', /\bdeferr(?:ing|ed)\b/i],
  ['queued', /\bqueued\b/i],
  ['failed', /\bfailed\b/i],
];
const HINT = /queued|deferr|failed|deep/i;
const MAX_TEXT = 400;
const WORD = /^(?:status:? )?(?:deep[\s-]?filter(?:ed|ing)|deferr(?:ing|ed)|queued|failed)$/i;

/** Elements that may be called something without a word of their own. */
export const LABELLED = '[title], [alt], [aria-label], [data-original-title], title';

/** Whether an element is called by one of the states. */
export function isStateLabel(element: Element): boolean {
  const label = labelOf(element);
  return label !== '' && stateIn(label) !== null;
}

/** Whether a text may hold the word of a state: cheap, for any amount of text. */
export function mayHoldStateWord(text: string): boolean {
  return HINT.test(text);
}

/** The icons in the first cell that has any, of the left-most part of an element that may be a row, each state once. */
export function stateIconsOf(row: Element): StateIcon[] {
  let at = row;
  while (at.firstElementChild && at.childElementCount === 1) at = at.firstElementChild;
  if (!at.firstElementChild) return iconsIn(row, 0);
  let index = 0;
  for (
    let cell = at.firstElementChild as Element | null;
    cell && index < LEFT_CELLS;
    cell = cell.nextElementSibling
  ) {
    if (isOwn(cell)) continue;
    const icons = iconsIn(cell, index);
    if (icons.length > 0) return icons;
    index += 1;
  }
  return [];
}

function iconsIn(cell: Element, index: number): StateIcon[] {
  const found: StateIcon[] = [];
  const look = (element: Element) => {
    const state = stateOf(element, index);
    if (state && !found.some((icon) => icon.state === state)) found.push({ state, element });
  };
  look(cell);
  let element = cell.firstElementChild;
  for (let looked = 0; element && looked < MAX_LOOKED_AT; looked += 1) {
    look(element);
    element = element.firstElementChild ?? nextAfter(element, cell);
  }
  return found;
}

/** The next element in the order of the document that is still inside `root`, and not inside `element`. */
function nextAfter(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}

/** By a label where the element has no words of its own (an icon), by its word in the left-most columns. */
function stateOf(element: Element, column: number): RowState | null {
  // Further right, a word may be a subject that says "Failed".
  const mayBeWord = column < LEFT_CELLS - 1;
  const label = labelOf(element);
  const labelled = label && stateIn(label);
  if (labelled) {
    const words = element.firstChild ? wordsOf(element, MAX_LABEL) : '';
    return words === '' || (words === label && mayBeWord) ? labelled : null;
  }
  if (!mayBeWord || element.childElementCount > 0) return null;
  const text = element.textContent ?? '';
  if (text.length > MAX_TEXT || !HINT.test(text)) return null;
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
