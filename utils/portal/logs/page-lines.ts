import { dom } from '../page/dom';
import { editorOf } from '../page/editors';
import { isBlock, isSilent, keepsLines } from '../page/element-kinds';
import { isOwn } from '../page/elements';
import { fieldText } from '../page/fields';
import type { Task } from '../page/slices';
import { hiddenWords } from './hidden-words';
import { isLabel } from './labels';
import { cellsOfLine, type LineCells } from './line-cells';
import { asWritten, tidy } from './odd-text';
import { isLogLine } from './records';

/** Where a line ends in the page. */
export type LineEnd =
  /** Inside a text, at an offset: the rest of the text is the next line. */
  | { readonly kind: 'text'; readonly node: Text; readonly offset: number }
  /** After a node, such as a `<br>`, inside the element that holds the line. */
  | { readonly kind: 'node'; readonly node: Node }
  /** The element is this line and nothing else. */
  | { readonly kind: 'element'; readonly element: Element }
  /** The line is a row of cells; this one holds the record. */
  | { readonly kind: 'cell'; readonly element: Element };

/** One line as a reader sees it. */
export interface PageLine {
  readonly text: string;
  /** The nearest block (or row) that the line stands in. */
  readonly holder: Element;
  readonly end: LineEnd;
  /** Spaces before and behind its words: they tell how a longer line was wrapped. */
  readonly indent?: number;
  readonly trail?: number;
  /** The cells of a row. */
  readonly cells?: readonly string[];
}

// Longer than any record. What goes on after this is not read, so that a line of megabytes costs nothing.
const MAX_LINE = 65_536;
// Nobody reads a page of more lines than this; setting notes in it would make the browser lay out all of it again.
const MAX_LINES = 50_000;
const PER_PIECE = 200;
const LINE_NUMBER = /^\d{1,6}$/;

/**
 * Reads the lines of an element as they stand on the screen, blank ones left out. Our own elements are not read.
 * Gives none where there are more than `MAX_LINES`.
 */
export function* readLines(root: Element): Task<PageLine[]> {
  const field = fieldText(root);
  if (field !== null) return field.split('\n', MAX_LINES).map((line) => lineOfField(line, root));
  const reader = new LineReader(editorOf(root) !== null);
  yield* reader.readBlock(root);
  return reader.isFull ? [] : reader.lines;
}

class LineReader {
  readonly lines: PageLine[] = [];
  private words: string[] = [];
  private length = 0;
  private last: Node | null = null;
  private steps = 0;
  private readonly inEditor: boolean;

  constructor(inEditor: boolean) {
    this.inEditor = inEditor;
  }

  get isFull(): boolean {
    return this.lines.length > MAX_LINES;
  }

  *readBlock(block: Element): Task<void> {
    const before = this.lines.length;
    const cells = cellsOfLine(block);
    if (cells) return this.addRow(block, cells);
    yield* this.readInside(block, block);
    const alone =
      this.lines.length === before && dom.nodeName(block) !== 'PRE' && dom.nodeName(block) !== 'BODY';
    this.endLine(block, alone ? { kind: 'element', element: block } : null);
  }

  private *readInside(element: Element, holder: Element): Task<void> {
    for (let child = dom.firstChild(element); child && !this.isFull; child = dom.nextSibling(child)) {
      this.steps += 1;
      if (this.steps % PER_PIECE === 0) yield;
      if (dom.nodeType(child) === 3) yield* this.readText(child as Text, holder);
      else if (dom.nodeType(child) === 1) yield* this.readElement(child as Element, holder);
    }
  }

  private *readElement(element: Element, holder: Element): Task<void> {
    if (
      isOwn(element) ||
      (isSilent(element) && !(this.inEditor && dom.hasAttribute(element, 'contenteditable')))
    )
      return;
    if (dom.nodeName(element) === 'BR') {
      this.last = element;
      return this.endLine(holder, null);
    }
    if (isBlock(element)) {
      this.endLine(holder, null);
      yield* this.readBlock(element);
      this.last = element;
      return;
    }
    this.spaceAfterTime();
    const hidden = hiddenWords(element);
    if (hidden) this.add(hidden.words, 0, hidden.words.length);
    if (hidden?.instead) this.last = element;
    else yield* this.readInside(element, holder);
  }

  private *readText(node: Text, holder: Element): Task<void> {
    // Read once: Firefox copies the whole text each time that it is asked for.
    const { data } = node;
    this.last = node;
    let start = 0;
    let end = data.indexOf('\n');
    const keeps = end >= 0 && keepsLines(dom.parentElement(node) ?? holder);
    while (end >= 0 && !this.isFull) {
      this.add(data, start, end);
      if (keeps || beginsLine(data, end + 1)) this.endLine(holder, { kind: 'text', node, offset: end + 1 });
      else this.add(data, end, end + 1);
      start = end + 1;
      end = data.indexOf('\n', start);
      this.steps += 1;
      if (this.steps % PER_PIECE === 0) yield;
    }
    this.add(data, start, data.length);
  }

  private add(data: string, start: number, end: number): void {
    if (this.length < MAX_LINE) this.words.push(data.slice(start, Math.min(end, start + MAX_LINE)));
    this.length += end - start;
  }

  /** Times and names in a span of their own often have their distance from the style sheet. */
  private spaceAfterTime(): void {
    if (this.length === 0 || this.length >= 60) return;
    const before = this.words.join('');
    if (/:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/.test(before)) this.words.push(' ');
    else if (!before.endsWith(':') && isLabel(before)) this.words.push(': ');
  }

  private endLine(holder: Element, end: LineEnd | null): void {
    const words = this.length < MAX_LINE ? this.words.join('') : '';
    const text = asWritten(tidy(words));
    const last = this.last;
    this.words = [];
    this.length = 0;
    if (!text || !last || (this.inEditor && LINE_NUMBER.test(text))) return;
    const indent = spacesBefore(words);
    const trail = spacesBehind(words);
    this.lines.push({ text, holder, end: end ?? { kind: 'node', node: last }, indent, trail });
  }

  private addRow(row: Element, { text, cell, texts }: LineCells): void {
    if (text) this.lines.push({ text, holder: row, end: { kind: 'cell', element: cell }, cells: texts });
  }
}

function lineOfField(line: string, field: Element): PageLine {
  const text = asWritten(tidy(line));
  return {
    text,
    holder: field,
    end: { kind: 'element', element: field },
    indent: spacesBefore(line),
    trail: spacesBehind(line),
  };
}

/** On the line of the words itself: what stands above is the source's. */
function spacesBefore(words: string): number {
  const first = words.search(/\S/);
  return first < 0 ? 0 : first - words.lastIndexOf('\n', first) - 1;
}

function spacesBehind(words: string): number {
  const end = words.trimEnd().length;
  const line = words.indexOf('\n', end);
  return (line < 0 ? words.length : line) - end;
}

/** In markup, a line end in the source is a space; but where a log was poured in as it is, the next record begins after it. */
function beginsLine(data: string, from: number): boolean {
  const end = data.indexOf('\n', from);
  return isLogLine(data.slice(from, Math.min(end < 0 ? data.length : end, from + 2048)).trim());
}
