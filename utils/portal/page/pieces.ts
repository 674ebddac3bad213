import { dom } from './dom';
import type { Task } from './slices';

/** A part of a page that is small enough to be looked through at once. */
export interface Piece {
  readonly element: Element;
  /** Whether only the element itself is meant: what is inside it comes in other pieces. */
  readonly isAlone: boolean;
  /** Whether it is one of very many. */
  readonly isRow: boolean;
}

// More elements than this are looked through in several pieces.
const MANY = 4_000;
const FEW = 300;
const PER_TURN = 60;

/** Looks through an element in pieces, and yields between them. */
export function* eachPiece(root: Element, visit: (piece: Piece) => void): Task<void> {
  let steps = 0;
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const isAlone = isLarger(element, MANY);
    visit({ element, isAlone, isRow: false });
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
  const found: Element[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (!isLarger(element, MANY)) found.push(element);
    else if (!hasMany(element)) waiting.push(...dom.children(element));
  }
  return found;
}

/** To ask each row of a long list for its size costs more than to look through it. */
function* eachRow(first: Element | null, visit: (piece: Piece) => void): Task<void> {
  let steps = 0;
  for (let element = first; element; element = dom.nextElementSibling(element)) {
    visit({ element, isAlone: false, isRow: true });
    steps += 1;
    if (steps % PER_TURN === 0) yield;
  }
}

/** A long list of small things. */
function hasMany(element: Element): boolean {
  const first = dom.firstElementChild(element);
  return first !== null && !isLarger(first, FEW) && dom.childElementCount(element) > FEW;
}

/** Stops counting there: a live list gathers no more than it is asked for. */
function isLarger(element: Element, size: number): boolean {
  return dom.getElementsByTagName(element, '*').item(size) !== null;
}
