import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';
import { isInPreview, previewAround } from '../page/preview';
import { liesWithin, underFloating } from './floating';
import { holdsRows } from './holds-rows';
import { CONTROLS, logsControlAt, logsControlsOf } from './logs-control';
import { isYellowRow } from './row-colour';
import { hasAddress, hasTime, isHardRow, isMessage, isRowLike, mayBeLone } from './row-kinds';
import { halvesOf, mainPart, partsOf } from './row-parts';
import { readSigns, type Signs } from './row-state';

/** A row of the portal's grid, as the census needs it. */
export interface FoundRow {
  readonly element: Element;
  /** All of its parts, in the order of the document: one, but where a row is in two halves. */
  readonly parts: readonly Element[];
  /** What its icon says; null where there is none (spam, accepted). */
  readonly state: RowState | null;
  /** The row's own Logs link or button, where it is on the page now. */
  readonly logs: Element | null;
}

const MAX_CLIMB = 14;
const MAX_CONTROLS = 2_000;
const MAX_ROW_WORDS = 2_000;
const MAX_LONE = 80;
const MAX_OUTER = 5;
const LEGEND_SIZE = 8;
/** Lists in which a row has shown its Logs: in many the links are there only while the row is pointed at. */
const listsWithLogs = new WeakSet<Element>();

/** The row that a node of the page is in: by what it says, never by class or id. Null where there is none. */
export function findRow(node: Element): FoundRow | null {
  const place = isInPreview(node) ? previewAround(node) : node;
  if (!place) return null;
  const inside = rowAround(place === node ? node : (dom.parentElement(place) ?? place));
  return inside ?? rowUnder(node);
}

/** How many messages a page lists, whatever their state, as far as their Logs controls tell. */
export function countRows(doc: Document): number {
  const rows = new Set<Element>();
  let looked = 0;
  for (const control of doc.querySelectorAll(CONTROLS)) {
    looked += 1;
    if (looked > MAX_CONTROLS) break;
    const row = logsControlAt(control) && findRow(control);
    if (row) rows.add(row.element);
  }
  return rows.size;
}

function rowAround(node: Element): FoundRow | null {
  let element: Element | null = node;
  for (let up = 0; element && up < MAX_CLIMB; up += 1, element = dom.parentElement(element)) {
    if (dom.nodeName(element) === 'BODY') return null;
    const row = isRowLike(element) ? readRow(element) : readLone(element);
    if (row) return isWhole(row) ? row : (wholeAround(row) ?? row);
  }
  return null;
}

function rowUnder(node: Element): FoundRow | null {
  for (const element of underFloating(node)) {
    const row = rowAround(element);
    if (row && (dom.hasAttribute(element, 'aria-expanded') || liesWithin(node, row.element))) return row;
  }
  return null;
}

function isWhole({ element, logs, state }: FoundRow): boolean {
  return isHardRow(element) && logs !== null && state !== null;
}

/** What looks like a row by itself may be one line of it: the row is what has the one Logs control and the one state. */
function wholeAround(inner: FoundRow): FoundRow | null {
  if (inner.parts.length > 1) return null;
  let outer = dom.parentElement(inner.element);
  for (
    let up = 0;
    outer && up < MAX_OUTER && dom.nodeName(outer) !== 'BODY';
    up += 1, outer = dom.parentElement(outer)
  ) {
    // Two halves of a row may stand in a box of their own.
    const row = isRowLike(outer) ? readRow(outer) : readLone(outer);
    const isMore = row && ((row.logs && !inner.logs) || (row.state && !inner.state));
    const logs = isMore ? logsControlsOf(outer).length : 0;
    if (row && isMore && logs <= 1) return row;
  }
  return null;
}

function readRow(element: Element): FoundRow | null {
  const alone = read([element]);
  // What only the colour says, an icon in another part may say better.
  const isComplete = alone?.logs && alone.state && alone.state !== 'undelivered';
  const parts = isComplete ? halvesOf(element) : partsOf(element);
  return parts.length > 1 ? (read(parts) ?? alone) : alone;
}

function read(parts: readonly Element[]): FoundRow | null {
  const words = parts.map((part) => wordsOf(part, MAX_ROW_WORDS)).join(' ');
  if (words.length >= MAX_ROW_WORDS) return null;
  const element = mainPart(parts);
  const signs = readSigns(parts);
  const logs = parts.flatMap(logsControlsOf).at(-1) ?? null;
  const list = dom.parentElement(element);
  if (logs && list) listsWithLogs.add(list);
  const state = stateBy(signs, element, logs, words);
  if (!isRow(element, state, logs, words)) return null;
  return { element, parts, state, logs };
}

/** Where no sign says anything, the colour does: a yellow row with logs is not delivered. */
function stateBy(signs: Signs, element: Element, logs: Element | null, words: string): RowState | null {
  if (signs.state || signs.isDelivered || !isMessage(words)) return signs.state;
  const list = dom.parentElement(element);
  const hasLogs = logs !== null || (list !== null && listsWithLogs.has(list));
  return hasLogs && isYellowRow(element) ? 'undelivered' : null;
}

function isRow(element: Element, state: RowState | null, logs: Element | null, words: string): boolean {
  if (!state && !logs) return false;
  // A menu of a row has Logs in it too.
  if (!state) return isMessage(words) && !holdsRows(element);
  if (!logs && (!isMessage(words) || (!hasAddress(words) && isLegend(element)))) return false;
  return !holdsRows(element);
}

/** A row without any beside it: small, with an icon or a date beside the address, and one Logs. */
function readLone(element: Element): FoundRow | null {
  // Its size first: to count what is in a long list costs more.
  if (dom.getElementsByTagName(element, '*').item(MAX_LONE) || !mayBeLone(element)) return null;
  const words = dom.textContent(element) ?? '';
  if (!isMessage(words) || words.length > MAX_ROW_WORDS) return null;
  if (logsControlsOf(element).length !== 1) return null;
  const row = read([element]);
  return row && (row.state || (hasAddress(words) && hasTime(words))) ? row : null;
}

/** A few siblings that each stand for another state explain the icons. */
function isLegend(element: Element): boolean {
  const siblings = fewSiblings(element);
  if (!siblings) return false;
  const states = siblings.map((sibling) => readSigns([sibling]).state).filter(Boolean);
  return (
    states.length >= 3 &&
    new Set(states).size === states.length &&
    !siblings.some((one) => logsControlsOf(one).length > 0)
  );
}

/** An element and its siblings; null where they are more than a legend has. To count all of a long list takes long. */
function fewSiblings(element: Element): Element[] | null {
  const siblings: Element[] = [];
  for (
    let one = dom.firstElementChild(dom.parentElement(element)) ?? null;
    one;
    one = dom.nextElementSibling(one)
  ) {
    siblings.push(one);
    if (siblings.length > LEGEND_SIZE) return null;
  }
  return siblings;
}
