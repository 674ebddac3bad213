import { dom } from './dom';
import { isOwn } from './elements';
import type { Task } from './slices';

/** A part of a page that is small enough to be looked through at once. */
export interface Piece {
  readonly element: Element;
  /** Whether only the element itself is meant: what is inside it comes in other pieces. */
  readonly isAlone: boolean;
  /** Whether it is one of very many. */
  readonly isRow: boolean;
  /** Its text, which all that look through it ask for; none where only the element itself is meant. */
  readonly text: string;
}

// More elements than this are looked through in several pieces.
const MANY = 4_000;
const FEW = 300;
const PER_TURN = 60;

export function pieceOf(element: Element, isRow = false): Piece {
  return { element, isAlone: false, isRow, text: dom.textContent(element) ?? '' };
}

/** Looks through an element in pieces, and yields between them. What is ours is none. */
export function* eachPiece(root: Element, visit: (piece: Piece) => void): Task<void> {
  let steps = 0;
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (isOwn(element)) continue;
    const isAlone = isLarger(element, MANY);
    visit(isAlone ? { element, isAlone, isRow: false, text: '' } : pieceOf(element));
    if (isAlone) {
      const first = dom.firstElementChild(element);
      if (hasMany(element)) yield* eachRow(first, visit);
      else
        for (let child = dom.lastElementChild(element); child; child = dom.previousElementSibling(child))
          waiting.push(child);
    }
    steps += 1;
    if (isAlone || steps % PER_TURN === 0) yield;
  }
}

/** The parts of a page outside of its long lists. */
export function piecesBesideRows(root: Element): Element[] {
  return partsByLists([root]).flatMap(({ element, isList }) => (isList ? [] : [element]));
}

/** A page's long lists, and the parts of it outside of them. */
export function partsByLists(tops: Iterable<Element>): { element: Element; isList: boolean }[] {
  const found: { element: Element; isList: boolean }[] = [];
  const waiting = [...tops];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const isPart = !isLarger(element, MANY);
    const isList = !isPart && hasMany(element);
    if (isPart || isList) found.push({ element, isList });
    else waiting.push(...dom.children(element));
  }
  return found;
}

/** To ask each row of a long list for its size costs more than to look through it. */
function* eachRow(first: Element | null, visit: (piece: Piece) => void): Task<void> {
  let next = first;
  while (next) {
    next = visitRows(next, visit);
    yield;
  }
}

/** Gives the row after those that were visited. */
function visitRows(first: Element, visit: (piece: Piece) => void): Element | null {
  let element: Element | null = first;
  for (let steps = 0; element && steps < PER_TURN; steps += 1) {
    if (!isOwn(element)) visit(pieceOf(element, true));
    element = dom.nextElementSibling(element);
  }
  return element;
}

/** A long list of small things. To count its children is to walk along all of them each time; a live list stops where it is asked to. */
function hasMany(element: Element): boolean {
  const first = dom.firstElementChild(element);
  return first !== null && !isLarger(first, FEW) && dom.children(element).item(FEW) !== null;
}

/** Stops counting there: a live list gathers no more than it is asked for. */
function isLarger(element: Element, size: number): boolean {
  return dom.getElementsByTagName(element, '*').item(size) !== null;
}
