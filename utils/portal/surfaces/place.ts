import type { LineEnd, PageLine } from '../logs/page-lines';
import type { TextSplitter } from '../logs/split-text';
import { isBlock, nextForeign } from '../page/elements';
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
  const parent = block.parentElement;
  if (isItem(block) || !parent) return { parent: block, next: nextForeign(block.firstChild) };
  return { parent, next: block };
}

/** The outermost box that holds the first line and not the last; the line's own where both stand in one. */
function boxOf(first: Element, last: Element): Element {
  let block = first;
  if (block.contains(last)) return block;
  for (let outer = block.parentElement; outer && !outer.contains(last); outer = outer.parentElement)
    block = outer;
  return block;
}

/** The list or the table that an item or a row is part of. */
function wholeOf(block: Element): Element {
  if (block.nodeName === 'LI') return block.closest('ul, ol, menu') ?? block;
  if (block.nodeName === 'DT' || block.nodeName === 'DD') return block.closest('dl') ?? block;
  const isRow = /^(?:TR|TBODY|THEAD|TFOOT)$/.test(block.nodeName) || block.getAttribute('role') === 'row';
  return (isRow && block.closest('table, [role="table"], [role="grid"], [role="rowgroup"]')) || block;
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
  const parent = element.parentNode;
  if (isItem(element) || !parent) return { parent: element, next: null };
  return { parent, next: nextForeign(element.nextSibling) };
}

/** Whether an element is part of a list or a table, so that what stands beside it would break that. */
export function isItem(element: Element): boolean {
  return ITEMS.has(element.nodeName) || ITEM_ROLES.has(element.getAttribute('role') ?? '');
}

/** Out of the spans and marks that end here too: a note is no part of a highlight. */
function afterNode(node: Node, holder: Element): Spot {
  let at = node;
  for (;;) {
    const parent = at.parentElement;
    const next = nextForeign(at.nextSibling);
    if (next || !parent || parent === holder || isBlock(parent))
      return { parent: at.parentNode as Node, next };
    at = parent;
  }
}
