import { dom } from '../page/dom';
import { gluePieces } from './line-glue';
import { asWritten } from './odd-text';
import type { PageLine } from './page-lines';
import { beginsLine, isBareHead } from './records';

// A line of Postfix has 2,046 characters at most: at 40 columns that are some 50 pieces.
const MAX_PIECES = 60;

/** Puts the records together that the page shows on several lines. Each ends where its last piece does. */
export function joinWraps(lines: readonly PageLine[]): PageLine[] {
  return joinPieces(lines, isBeside, (pieces) => {
    const { holder, end } = pieces.at(-1) as PageLine;
    return { text: textOf(pieces), holder, end };
  });
}

/** Whether records of a text go over several lines: one has a recipient and no status. */
export function mayBeWrapped(text: string): boolean {
  return text.split('\n').some((line) => line.includes('to=') && !line.includes('status='));
}

/** The same for a text. */
export function joinWrappedText(text: string): string {
  const lines = text.split('\n').map((line) => {
    const words = line.trim();
    const indent = words ? line.indexOf(words) : 0;
    return { text: words, indent, trail: line.length - indent - words.length };
  });
  const joined = joinPieces(
    lines,
    () => true,
    (pieces) => ({ text: textOf(pieces), indent: 0, trail: 0 }),
  );
  return joined.map((line) => line.text).join('\n');
}

type Wrapped = Pick<PageLine, 'text' | 'indent' | 'trail'>;
type Beside<T> = (next: T, first: T, isHead: boolean) => boolean;

function joinPieces<T extends Wrapped>(
  lines: readonly T[],
  beside: Beside<T>,
  join: (pieces: readonly T[]) => T,
): T[] {
  const joined: T[] = [];
  for (let at = 0; at < lines.length; ) {
    const count = piecesAt(lines, at, beside);
    joined.push(count === 1 ? (lines[at] as T) : join(lines.slice(at, at + count)));
    at += count;
  }
  return joined;
}

function textOf(pieces: readonly Wrapped[]): string {
  return asWritten(gluePieces(pieces.map(({ text, indent = 0, trail = 0 }) => ({ text, indent, trail }))));
}

/** How many lines the record has that begins here; one where none does, or where its end is not found. */
function piecesAt<T extends Wrapped>(lines: readonly T[], at: number, beside: Beside<T>): number {
  const first = lines[at] as T;
  if (!beginsLine(first.text) || isWholeLine(first.text)) return 1;
  const words = new Squeezed();
  words.add(first.text);
  if (words.isWhole) return 1;
  let isHead = isBareHead(first.text);
  for (let count = 1; count < MAX_PIECES; count += 1) {
    const next = lines[at + count];
    if (!next || !beside(next, first, isHead)) return 1;
    if (beginsLine(next.text) && (!isHead || isBareHead(next.text) || hasTime(next.text))) return 1;
    isHead = false;
    words.add(next.text);
    if (words.isWhole) return count + 1;
  }
  return 1;
}

/** Pieces stand in one box, or in boxes side by side; a head may stand in a box of its own. */
function isBeside({ holder }: PageLine, first: PageLine, isHead: boolean): boolean {
  return isHead || holder === first.holder || dom.parentNode(holder) === dom.parentNode(first.holder);
}

function hasTime(text: string): boolean {
  return /^\D{0,12}\d{1,4}\D.{0,20}\d\d:\d\d/.test(text.slice(0, 60));
}

const SPACED_STATUS = /status=(?:sent|deferred|bounced|expired|(?:un)?deliverable) \(/;
const STATUS = /status=(?:sent|deferred|bounced|expired|(?:un)?deliverable)\(/;
const EXPIRED = /from=<[^<>]{0,320}>,status=expired,returnedtosender/;

const RECIPIENT = /(?:^|[^a-z_])to=/;

/** A record on one line, as almost all are: to take the spaces out of each would cost more than all else that is asked of it here. */
function isWholeLine(text: string): boolean {
  const status = SPACED_STATUS.exec(text);
  if (!status || !text.endsWith(')') || !RECIPIENT.test(text.slice(0, status.index))) return false;
  return depthIn(text, status.index) <= 0;
}

/** How many brackets are open at the end of a text. */
function depthIn(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth -= 1;
  }
  return depth;
}

/** Words without their spaces: whether a record is whole does not hang on where it was cut. */
class Squeezed {
  private text = '';
  private open = -1;
  private depth = 0;

  add(words: string): void {
    const more = words.replace(/\s+/g, '');
    const from = this.text.length;
    this.text += more;
    if (this.open < 0) this.begin();
    else this.count(from);
  }

  get isWhole(): boolean {
    if (this.open < 0) return EXPIRED.test(this.text);
    return this.depth <= 0 && this.text.endsWith(')');
  }

  private begin(): void {
    const status = STATUS.exec(this.text);
    if (!status || !RECIPIENT.test(this.text.slice(0, status.index))) return;
    this.open = status.index;
    this.count(status.index);
  }

  private count(from: number): void {
    this.depth += depthIn(this.text, from);
  }
}
