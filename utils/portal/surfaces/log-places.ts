import type { PageLine } from '../logs/page-lines';
import type { PageLog } from '../logs/page-log';
import { dom } from '../page/dom';
import { editorOf } from '../page/editors';
import { isDialog } from '../page/element-kinds';
import { isOwn, nextForeign, styleOf } from '../page/elements';
import { isItem } from './place';
import type { Spot } from './spot';

const MAX_CLIMB = 12;
const MAX_BOXES = 4;

/** The boxes around a log that our elements may stand above and below, from the inside out. */
export function boxesAround({ ends }: PageLog): Element[] {
  const boxes: Element[] = [];
  let box: Element | null = editorOf(ends[0].holder) ?? commonBox(ends);
  for (let climb = 0; box && climb < MAX_CLIMB && boxes.length < MAX_BOXES; climb += 1) {
    if (dom.nodeName(box) === 'BODY' || isDialog(box)) break;
    if (mayStandBeside(box)) boxes.push(box);
    box = dom.parentElement(box);
  }
  return boxes;
}

/** Above a box for the summary, below it for all the notes. */
export function spotsBeside(box: Element, notes: number): Spot[] {
  const parent = dom.parentNode(box) as Node;
  const below = { parent, next: nextForeign(dom.nextSibling(box)) };
  return [{ parent, next: box }, ...Array.from({ length: notes }, () => below)];
}

function commonBox([first, last]: readonly [PageLine, PageLine]): Element {
  let box = first.holder;
  for (
    let outer = dom.parentElement(box);
    outer && !dom.contains(box, last.holder);
    outer = dom.parentElement(outer)
  )
    box = outer;
  return box;
}

/** In the flow of its parent, and no part of a list, a table or a row of boxes. */
function mayStandBeside(box: Element): boolean {
  const parent = dom.parentElement(box);
  if (!parent || isItem(box) || /^(?:TR|TBODY|THEAD|TFOOT|TABLE|UL|OL|DL)$/.test(dom.nodeName(parent)))
    return false;
  const style = styleOf(box);
  const around = styleOf(parent);
  if (!style || !around || isOwn(parent)) return false;
  const flows = /static|relative|sticky/.test(style.position) && style.cssFloat === 'none';
  return flows && !style.display.startsWith('inline') && !standsInRow(around);
}

function standsInRow({ display, flexDirection, flexWrap, columnCount }: CSSStyleDeclaration): boolean {
  if (display.endsWith('flex')) return !flexDirection.startsWith('column') && flexWrap === 'nowrap';
  return columnCount !== 'auto' && columnCount !== '' && columnCount !== undefined;
}

/** What a note says of its line where it does not stand under it. */
export function nameOfLine({ text }: PageLine): string {
  const end = text.search(/, (?:relay|status|delay|orig_to)=/);
  const name = end > 0 ? text.slice(0, end) : text;
  return name.length > 120 ? `${name.slice(0, 119)}…` : name;
}
