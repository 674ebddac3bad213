import { dom } from '../page/dom';
import { isSilent } from '../page/element-kinds';
import { styleOf } from '../page/elements';
import { wholeText } from './hidden-words';
import { mayHoldRecord } from './hints';
import { asWritten, tidy } from './odd-text';
import { isRecord } from './records';

/** A row that is one line of a log: its cells joined, and the cell that holds the words. */
export interface LineCells {
  readonly text: string;
  readonly texts: readonly string[];
  readonly cell: Element;
}

const MAX_CELLS = 24;
const MAX_ROW = 65_536;
const CLOCK = /\d\d:\d\d:\d\d/g;

/**
 * Reads a row of a table, of an ARIA grid, or of boxes side by side, as one line, with a space between the cells.
 * Null where the element is no row, or a row that holds more than one line (a log unfolded inside a cell).
 */
export function cellsOfLine(element: Element): LineCells | null {
  const isRow = dom.nodeName(element) === 'TR' || dom.getAttribute(element, 'role') === 'row';
  if (!isRow && !isBoxRow(element)) return null;
  const cells = [...dom.children(element)].filter((cell) => !isSilent(cell));
  if (cells.length === 0 || cells.length > MAX_CELLS) return null;
  const texts = cells.map(textOf);
  const text = asWritten(texts.filter(Boolean).join(' '));
  if (text.length > MAX_ROW || holdsMany(text)) return null;
  const holds = mayHoldRecord(text);
  if (holds ? !isRecord(text) : !isRow) return null;
  const at = texts.findIndex((words) => words.includes('status='));
  return { text, texts, cell: cells[at < 0 ? longest(texts) : at] as Element };
}

/** Boxes side by side by style: only looked at where a record may be in them. */
function isBoxRow(element: Element): boolean {
  const count = dom.childElementCount(element);
  if (count < 2 || count > MAX_CELLS) return false;
  const text = dom.textContent(element) ?? '';
  if (text.length > MAX_ROW || !mayHoldRecord(text)) return false;
  const style = styleOf(element);
  if (!style) return false;
  return (
    (style.display.endsWith('flex') && !style.flexDirection.startsWith('column')) ||
    style.display.endsWith('grid')
  );
}

function textOf(cell: Element): string {
  return tidy(wholeText(cell).slice(0, MAX_ROW)).replace(/\s+/g, ' ');
}

function holdsMany(text: string): boolean {
  return text.split('status=').length > 3 || (text.match(CLOCK)?.length ?? 0) > 2;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((best, text, i) => (text.length > (texts[best]?.length ?? 0) ? i : best), 0);
}
