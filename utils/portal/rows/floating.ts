import { dom } from '../page/dom';
import { styleOf } from '../page/elements';
import { logsControlOf } from './logs-control';

const MAX_CLIMB = 6;
const MAX_ELEMENTS = 60;
const TOLERANCE = 6;
const ACROSS = [0.5, 0.3, 0.7, 0.15, 0.85];

/**
 * Elements that a bar or a menu with a row's links is for, where it lies outside of the row: the one that opened it, else what it lies
 * over. Empty for an element that is in no such bar.
 */
export function underFloating(node: Element): Element[] {
  const bar = barAround(node);
  if (!bar) return [];
  const opener = openerOf(bar);
  return opener ? [opener] : below(bar);
}

/** A small box that is taken out of the flow and holds Logs. */
function barAround(node: Element): Element | null {
  let box: Element | null = node;
  for (
    let up = 0;
    box && up < MAX_CLIMB && dom.nodeName(box) !== 'BODY';
    up += 1, box = dom.parentElement(box)
  ) {
    if (dom.getElementsByTagName(box, '*').item(MAX_ELEMENTS)) return null;
    if (/absolute|fixed/.test(styleOf(box)?.position ?? '') && logsControlOf(box)) return box;
  }
  return null;
}

function openerOf(box: Element): Element | null {
  const doc = dom.ownerDocument(box);
  const inner = dom.matches(box, '[aria-labelledby]')
    ? box
    : dom.querySelector(box, '[role="menu"][aria-labelledby]');
  const by = dom.getAttribute(inner, 'aria-labelledby');
  const named = by ? doc.getElementById(by) : null;
  const controller = dom.id(box) ? doc.querySelector(`[aria-controls~="${CSS.escape(dom.id(box))}"]`) : null;
  if (named ?? controller) return named ?? controller;
  const open = [...doc.querySelectorAll('[aria-expanded="true"]')].filter((one) => !dom.contains(box, one));
  return dom.querySelector(box, '[role="menuitem"]') && open.length === 1 ? (open[0] as Element) : null;
}

/** What lies under the middle of a bar, in several places of its line: it may stand beside its row. */
function below(bar: Element): Element[] {
  const doc = dom.ownerDocument(bar);
  const { left, width, top, bottom } = bar.getBoundingClientRect();
  const y = (top + bottom) / 2;
  const across = ACROSS.map((part) => part * (doc.documentElement.clientWidth || 0));
  return [left + width / 2, ...across].flatMap((x) =>
    (doc.elementsFromPoint?.(x, y) ?? []).filter((one) => !dom.contains(bar, one)).slice(0, 3),
  );
}

/** Whether a bar lies within the height of a row: a menu that hangs down over other rows tells nothing by its place. */
export function liesWithin(node: Element, row: Element): boolean {
  const bar = barAround(node)?.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  return !!bar && bar.top >= top - TOLERANCE && bar.bottom <= bottom + TOLERANCE;
}
