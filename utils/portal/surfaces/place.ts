import type { LineEnd, PageLine } from '../logs/page-lines';
import type { TextSplitter } from '../logs/split-text';
import { dom } from '../page/dom';
import { isBlock } from '../page/element-kinds';
import { nextForeign } from '../page/elements';
import type { Spot } from './spot';

// In these, a sibling that is none of their kind would break the list, the table or the grid.
const ITEMS = new Set(['LI', 'DD', 'DT', 'TD', 'TH', 'CAPTION', 'SUMMARY', 'FIGCAPTION', 'BODY']);
const ITEM_ROLES = new Set(['listitem', 'row', 'cell', 'gridcell', 'treeitem', 'option', 'menuitem']);

/** Finds the spot directly under each line, splitting texts where a line ends inside one. Same order as the lines. */
export function spotsUnder(lines: readonly PageLine[], splitter: TextSplitter): Spot[] {
  const pieces = splitTexts(lines, splitter);
  return lines.map((line) => spotOf(line, pieces.get(line.end)));
}

/** Finds the spot above a log whose first and last line are given: over its text block, its list, its table, or the first of its boxes. */
export function spotAbove(first: PageLine, last: PageLine): Spot {
  const block = wholeOf(boxOf(first.holder, last.holder));
  const parent = dom.parentElement(block);
  if (isItem(block) || !parent) return { parent: block, next: nextForeign(dom.firstChild(block)) };
  return { parent, next: block };
}

/** The outermost box that holds the first line and not the last; the line's own where both stand in one. */
function boxOf(first: Element, last: Element): Element {
  let block = first;
  if (dom.contains(block, last)) return block;
  for (
    let outer = dom.parentElement(block);
    outer && !dom.contains(outer, last);
    outer = dom.parentElement(outer)
  )
    block = outer;
  return block;
}

/** The list or the table that an item or a row is part of. */
function wholeOf(block: Element): Element {
  if (dom.nodeName(block) === 'LI') return dom.closest(block, 'ul, ol, menu') ?? block;
  if (dom.nodeName(block) === 'DT' || dom.nodeName(block) === 'DD') return dom.closest(block, 'dl') ?? block;
  const isRow =
    /^(?:TR|TBODY|THEAD|TFOOT)$/.test(dom.nodeName(block)) || dom.getAttribute(block, 'role') === 'row';
  return (isRow && dom.closest(block, 'table, [role="table"], [role="grid"], [role="rowgroup"]')) || block;
}

function splitTexts(lines: readonly PageLine[], splitter: TextSplitter): Map<LineEnd, Text> {
  const wanted = new Map<Text, (LineEnd & { kind: 'text' })[]>();
  for (const { end } of lines) {
    if (end.kind !== 'text') continue;
    const ends = wanted.get(end.node);
    if (ends) ends.push(end);
    else wanted.set(end.node, [end]);
  }
  const pieces = new Map<LineEnd, Text>();
  for (const [node, ends] of wanted) {
    const { data } = node;
    // The page may have written another text since it was read; then it is read again.
    const isEnd = (offset: number) => offset < data.length && data[offset - 1] === '\n';
    const offsets = [...new Set(ends.map((end) => end.offset))].filter(isEnd);
    const cut = offsets.length > 0 ? splitter.split(node, offsets) : [node];
    const piece = new Map(offsets.map((offset, i) => [offset, cut[i]]));
    for (const end of ends) pieces.set(end, piece.get(end.offset) ?? (cut.at(-1) as Text));
    // The last line of the text ends where its last piece does.
    for (const { end } of lines)
      if (end.kind === 'node' && end.node === node) pieces.set(end, cut.at(-1) as Text);
  }
  return pieces;
}

function spotOf({ end, holder }: PageLine, piece: Text | undefined): Spot {
  if (end.kind === 'cell') return { parent: end.element, next: null };
  if (end.kind === 'element') return underElement(end.element);
  return afterNode(piece ?? end.node, holder);
}

function underElement(element: Element): Spot {
  const parent = dom.parentNode(element);
  if (isItem(element) || !parent) return { parent: element, next: null };
  return { parent, next: nextForeign(dom.nextSibling(element)) };
}

/** Whether an element is part of a list or a table, so that what stands beside it would break that. */
export function isItem(element: Element): boolean {
  return ITEMS.has(dom.nodeName(element)) || ITEM_ROLES.has(dom.getAttribute(element, 'role') ?? '');
}

/** Out of the spans and marks that end here too: a note is no part of a highlight. */
function afterNode(node: Node, holder: Element): Spot {
  let at = node;
  for (;;) {
    const parent = dom.parentElement(at);
    const next = nextForeign(dom.nextSibling(at));
    if (next || !parent || parent === holder || isBlock(parent))
      return { parent: dom.parentNode(at) as Node, next };
    at = parent;
  }
}
