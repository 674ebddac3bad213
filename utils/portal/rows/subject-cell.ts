import { dom } from '../page/dom';
import { isOwn, wordsOf } from '../page/elements';
import { hasAddress, hasTime } from './row-kinds';
import type { FoundRow } from './rows';

const MAX_CELLS = 40;
const MAX_DEPTH = 3;
const SUBJECT = /^(?:subject|betreff|asunto|assunto|objet|oggetto|onderwerp|נושא)\b/i;
// A size, a number, an icon's glyph, a word of a state: no subject is as short.
const SHORT = 4;
const SIZE = /^\d[\d.,]{0,12}\s?(?:bytes|[kmg]i?b|b)?$/i;
const STACKING = 'td, th, div, p, li, [role="gridcell"], [role="cell"]';

/** The cell of a row that holds the subject: as the list's heading says, else the one with the most words of its own. Null where none does. */
export function subjectCellOf({ element, parts, logs }: FoundRow): Element | null {
  const named = namedCell(element);
  if (named) return named;
  const cells = parts.flatMap((part) => cellsOf(part));
  const words = cells.map((cell) => (dom.contains(cell, logs) ? '' : wordsOf(cell)));
  const lengths = words.map((text) => (isSubject(text) ? text.length : 0));
  const longest = Math.max(0, ...lengths);
  const cell = longest > 0 ? cells[lengths.indexOf(longest)] : besideAddress(cells, words);
  return cell ?? null;
}

/** Where the subject stands in one box with the date, the addresses have a box of their own. */
function besideAddress(cells: readonly Element[], words: readonly string[]): Element | null {
  return cells.find((cell, i) => dom.nodeName(cell) !== 'TD' && hasAddress(words[i] ?? '')) ?? null;
}

function isSubject(words: string): boolean {
  return words.length > SHORT && !hasAddress(words) && !hasTime(words) && !SIZE.test(words);
}

/** By the place of the heading, where each column has one. */
function namedCell(row: Element): Element | null {
  if (dom.nodeName(row) !== 'TR') return null;
  const heads = dom.children(dom.querySelector(dom.closest(row, 'table'), 'thead tr, tr')) ?? [];
  if (heads.length !== dom.childElementCount(row) || heads[0] === dom.firstElementChild(row)) return null;
  const at = [...heads].findIndex((head) => SUBJECT.test(wordsOf(head)));
  return dom.children(row)[at] ?? null;
}

/** What stands side by side in a row, or below each other, each in a box where a further line can be. */
function cellsOf(part: Element): Element[] {
  let cells = childrenOf(part);
  for (let depth = 0; cells.length === 1 && depth < MAX_DEPTH; depth += 1)
    cells = childrenOf(cells[0] as Element);
  const inner = cells.flatMap((cell) => {
    const boxes =
      dom.nodeName(cell) === 'TD' ? [] : childrenOf(cell).filter((one) => dom.matches(one, STACKING));
    return boxes.length > 1 ? boxes : [cell];
  });
  return inner.filter((cell) => dom.matches(cell, STACKING)).slice(0, MAX_CELLS);
}

function childrenOf(element: Element): Element[] {
  return [...dom.children(element)].filter((child) => !isOwn(child));
}
