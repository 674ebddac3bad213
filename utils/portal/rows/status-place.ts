import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';
import { isStatusText, isStatusTitle } from './state-words';

const MAX_SIBLINGS = 8;
const MAX_DEPTH = 12;
const MAX_TITLE = 40;
// With no other row to compare with, a state stands at one of the ends of a row.
const LEFT_CELLS = 2;
const TITLE_ATTRIBUTES = ['data-label', 'data-title', 'data-th', 'data-header', 'data-column', 'col-id'];

/**
 * Whether an element of a row stands where the page writes states: by the title of its column, else by what the other rows have in the
 * same place. A subject that says "Failed" stands among other subjects. `needsTitle`: by its title alone.
 */
export function isStatusPlace(element: Element, row: Element, needsTitle = false): boolean {
  const title = titleOf(element, row);
  const byTitle = title === null ? null : isStatusTitle(title);
  if (byTitle !== null || needsTitle) return byTitle === true;
  const path = pathTo(element, row);
  if (!path) return false;
  const siblings = siblingsOf(row);
  if (siblings.length === 0) return isAtAnEnd(element, row, LEFT_CELLS);
  return areStates(siblings.map((sibling) => wordsAt(path, sibling)).filter((words) => words !== null));
}

/** The words of an element outside of the elements in it. */
function directWords(element: Element): string {
  let text = '';
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child))
    if (dom.nodeType(child) === 3) text += ` ${(child as Text).data}`;
  return text.trim().slice(0, 200);
}

/** Words that no state column holds are seldom: a status that is not known here, but never a text for each row. */
export function areStates(texts: readonly string[]): boolean {
  const said = texts.filter(Boolean);
  const others = new Set(said.filter((text) => !isStatusText(text)));
  return others.size === 0 || others.size * 4 <= said.length;
}

/** Whether an element is in one of the first cells of a row, or in the last. */
export function isAtAnEnd(element: Element, row: Element, first: number): boolean {
  const cells = cellsOf(row);
  const index = cells.findIndex((cell) => dom.contains(cell, element));
  return index < first || index === cells.length - 1;
}

/** The cells of a row, in whatever it is wrapped. */
export function cellsOf(row: Element): Element[] {
  let at = row;
  for (
    let only = dom.firstElementChild(at);
    only && dom.childElementCount(at) === 1;
    only = dom.firstElementChild(only)
  )
    at = only;
  return [...dom.children(at)];
}

/** What the column, the term or the label before an element says; null where nothing does. */
function titleOf(element: Element, row: Element): string | null {
  for (let at: Element = element, up = 0; up < MAX_DEPTH; up += 1) {
    const title = ownTitle(at) ?? labelBefore(at);
    if (title) return title;
    const parent = dom.parentElement(at);
    if (at === row || !parent) return null;
    if (dom.nodeName(at) === 'TD' || isCell(at)) return columnTitle(at, row);
    at = parent;
  }
  return null;
}

function ownTitle(element: Element): string | null {
  for (const name of TITLE_ATTRIBUTES) {
    const title = dom.getAttribute(element, name);
    if (title && isStatusTitle(title) !== null) return title;
  }
  return null;
}

/** `<dt>Status</dt>` and `<b>Status:</b>` name what follows. */
function labelBefore(element: Element): string | null {
  const before = dom.previousElementSibling(element);
  if (!before) return null;
  const words = wordsOf(before, MAX_TITLE);
  return (dom.nodeName(before) === 'DT' || words.endsWith(':')) && words !== '' ? words : null;
}

function isCell(element: Element): boolean {
  return /^(?:grid)?cell$/.test(dom.getAttribute(element, 'role') ?? '');
}

function columnTitle(cell: Element, row: Element): string | null {
  const index = [...(dom.children(dom.parentElement(cell)) ?? [])].indexOf(cell);
  const heads = headsOver(row);
  // A cell over several columns moves those after it.
  const isPlain = heads.length === dom.childElementCount(dom.parentElement(cell));
  const head = isPlain ? heads[index] : null;
  return head ? wordsOf(head, MAX_TITLE) || dom.getAttribute(head, 'aria-label') : null;
}

function headsOver(row: Element): Element[] {
  const grid = dom.closest(row, 'table, [role="grid"], [role="table"], [role="treegrid"]');
  const first = dom.querySelector(grid, 'th:not([scope="row"]), [role="columnheader"]');
  const heads = dom.parentElement(first);
  return first && heads && !dom.contains(row, first) ? [...dom.children(heads)] : [];
}

type Path = readonly { readonly name: string; readonly nth: number }[];

/** The way from a row down to an element: its kind, and which of that kind, in each step. */
function pathTo(element: Element, row: Element): Path | null {
  const path: { name: string; nth: number }[] = [];
  for (let at: Element | null = element; at !== row; at = dom.parentElement(at)) {
    if (!at || path.length > MAX_DEPTH) return null;
    let nth = 0;
    for (let one = dom.previousElementSibling(at); one; one = dom.previousElementSibling(one))
      if (dom.nodeName(one) === dom.nodeName(at)) nth += 1;
    path.unshift({ name: dom.nodeName(at), nth });
  }
  return path;
}

/** What stands at that place of another row: in the element itself, or where it would be. Null where there is no such place. */
function wordsAt(path: Path, row: Element): string | null {
  let at = row;
  for (const { name, nth } of path) {
    const next = childOf(at, name, nth);
    if (!next) return at === row ? null : directWords(at);
    at = next;
  }
  return directWords(at) || wordsOf(at, 200);
}

function childOf(parent: Element, name: string, nth: number): Element | null {
  let left = nth;
  for (let child = dom.firstElementChild(parent); child; child = dom.nextElementSibling(child))
    if (dom.nodeName(child) === name && left-- === 0) return child;
  return null;
}

/** Some of the rows around a row: of its kind, and no heading. */
export function siblingsOf(row: Element): Element[] {
  const found: Element[] = [];
  let before = dom.previousElementSibling(row);
  let after = dom.nextElementSibling(row);
  while ((before || after) && found.length < MAX_SIBLINGS) {
    for (const one of [before, after]) if (one && isAlike(one, row)) found.push(one);
    before = dom.previousElementSibling(before) ?? null;
    after = dom.nextElementSibling(after) ?? null;
  }
  return found;
}

function isAlike(one: Element, row: Element): boolean {
  return (
    dom.nodeName(one) === dom.nodeName(row) && dom.childElementCount(one) * 2 >= dom.childElementCount(row)
  );
}
