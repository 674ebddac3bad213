import { dom } from './dom';

/** What the portal's code asks of elements, whatever page they are in. */

const OWN = 'YELLOWLINE-';
/** Whether a node is one that we put into the page. */
export function isOwn(node: Node | null | undefined): boolean {
  return dom.nodeName(node)?.startsWith(OWN) ?? false;
}

/** The computed style, or null for an element outside of a window. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return dom.ownerDocument(element).defaultView?.getComputedStyle(element) ?? null;
}

/** The next sibling that is the page's own. */
export function nextForeign(node: Node | null): Node | null {
  let next = node;
  while (isOwn(next)) next = dom.nextSibling(next as Node);
  return next;
}

/** Some of an element's children: it may have thousands. */
export function firstChildren(parent: Element, limit: number): Element[] {
  const found: Element[] = [];
  for (
    let one = dom.firstElementChild(parent);
    one && found.length < limit;
    one = dom.nextElementSibling(one)
  )
    found.push(one);
  return found;
}

/** The words of an element on one line. */
export function wordsOf(element: Element, limit = 400): string {
  return (dom.textContent(element) ?? '')
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}
