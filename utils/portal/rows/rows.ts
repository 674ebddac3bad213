import type { RowState } from '../../report/types';
import { wordsOf } from '../page/elements';
import { isInPreview } from '../page/preview';
import { logsControlAt, logsControlOf, plainHrefOf } from './logs-control';
import { stateIconsOf } from './row-state';

/** A message in the portal's grid. */
export interface Row {
  readonly element: Element;
  /** What the icon in its left column says; null where there is none (spam, accepted). */
  readonly state: RowState | null;
  /** The row's own Logs link or button, where it is on the page now. */
  readonly logs: Element | null;
  /** Its address, where it is a plain link to a page of the same origin. */
  readonly logsHref: string | null;
  /** What tells this message from others, also when the page uses the element again for another one. */
  readonly key: string;
}

const MAX_CLIMB = 14;
const MAX_CONTROLS = 2_000;
const MAX_ROW_WORDS = 2_000;
const LEGEND_SIZE = 8;
// A message has an address or a date; a legend has neither.
const ADDRESS = /[\w-]@\w/;
const MESSAGE_WORDS = /\S@\S|\b\d{1,2}:\d{2}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;

/** The row that a node of the page is in: by what it says, never by class or id. Null where there is none. */
export function rowAt(node: Element): Row | null {
  let element: Element | null = node;
  for (let up = 0; element && up < MAX_CLIMB; up += 1, element = element.parentElement) {
    if (element.nodeName === 'BODY') return null;
    if (isRowLike(element)) {
      const row = readRow(element);
      if (row) return isInPreview(element) ? null : row;
    }
  }
  return null;
}

/** The state of a message that is not delivered, where an element is its row: what `readRow` says, for thousands of elements. */
export function stateOfRow(element: Element): RowState | null {
  if (!isRowLike(element)) return null;
  const icons = stateIconsOf(element);
  if (icons.length !== 1) return null;
  const words = element.textContent ?? '';
  if (words.length >= MAX_ROW_WORDS && wordsOf(element, MAX_ROW_WORDS).length >= MAX_ROW_WORDS) return null;
  if (!MESSAGE_WORDS.test(words) && !logsControlOf(element)) return null;
  // A legend has no addresses.
  if ((!ADDRESS.test(words) && isLegend(element)) || isInPreview(element)) return null;
  return icons[0]?.state ?? null;
}

/** How many messages a page lists, whatever their state, as far as their Logs controls tell. */
export function countRows(doc: Document): number {
  const rows = new Set<Element>();
  let looked = 0;
  for (const control of doc.querySelectorAll('a, button, input[type="button"], [role="button"]')) {
    looked += 1;
    if (looked > MAX_CONTROLS) break;
    const row = logsControlAt(control) && rowAt(control);
    if (row) rows.add(row.element);
  }
  return rows.size;
}

/** Rows are of the kinds that repeat. */
function isRowLike(element: Element): boolean {
  if (['TR', 'LI', 'ARTICLE'].includes(element.nodeName) || element.getAttribute('role') === 'row')
    return true;
  if (element.childElementCount < 2) return false;
  const siblings = [element.previousElementSibling, element.nextElementSibling];
  return siblings.some((sibling) => sibling?.nodeName === element.nodeName && sibling.childElementCount >= 2);
}

function readRow(element: Element): Row | null {
  const words = wordsOf(element, MAX_ROW_WORDS);
  if (words.length >= MAX_ROW_WORDS) return null;
  const logs = logsControlOf(element);
  const icons = stateIconsOf(element);
  if (icons.length > 1 || (!logs && icons.length === 0)) return null;
  // A menu of a row has Logs in it too.
  if (icons.length === 0 && !MESSAGE_WORDS.test(words)) return null;
  if (!logs && (!MESSAGE_WORDS.test(words) || isLegend(element))) return null;
  const logsHref = logs ? plainHrefOf(logs) : null;
  return { element, state: icons[0]?.state ?? null, logs, logsHref, key: logsHref ?? keyOf(element, words) };
}

/** A few siblings that each stand for another state explain the icons. */
function isLegend(element: Element): boolean {
  const siblings = fewSiblings(element);
  if (!siblings) return false;
  const states = siblings.map((sibling) => stateIconsOf(sibling)[0]?.state).filter(Boolean);
  return states.length >= 3 && new Set(states).size === states.length && !siblings.some(logsControlOf);
}

/** An element and its siblings; null where they are more than a legend has. To count all of a long list takes long. */
function fewSiblings(element: Element): Element[] | null {
  const siblings: Element[] = [];
  for (let one = element.parentElement?.firstElementChild ?? null; one; one = one.nextElementSibling) {
    siblings.push(one);
    if (siblings.length > LEGEND_SIZE) return null;
  }
  return siblings;
}

/** The links may be there only while the row is pointed at, so what they say is no part of the key. */
function keyOf(element: Element, words: string): string {
  const controls = [...element.querySelectorAll('a, button, [role="button"]')].map((control) =>
    wordsOf(control),
  );
  const rest = controls.reduce((text, control) => text.replace(control, ''), words);
  const ids = ['data-id', 'data-message', 'data-message-id', 'data-key', 'id'].map((name) =>
    element.getAttribute(name),
  );
  return [...ids.filter(Boolean), rest.replace(/\s+/g, ' ').trim()].join('|');
}
