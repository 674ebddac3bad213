import { dom } from './dom';

/** What the portal's code asks of elements, whatever page they are in. */

const OWN = 'YELLOWLINE-';
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'NOEMBED',
  'NOFRAMES',
  'TITLE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'SVG',
  'IFRAME',
  'HEAD',
]);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LI LISTING MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE CAPTION THEAD TBODY TFOOT TR TD TH UL'
  ).split(' '),
);

/** Whether a node is one that we put into the page. */
export function isOwn(node: Node | null | undefined): boolean {
  return dom.nodeName(node)?.startsWith(OWN) ?? false;
}

/** Elements whose text nobody reads on the page, or in which nothing can be put. */
export function isSilent(element: Element): boolean {
  return SILENT.has(dom.nodeName(element).toUpperCase()) || isOwn(element) || isEditable(element);
}

/** Whether an element stands on lines of its own: by its kind, else by how it is shown. */
export function isBlock(element: Element): boolean {
  if (BLOCKS.has(dom.nodeName(element))) return true;
  const display = styleOf(element)?.display ?? 'inline';
  return display !== '' && !/^(?:inline|contents|none|ruby|table-column)/.test(display);
}

/** Whether line ends in an element's text are line ends on the screen. */
export function keepsLines(element: Element): boolean {
  if (dom.closest(element, 'pre, listing')) return true;
  return /^(?:pre|break-spaces)/.test(styleOf(element)?.whiteSpace ?? '');
}

/** A window inside the page: what is in one never belongs to what is in another. */
export function isDialog(element: Element): boolean {
  const role = dom.getAttribute(element, 'role');
  return (
    dom.nodeName(element) === 'DIALOG' ||
    role === 'dialog' ||
    role === 'alertdialog' ||
    dom.hasAttribute(element, 'aria-modal')
  );
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

/** The words of an element on one line. */
export function wordsOf(element: Element, limit = 400): string {
  return (dom.textContent(element) ?? '')
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

function isEditable(element: Element): boolean {
  const value = dom.getAttribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}
