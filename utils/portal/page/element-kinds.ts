import { dom } from './dom';
import { isOwn, styleOf } from './elements';

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

function isEditable(element: Element): boolean {
  const value = dom.getAttribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}
