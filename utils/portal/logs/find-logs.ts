import { dom } from '../page/dom';
import { editorOf } from '../page/editors';
import { isBlock, isDialog, isSilent } from '../page/element-kinds';
import { fieldText } from '../page/fields';
import type { Task } from '../page/slices';
import { mayHoldParts, mayHoldQueueLine, mayHoldRecord } from './hints';
import { cellsOfLine } from './line-cells';

/**
 * Finds the elements inside a root that hold logs: by text alone, from the top down, so that a page without a record costs one
 * look at its text. An element that is a single line gives way to the one around it that holds the lines beside it.
 * No result holds another. Those come last that show no attempt, and only what was before the first.
 */
export function* findLogs(root: Element): Task<Element[]> {
  const found = new Set<Element>();
  const lengths = new Map<Element, number>();
  for (const leaf of [...(yield* leavesOf(root)), ...fieldsOf(root, mayHoldRecord)]) {
    found.add(editorOf(leaf) ?? withRelatives(holdsLines(leaf) ? leaf : climb(leaf, lengths)));
    yield;
  }
  yield* addUntried(root, found, lengths);
  return [...found].filter((element) => !hasOuter(element, found));
}

/** Adds what tells of no attempt yet. A line alone gives way to no element that holds other logs as well. */
function* addUntried(root: Element, found: Set<Element>, lengths: Map<Element, number>): Task<void> {
  const logs = [...found];
  const units = new Map<Element, Element[]>();
  for (const leaf of [...(yield* queueLeavesOf(root)), ...fieldsOf(root, mayHoldQueueLine)]) {
    const unit = editorOf(leaf) ?? (holdsLines(leaf) ? leaf : climb(leaf, lengths));
    units.set(unit, [...(units.get(unit) ?? []), leaf]);
    yield;
  }
  for (const [unit, [leaf, ...others]] of units) {
    const isWide =
      dom.nodeName(unit) === 'BODY' || logs.some((log) => unit !== log && dom.contains(unit, log));
    found.add(leaf && isWide && others.length === 0 ? leaf : unit);
  }
}

function* queueLeavesOf(element: Element): Task<Element[]> {
  yield;
  if (!mayHoldQueueLine(dom.textContent(element) ?? '')) return [];
  if (dom.nodeName(element) !== 'TEXTAREA' && editorOf(element) === element) return [element];
  if (isSilent(element)) return [];
  if (isRowLine(element) || mayHoldQueueLine(ownText(element))) return [element];
  const leaves: Element[] = [];
  for (const child of dom.children(element)) leaves.push(...(yield* queueLeavesOf(child)));
  return leaves;
}

const MAX_SIBLINGS = 200;
const MAX_CLIMB = 4;
// In a record, or behind its label.
const MESSAGE = /([0-9A-Za-z]{5,20}):\s{1,3}(?:to|from)=|\bqueue[ _-]?id"?[\s:"]{0,9}([0-9A-Za-z]{5,20})\b/gi;

function* leavesOf(element: Element): Task<Element[]> {
  yield;
  const text = dom.textContent(element) ?? '';
  const hasRecord = mayHoldRecord(text);
  if (!hasRecord && !mayHoldParts(text)) return [];
  if (dom.nodeName(element) !== 'TEXTAREA' && editorOf(element) === element) return [element];
  if (isSilent(element)) return [];
  if (isRowLine(element) || (hasRecord && mayHoldRecord(ownText(element)))) return [element];
  const leaves: Element[] = [];
  for (const child of dom.children(element)) leaves.push(...(yield* leavesOf(child)));
  // What is taken apart is found where its parts come together; a page as a whole is no record.
  return leaves.length > 0 ||
    hasRecord ||
    dom.nodeName(element) === 'BODY' ||
    dom.nodeName(element) === 'HTML'
    ? leaves
    : [element];
}

/** Fields that only show a text: what they show may be no part of the page's text. */
function fieldsOf(root: Element, mayHold: (text: string) => boolean): Element[] {
  const fields = dom.nodeName(root) === 'TEXTAREA' ? [root] : [...dom.querySelectorAll(root, 'textarea')];
  return fields.filter((field) => mayHold(fieldText(field) ?? ''));
}

/** A table row is one line, unless a whole log unfolds in it, or a whole page. */
function isRowLine(element: Element): boolean {
  return (
    dom.nodeName(element) === 'TR' &&
    cellsOfLine(element) !== null &&
    !dom.querySelector(element, 'pre, table')
  );
}

/** The text of an element outside of its blocks. */
function ownText(element: Element): string {
  let text = '';
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === 3) text += (child as Text).data;
    else if (dom.nodeType(child) === 1 && isInline(child as Element)) text += dom.textContent(child);
  }
  return text;
}

function isInline(element: Element): boolean {
  return !isSilent(element) && mayHoldPart(element) && !isBlock(element);
}

/** Style is asked for only where the text may matter. */
function mayHoldPart(element: Element): boolean {
  return (dom.textContent(element) ?? '') !== '';
}

function holdsLines(leaf: Element): boolean {
  const text = (dom.textContent(leaf) ?? '').trim();
  return (
    dom.nodeName(leaf) !== 'TR' &&
    (text.includes('\n') ||
      text.split('status=').length > 2 ||
      dom.matches(leaf, 'dl, table') ||
      !!dom.querySelector(leaf, 'br, dl, table'))
  );
}

/** Up to the nearest element that says more than this line. */
function climb(leaf: Element, lengths: Map<Element, number>): Element {
  const own = lengthOf(leaf, lengths);
  let element = leaf;
  for (
    let next = dom.parentElement(leaf);
    next && dom.nodeName(element) !== 'BODY';
    next = dom.parentElement(next)
  ) {
    element = next;
    if (lengthOf(element, lengths) > own) break;
  }
  return element;
}

function lengthOf(element: Element, lengths: Map<Element, number>): number {
  const known = lengths.get(element);
  if (known !== undefined) return known;
  const length = (dom.textContent(element) ?? '').trim().length;
  lengths.set(element, length);
  return length;
}

/** Some pages put each attempt of one message into a box of its own: boxes side by side that name one queue id are one log. */
function withRelatives(element: Element): Element {
  let unit = element;
  for (let up = 0; up < MAX_CLIMB; up += 1) {
    const parent = dom.parentElement(unit);
    if (!parent || isDialog(unit) || dom.nodeName(parent) === 'BODY' || !hasRelative(unit, parent)) continue;
    unit = parent;
  }
  return unit;
}

function hasRelative(unit: Element, parent: Element): boolean {
  if (dom.childElementCount(parent) < 2 || dom.childElementCount(parent) > MAX_SIBLINGS) return false;
  const ids = messagesIn(dom.textContent(unit) ?? '');
  return [...dom.children(parent)].some((sibling) => {
    if (sibling === unit || isDialog(sibling) || dom.nodeName(sibling) !== dom.nodeName(unit)) return false;
    const text = dom.textContent(sibling) ?? '';
    if (!mayHoldRecord(text)) return mayHoldParts(text) && isOfSame(messagesIn(text), ids);
    return [...messagesIn(text)].some((id) => ids.has(id));
  });
}

/** Boxes of fields need not name the message in each. */
function isOfSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return one.size === other.size;
  return [...one].some((id) => other.has(id));
}

function messagesIn(text: string): Set<string> {
  const found = [...text.slice(0, 100_000).matchAll(MESSAGE)];
  return new Set(found.map((match) => (match[1] ?? match[2]) as string));
}

function hasOuter(element: Element, found: Set<Element>): boolean {
  for (let outer = dom.parentElement(element); outer; outer = dom.parentElement(outer)) {
    if (found.has(outer)) return true;
  }
  return false;
}
