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
  const parts = element.nodeName === 'TR' ? withRowsBelow(element as HTMLTableRowElement) : [element];
  return parts.length > 1 ? parts : halvesOf(element);
}

function withRowsBelow(row: HTMLTableRowElement): Element[] {
  const first = spanningBefore(row) ?? (isDetail(row) ? (row.previousElementSibling ?? row) : row);
  const parts = [first];
  const span = spanOf(first);
  for (let next = first.nextElementSibling; next && parts.length < span; next = next.nextElementSibling)
    parts.push(next);
  const below = parts.at(-1)?.nextElementSibling;
  if (span === 1 && below && below.nodeName === 'TR' && isDetail(below)) parts.push(below);
  return parts;
}

/** A row above whose cell reaches down into this one. */
function spanningBefore(row: Element): Element | null {
  let above = row.previousElementSibling;
  // A cell that reaches down leaves fewer of them here.
  if (!above || above.children.length <= row.children.length) return null;
  for (let distance = 1; above && distance <= MAX_DEPTH; distance += 1, above = above.previousElementSibling)
    if (spanOf(above) > distance) return above;
  return null;
}

function spanOf(row: Element): number {
  if (!row.querySelector('[rowspan]')) return 1;
  const spans = [...row.children].slice(0, 3).map((cell) => Number(cell.getAttribute('rowspan')) || 1);
  return Math.min(Math.max(1, ...spans), MAX_DEPTH);
}

/** One wide cell below a row of several: its details, unless it is the heading of the rows after it. */
function isDetail(row: Element): boolean {
  const above = row.previousElementSibling;
  if (!above || above.nodeName !== 'TR' || above.childElementCount < 3 || row.childElementCount > 2)
    return false;
  const isWide = [...row.children].some((cell) => Number(cell.getAttribute('colspan')) > 1);
  return (
    isWide && (row.querySelector('a, button, [role="button"]') !== null || hasAddress(row.textContent ?? ''))
  );
}

/** The same of lists side by side alone, or one over the other where one has copies of the other's first columns. */
export function halvesOf(element: Element): Element[] {
  const list = element.parentElement;
  if (!list || list.children.length > MAX_LIST) return [element];
  const lists = otherLists(list);
  if (lists.length === 0) return [element];
  const index = [...list.children].indexOf(element);
  const halves = lists
    .map((other) => other.children[index])
    .filter((half) => half !== undefined && half.nodeName === element.nodeName && isHalf(half, element));
  const all = [element, ...(halves as Element[])];
  return all.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
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
  for (let up = 0; up < MAX_CLIMB && branch.nodeName !== 'BODY'; up += 1) {
    const parent = branch.parentElement;
    if (!parent) break;
    for (const other of [...parent.children].slice(0, MAX_BRANCHES))
      if (other !== branch) found.push(...sameListsIn(other, list, MAX_DEPTH));
    if (found.length > 0) break;
    branch = parent;
  }
  return found;
}

function sameListsIn(branch: Element, list: Element, depth: number): Element[] {
  if (branch.nodeName === list.nodeName && isSameLong(branch, list) && branch.matches(LIST_KINDS))
    return [branch];
  if (depth === 0) return [];
  return [...branch.children].slice(0, MAX_DEPTH).flatMap((child) => sameListsIn(child, list, depth - 1));
}

function isSameLong(other: Element, list: Element): boolean {
  return (
    other.isConnected &&
    other.children.length === list.children.length &&
    !other.contains(list) &&
    !list.contains(other)
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
  if (copy.childElementCount >= whole.childElementCount) return false;
  if (!all.startsWith(words) && !all.endsWith(words)) return false;
  // A library writes some of its own into copies, such as DataTables' `data-dt-row`.
  const names = copy.getAttributeNames().filter((name) => !LOOKS.test(name) && whole.hasAttribute(name));
  const isSame = names.every((name) => copy.getAttribute(name) === whole.getAttribute(name));
  return isSame && (words !== '' || names.length > 0);
}

/** The part that stands for the row: the first that says whose message it is, and of copies the whole. */
export function mainPart(parts: readonly Element[]): Element {
  const says = (test: (words: string) => boolean) => parts.find((part) => test(part.textContent ?? ''));
  const isOfBoth = (words: string) => hasAddress(words) && hasTime(words);
  return says(isOfBoth) ?? says(hasAddress) ?? says(hasTime) ?? (parts[0] as Element);
}
