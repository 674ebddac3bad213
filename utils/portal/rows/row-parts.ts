import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';
import { hasAddress, hasTime } from './row-kinds';

/** Of a longer list, no halves are looked for. */
export const MAX_LIST = 600;
const MAX_CLIMB = 5;
const MAX_DEPTH = 4;
const MAX_BRANCHES = 12;
const LIST_KINDS = 'tbody, ul, ol, [role="rowgroup"], [role="grid"], [role="list"], div, section';
// Halves of one row stand at the same height, to a pixel or two of border.
const SAME_HEIGHT = 3;
const MAX_WORDS = 2_000;
// A copy is drawn by itself, and may be the one that is pointed at.
const LOOKS = /^(?:id|class|style|aria-.*|tabindex|role)$/;

/**
 * All parts of the row that an element is a part of, in the order of the document: a message may stand in two rows of a table, in a row
 * and a detail below it, or in two lists side by side whose first columns stand still.
 */
export function partsOf(element: Element): Element[] {
  const parts = dom.nodeName(element) === 'TR' ? withRowsBelow(element as HTMLTableRowElement) : [element];
  return parts.length > 1 ? parts : halvesOf(element);
}

function withRowsBelow(row: HTMLTableRowElement): Element[] {
  const first = spanningBefore(row) ?? (isDetail(row) ? (dom.previousElementSibling(row) ?? row) : row);
  const parts = [first];
  const span = spanOf(first);
  for (
    let next = dom.nextElementSibling(first);
    next && parts.length < span;
    next = dom.nextElementSibling(next)
  )
    parts.push(next);
  const below = dom.nextElementSibling(parts.at(-1));
  if (span === 1 && below && dom.nodeName(below) === 'TR' && isDetail(below)) parts.push(below);
  return parts;
}

/** A row above whose cell reaches down into this one. */
function spanningBefore(row: Element): Element | null {
  let above = dom.previousElementSibling(row);
  // A cell that reaches down leaves fewer of them here.
  if (!above || dom.children(above).length <= dom.children(row).length) return null;
  for (
    let distance = 1;
    above && distance <= MAX_DEPTH;
    distance += 1, above = dom.previousElementSibling(above)
  )
    if (spanOf(above) > distance) return above;
  return null;
}

function spanOf(row: Element): number {
  if (!dom.querySelector(row, '[rowspan]')) return 1;
  const spans = [...dom.children(row)]
    .slice(0, 3)
    .map((cell) => Number(dom.getAttribute(cell, 'rowspan')) || 1);
  return Math.min(Math.max(1, ...spans), MAX_DEPTH);
}

/** One wide cell below a row of several: its details, unless it is the heading of the rows after it. */
function isDetail(row: Element): boolean {
  const above = dom.previousElementSibling(row);
  if (
    !above ||
    dom.nodeName(above) !== 'TR' ||
    dom.childElementCount(above) < 3 ||
    dom.childElementCount(row) > 2
  )
    return false;
  const isWide = [...dom.children(row)].some((cell) => Number(dom.getAttribute(cell, 'colspan')) > 1);
  return (
    isWide &&
    (dom.querySelector(row, 'a, button, [role="button"]') !== null || hasAddress(dom.textContent(row) ?? ''))
  );
}

/** The same of lists side by side alone, or one over the other where one has copies of the other's first columns. */
export function halvesOf(element: Element): Element[] {
  const list = dom.parentElement(element);
  if (!list || dom.children(list).length > MAX_LIST) return [element];
  const lists = otherLists(list);
  if (lists.length === 0) return [element];
  const index = [...dom.children(list)].indexOf(element);
  const halves = lists.map((other) => halfIn(other, element, index)).filter((half) => half !== null);
  const all = [element, ...halves];
  return all.sort((a, b) => (dom.compareDocumentPosition(a, b) & 4 ? -1 : 1));
}

/** In the same place of another list; or called alike, where a grid writes rows that were scrolled to in any order, as AG Grid does. */
function halfIn(other: Element, element: Element, index: number): Element | null {
  const isOther = (half: Element | undefined): half is Element =>
    half !== undefined && dom.nodeName(half) === dom.nodeName(element) && isHalf(half, element);
  const half = dom.children(other)[index];
  if (isOther(half)) return half;
  if (namesOf(element).length === 0) return null;
  return [...dom.children(other)].find((one) => isCalledAlike(one, element) && isOther(one)) ?? null;
}

/** Whether all names that two elements share are of one value, and there is one. */
function isCalledAlike(one: Element, other: Element): boolean {
  const shared = namesOf(one).filter((name) => dom.hasAttribute(other, name));
  const isSame = (name: string) => dom.getAttribute(one, name) === dom.getAttribute(other, name);
  return shared.length > 0 && shared.every(isSame);
}

const known = new WeakMap<Element, { lists: readonly Element[]; until: number }>();
const KEPT_FOR = 1_000;

/** Lists near a list that have as many rows as it has. */
function otherLists(list: Element): readonly Element[] {
  const kept = known.get(list);
  if (kept && performance.now() < kept.until) return kept.lists.filter((other) => isSameLong(other, list));
  const lists = findOtherLists(list);
  known.set(list, { lists, until: performance.now() + KEPT_FOR });
  return lists;
}

function findOtherLists(list: Element): Element[] {
  const found: Element[] = [];
  let branch = list;
  for (let up = 0; up < MAX_CLIMB && dom.nodeName(branch) !== 'BODY'; up += 1) {
    const parent = dom.parentElement(branch);
    if (!parent) break;
    for (const other of firstOf(parent, MAX_BRANCHES))
      if (other !== branch) found.push(...sameListsIn(other, list, MAX_DEPTH));
    if (found.length > 0) break;
    branch = parent;
  }
  return found;
}

function sameListsIn(branch: Element, list: Element, depth: number): Element[] {
  if (
    dom.nodeName(branch) === dom.nodeName(list) &&
    isSameLong(branch, list) &&
    dom.matches(branch, LIST_KINDS)
  )
    return [branch];
  if (depth === 0) return [];
  return firstOf(branch, MAX_DEPTH).flatMap((child) => sameListsIn(child, list, depth - 1));
}

/** Some of its children: it may be a list of thousands. */
function firstOf(parent: Element, limit: number): Element[] {
  const found: Element[] = [];
  for (
    let one = dom.firstElementChild(parent);
    one && found.length < limit;
    one = dom.nextElementSibling(one)
  )
    found.push(one);
  return found;
}

function isSameLong(other: Element, list: Element): boolean {
  return (
    dom.isConnected(other) &&
    dom.children(other).length === dom.children(list).length &&
    !dom.contains(other, list) &&
    !dom.contains(list, other)
  );
}

/** At the same height, and not one over the other unless one is a copy of some columns of the other. */
function isHalf(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  if (a.width === 0 || b.width === 0) return false;
  const isLevel = Math.abs(a.top - b.top) <= SAME_HEIGHT && Math.abs(a.bottom - b.bottom) <= SAME_HEIGHT;
  const isBeside = a.right <= b.left + SAME_HEIGHT || b.right <= a.left + SAME_HEIGHT;
  return isLevel && (isBeside || isCopy(one, other) || isCopy(other, one));
}

/** Whether an element is called as the other, and has the words of its first or last columns. */
function isCopy(copy: Element, whole: Element): boolean {
  const words = wordsOf(copy, MAX_WORDS);
  const all = wordsOf(whole, MAX_WORDS);
  if (dom.childElementCount(copy) >= dom.childElementCount(whole)) return false;
  if (!all.startsWith(words) && !all.endsWith(words)) return false;
  // A library writes some of its own into copies, such as DataTables' `data-dt-row`.
  const shared = namesOf(copy).filter((name) => dom.hasAttribute(whole, name));
  return (words !== '' && shared.length === 0) || isCalledAlike(copy, whole);
}

function namesOf(row: Element): string[] {
  return dom.getAttributeNames(row).filter((name) => !LOOKS.test(name));
}

/** The part that stands for the row: the first that says whose message it is, and of copies the whole. */
export function mainPart(parts: readonly Element[]): Element {
  const says = (test: (words: string) => boolean) => parts.find((part) => test(dom.textContent(part) ?? ''));
  const isOfBoth = (words: string) => hasAddress(words) && hasTime(words);
  return says(isOfBoth) ?? says(hasAddress) ?? says(hasTime) ?? (parts[0] as Element);
}
