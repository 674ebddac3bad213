import { dom } from '../page/dom';
import { mayNameState } from './state-words';

/** A longer text is no state. */
export const MAX_TEXT = 80;
const MAX_TEXTS = 150;
const TEXTS = 4;
const UNREAD = /^(?:SCRIPT|STYLE|OPTION|TITLE)$/i;

/** The short texts in an element that may name a state. */
export function textsIn(root: Element, limit = MAX_TEXTS): Text[] {
  const found: Text[] = [];
  const walker = dom.ownerDocument(root).createTreeWalker(root, TEXTS);
  for (let looked = 0; looked < limit && walker.nextNode(); looked += 1) {
    const text = walker.currentNode as Text;
    if (text.length > MAX_TEXT * 3 || !mayNameState(text.data)) continue;
    if (!UNREAD.test(dom.nodeName(dom.parentElement(text)) ?? '')) found.push(text);
  }
  return found;
}
