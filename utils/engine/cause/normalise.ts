import {
  AT_SIGN,
  BYTE_ORDER_MARK,
  COLON,
  DELETE,
  DOT,
  IDEOGRAPHIC_SPACE,
  isDigit,
  LINE_SEPARATOR,
  NO_BREAK_SPACE,
  PARAGRAPH_SEPARATOR,
  SPACE,
  ZERO_WIDTH_SPACE,
} from '../text/characters';
import type { Span } from '../types';
import { HAS_AT, HAS_COLON, HAS_DIGIT, HAS_DOT, lower, mayVary, replaceVarying } from './placeholders';

export interface Normalised {
  readonly text: string;
  /** The stretch of the original that a stretch of `text` stands for. */
  original(start: number, end: number): Span;
}

/** More than this of one reply is not read: a reply proves itself early. */
const MAX_LENGTH = 4096;

/**
 * Makes the words of a reply comparable: lower case, one space between words, and in place of what varies
 * `~addr` (a mail address), `~ip`, `~host`, `~url`, `~id` (a long identifier). Host names under `provingHosts` stay, as they prove
 * a vendor or a block list. Brackets and quotes around what was replaced go with it. Linear in the length of the text.
 */
export function normalise(text: string, provingHosts: ReadonlySet<string>): Normalised {
  const rewriter = new Rewriter(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text, provingHosts);
  rewriter.run();
  return rewriter;
}

/** What no word has: there it ends. */
const IS_GAP = 16;
/** What each ASCII character is; control characters have no business in a reply and count as white space. */
const TRAITS = Uint8Array.from({ length: NO_BREAK_SPACE + 1 }, (_, c) => {
  if (c <= SPACE || c >= DELETE) return IS_GAP;
  if (isDigit(c)) return HAS_DIGIT;
  return { [AT_SIGN]: HAS_AT, [DOT]: HAS_DOT, [COLON]: HAS_COLON }[c] ?? 0;
});

function traitOf(c: number): number {
  if (c < TRAITS.length) return TRAITS[c] as number;
  return isGapBeyond(c) ? IS_GAP : 0;
}

/** White space of other scripts, and marks that take no room. */
function isGapBeyond(c: number): boolean {
  return (
    c === ZERO_WIDTH_SPACE ||
    c === LINE_SEPARATOR ||
    c === PARAGRAPH_SEPARATOR ||
    c === BYTE_ORDER_MARK ||
    c === IDEOGRAPHIC_SPACE
  );
}

/** Numbers that a piece takes in `Rewriter.pieces`: place in the normalised text, place and length in the original, 1 if replaced. */
const PIECE = 4;

/** Goes word by word; words that nothing varies in are copied together, as long as one plain space is between them. */
class Rewriter implements Normalised {
  text = '';
  private readonly small: string;
  /** What stands for what, piece by piece, as plain numbers: an object for each costs more than the rest. */
  private readonly pieces: number[] = [];
  /** Where the words that are copied together begin, or -1; and where they end. */
  private plain = -1;
  private plainEnd = 0;

  constructor(
    private readonly words: string,
    private readonly provingHosts: ReadonlySet<string>,
  ) {
    this.small = lower(words);
  }

  run(): void {
    const { words } = this;
    let at = 0;
    while (at < words.length) {
      const gap = at;
      while (at < words.length && traitOf(words.charCodeAt(at)) === IS_GAP) at += 1;
      if (at >= words.length) break;
      if (at - gap !== 1 || words.charCodeAt(gap) !== SPACE) this.flush();
      at = this.takeWord(at);
    }
    this.flush();
  }

  original(start: number, end: number): Span {
    const first = this.pieceAt(start);
    const last = this.pieceAt(Math.max(start, end - 1));
    if (first < 0) return { start: 0, end: 0 };
    return { start: this.mapBack(first, start, false), end: this.mapBack(last, end, true) };
  }

  /** Takes the word that begins at `from`, and gives its end. */
  private takeWord(from: number): number {
    const { words } = this;
    let traits = 0;
    let dot = -1;
    let end = from;
    for (; end < words.length; end += 1) {
      const trait = traitOf(words.charCodeAt(end));
      if (trait === 0) continue;
      if (trait === IS_GAP) break;
      if (trait === HAS_DOT && dot < 0) dot = end - from;
      traits |= trait;
    }
    if (traits !== 0 && mayVary(traits, end - from, dot)) this.addReplaced(from, end, traits);
    else this.addPlain(from, end);
    return end;
  }

  private addPlain(from: number, end: number): void {
    if (this.plain < 0) this.plain = from;
    this.plainEnd = end;
  }

  private addReplaced(from: number, end: number, traits: number): void {
    this.flush();
    const text = replaceVarying(this.words.slice(from, end), traits, this.provingHosts);
    this.add(from, end, text, text.length === end - from ? 0 : 1);
  }

  private flush(): void {
    if (this.plain >= 0) this.add(this.plain, this.plainEnd, this.small.slice(this.plain, this.plainEnd), 0);
    this.plain = -1;
  }

  private add(from: number, end: number, text: string, replaced: number): void {
    if (this.text) this.text += ' ';
    this.pieces.push(this.text.length, from, end - from, replaced);
    this.text += text;
  }

  /** Index into `pieces` of the piece that holds a place of the normalised text; -1 where there is none. */
  private pieceAt(offset: number): number {
    let found = -1;
    for (let i = 0; i < this.pieces.length && (this.pieces[i] as number) <= offset; i += PIECE) found = i;
    return found;
  }

  /** A replaced word maps as a whole, other pieces character by character. */
  private mapBack(piece: number, offset: number, isEnd: boolean): number {
    const { pieces } = this;
    const [at, from, length] = [pieces[piece], pieces[piece + 1], pieces[piece + 2]] as [
      number,
      number,
      number,
    ];
    if (pieces[piece + 3]) return isEnd ? from + length : from;
    return Math.min(from + (offset - at), from + length);
  }
}
