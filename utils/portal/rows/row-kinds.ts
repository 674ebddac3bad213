import { dom } from '../page/dom';
import { isOwn } from '../page/elements';

const HARD_NAMES = new Set(['TR', 'LI', 'ARTICLE']);
const LISTS = new Set([
  'TABLE',
  'UL',
  'OL',
  'THEAD',
  'TFOOT',
  'COLGROUP',
  'TD',
  'TH',
  'A',
  'BUTTON',
  'SELECT',
  'NAV',
  'BODY',
  'HTML',
]);
/** What a page or an article has, and one message of a list has not. */
const OF_TEXTS = 'h1, h2, pre';
const NEAR = 4;
const FEW = 2;
// Begins with its sign: to look for that costs less than to look at each letter.
const ADDRESS = /(?<=[\w-])@\w|\[email.protected\]/;
const MONTH =
  /(?:\d\.? (?:de )?|^|[^a-zà-ÿ])(?:jan|ene|feb|fev|fév|mar|mär|avr|apr|abr|mai|may|mei|jun|juin|jul|juil|aug|ago|aoû|sep|set|oct|okt|out|nov|dec|dez|déc|dic)[a-zà-ÿ]{0,6}\.?(?: \d|,)/i;
const TIME =
  /\b\d{1,2}:\d{2}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\d{1,2} בנ?\p{L}{3,8} \d{4}/u;

/** Whether an element is of a kind that always stands for one thing of a list. */
export function isHardRow(element: Element): boolean {
  return (
    HARD_NAMES.has(dom.nodeName(element)) ||
    /^(?:row|listitem)$/.test(dom.getAttribute(element, 'role') ?? '')
  );
}

/** Rows are of the kinds that repeat: a table's row, a list's entry, or one of several alike, also with headings between. */
export function isRowLike(element: Element): boolean {
  if (isOwn(element)) return false;
  if (isHardRow(element)) return dom.nodeName(dom.parentElement(element)) !== 'THEAD';
  if (dom.childElementCount(element) < FEW || LISTS.has(dom.nodeName(element))) return false;
  return hasAlike(element, 'previousElementSibling') || hasAlike(element, 'nextElementSibling');
}

/** Whether an element could be the only row of its list: the reader has to look for what else makes it one. */
export function mayBeLone(element: Element): boolean {
  if (dom.childElementCount(element) < FEW || LISTS.has(dom.nodeName(element)) || isOwn(element))
    return false;
  return dom.nodeName(element) !== 'MAIN' && !dom.querySelector(element, OF_TEXTS);
}

/** A message has an address or a date; a legend has neither. */
export function isMessage(words: string): boolean {
  return hasAddress(words) || hasTime(words);
}

export function hasAddress(words: string): boolean {
  return ADDRESS.test(words);
}

export function hasTime(words: string): boolean {
  return TIME.test(words) || MONTH.test(words);
}

function hasAlike(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let one = element[side];
  for (let step = 0; one && step < NEAR; step += 1, one = one[side])
    if (dom.nodeName(one) === dom.nodeName(element) && dom.childElementCount(one) >= FEW && !isOwn(one))
      return true;
  return false;
}
