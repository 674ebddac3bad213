import { isOwn } from '../page/elements';
import { isIcon } from './icon';
import { CONTROLS } from './said-by-labels';
import { mayNameState, type Said, saidIn } from './state-words';
import { areStates, siblingsOf } from './status-place';

const MAX_ELEMENTS = 80;
const MAX_VALUE = 40;
/** What a sender writes, what a list is sorted and searched by, and what is no word. */
const OTHERS =
  /subject|sender|from|recip|mail-?to|search|filter|sort|order|body|preview|action|^(?:on|@|class$|style$|id$|href$|src)/i;

/**
 * What attributes of a row's icons say, whatever they are called: `data-delivery="deferring"`, `<x-icon label="Deferring">`. One that has
 * other words in the rows beside it is no attribute of states.
 */
export function saidByAttributes(row: Element): Said[] {
  const found: Said[] = [];
  const elements = row.querySelectorAll('*');
  for (let i = 0; i < elements.length && i < MAX_ELEMENTS; i += 1) {
    const element = elements[i] as Element;
    if (isOwn(element) || !isIcon(element)) continue;
    for (const { name, value } of element.attributes) {
      const said = OTHERS.test(name) ? null : saidByValue(value);
      if (said && !element.closest(CONTROLS) && isOfStates(name, value, row)) found.push(said);
    }
  }
  return found;
}

function saidByValue(value: string): Said | null {
  if (value.length > MAX_VALUE || !mayNameState(value)) return null;
  const said = saidIn(value);
  return said?.how === 'whole' ? said : null;
}

function isOfStates(name: string, value: string, row: Element): boolean {
  if (row.textContent?.includes(value)) return false;
  const selector = `[${CSS.escape(name)}]`;
  return areStates(siblingsOf(row).map((one) => one.querySelector(selector)?.getAttribute(name) ?? ''));
}
