import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { isIcon } from './icon';
import { isOthers, saidByValue } from './said-beside';
import { CONTROLS } from './said-by-labels';
import type { Said } from './state-words';
import { areStates, siblingsOf } from './status-place';

const MAX_ELEMENTS = 80;
/**
 * What attributes of a row's icons say, whatever they are called: `data-delivery="deferring"`, `<x-icon label="Deferring">`. One that has
 * other words in the rows beside it is no attribute of states.
 */
export function saidByAttributes(row: Element): Said[] {
  const found: Said[] = [];
  const elements = dom.querySelectorAll(row, '*');
  for (let i = 0; i < elements.length && i < MAX_ELEMENTS; i += 1) {
    const element = elements[i] as Element;
    if (isOwn(element) || !isIcon(element)) continue;
    for (const { name, value } of dom.attributes(element)) {
      const said = isOthers(name) ? null : saidByValue(value);
      if (said && !dom.closest(element, CONTROLS) && isOfStates(name, value, row)) found.push(said);
    }
  }
  return found;
}

function isOfStates(name: string, value: string, row: Element): boolean {
  if (dom.textContent(row)?.includes(value)) return false;
  const selector = `[${CSS.escape(name)}]`;
  return areStates(
    siblingsOf(row).map((one) => dom.getAttribute(dom.querySelector(one, selector), name) ?? ''),
  );
}
