import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { addressOfTag, hiddenAddress } from './odd-text';

const HIDDEN = '[data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]';
const NO_ADDRESS = /(?:to|from)=[,\s]/;

/** What an element says that does not show: an address that is hidden from robots takes the place of its words, one that became a tag comes before them. */
export function hiddenWords(element: Element): { words: string; instead: boolean } | null {
  const tag = addressOfTag(dom.localName(element));
  if (tag) return { words: tag, instead: false };
  const hex = dom.getAttribute(element, 'data-cfemail') ?? protectedPart(element);
  const address = hex ? hiddenAddress(hex) : null;
  return address ? { words: address, instead: true } : null;
}

/** The text of an element with what its markup hides; the same as its `textContent` where that is nothing. */
export function wholeText(element: Element): string {
  const text = dom.textContent(element) ?? '';
  if (!NO_ADDRESS.test(text) && !dom.querySelector(element, HIDDEN)) return text;
  const parts: string[] = [];
  gather(element, parts);
  return parts.join('');
}

function gather(element: Element, parts: string[]): void {
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === 3) parts.push((child as Text).data);
    if (dom.nodeType(child) !== 1 || isOwn(child)) continue;
    const hidden = hiddenWords(child as Element);
    if (hidden) parts.push(hidden.words);
    if (!hidden?.instead) gather(child as Element, parts);
  }
}

/** A link that was an address; where a script has written the address again, its own words are right. */
function protectedPart(element: Element): string | null {
  if (dom.localName(element) !== 'a') return null;
  const [, hex = null] = (dom.getAttribute(element, 'href') ?? '').split('/cdn-cgi/l/email-protection#');
  return hex && !dom.textContent(element)?.includes('@') ? hex : null;
}
