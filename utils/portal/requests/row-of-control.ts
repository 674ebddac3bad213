import { dom } from '../page/dom';
import { isDialog } from '../page/element-kinds';
import { type Row, rowAt } from '../rows/row';

/** Where the person was before a control was pressed. */
export interface Path {
  /** Elements that the pointer came to, the latest last. */
  readonly pointed: readonly Element[];
  /** The row that was pressed last, anywhere in it. */
  readonly touched: Row | null;
}

const MENU = '[role="menu"], [role="listbox"], [popover], dialog, menu';
// To another part of the portal, which may be called Logs too.
const NAVIGATION = 'nav, [role="navigation"], [role="banner"]';

/**
 * The row that a control acts on: the one around it, else the one whose button has opened the menu that it is in, else the one under a bar
 * that floats over the list, else the one that was pressed last.
 */
export function rowOfControl(control: Element, { pointed, touched }: Path): Row | null {
  const around = rowAt(control);
  if (around) return around;
  const opener = openerOf(control);
  const opened = opener && rowAt(opener);
  if (opened) return opened;
  const isInBox = isInMenu(control);
  if (!isInBox && dom.closest(control, NAVIGATION)) return null;
  const hovered = lastRowIn(pointed);
  const floats = hovered && !isInBox && isBeside(control, hovered.element);
  return floats ? hovered : (touched ?? hovered);
}

function lastRowIn(pointed: readonly Element[]): Row | null {
  for (const element of pointed.toReversed()) {
    const row = dom.isConnected(element) ? rowAt(element) : null;
    if (row) return row;
  }
  return null;
}

/** The element that says that it opens a box around the control. */
function openerOf(control: Element): Element | null {
  const doc = dom.ownerDocument(control);
  for (
    let box: Element | null = control;
    box && dom.localName(box) !== 'body';
    box = dom.parentElement(box)
  ) {
    const labelled = dom.getAttribute(box, 'aria-labelledby');
    const opener =
      (dom.id(box) && doc.querySelector(`[aria-controls~="${CSS.escape(dom.id(box))}"]`)) ||
      (labelled && doc.querySelector(`[id="${CSS.escape(labelled)}"]:is(button, a, [aria-haspopup])`));
    if (opener) return opener;
  }
  return null;
}

function isInMenu(control: Element): boolean {
  for (let box: Element | null = control; box; box = dom.parentElement(box)) if (isDialog(box)) return true;
  return dom.closest(control, MENU) !== null;
}

function isBeside(control: Element, row: Element): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return middle >= box.top && middle <= box.bottom;
}
