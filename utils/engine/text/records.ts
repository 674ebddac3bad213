import type { Span } from '../types';
import { LEFT_BRACE, LEFT_BRACKET, LEFT_PARENTHESIS, RIGHT_PARENTHESIS, SPACE, TAB } from './characters';
import { detach } from './detach';

/** One logical log record: a line, or several where a copy wrapped it. */
export interface LogRecord extends Span {
  /** 1-based line where it begins. */
  readonly line: number;
  /** Its words on one line, without white space around them. */
  readonly text: string;
  /** White space stands before its first word. */
  readonly isIndented: boolean;
  /** A blank line stands before it, or the beginning of the text. */
  readonly afterBlank: boolean;
}

// A record longer than this is clipped: Postfix cuts its own at 2,046 characters, so the rest is no log.
const MAX_LENGTH = 32_768;
// Events come as JSON, many on one line.
const MAX_JSON = 1_000_000;
// A reply that a mail client or a page wrapped has few lines; more than this is something else.
const MAX_WRAPS = 12;

/** A record, and where the text goes on behind it. */
export interface FoundRecord extends LogRecord {
  /** How many lines it has. */
  readonly lines: number;
}

/** Puts the lines of a wrapped record back together. `lineEnd` is where the line ends that begins at `start`, the `line`th of the text. */
export function recordAt(
  text: string,
  start: number,
  lineEnd: number,
  line: number,
  afterBlank: boolean,
): FoundRecord {
  let end = lineEnd;
  let words = clip(text, start, end);
  let lines = 1;
  if (isOpen(words)) {
    const joined = joinWraps(text, end, words);
    if (joined) ({ end, words, lines } = joined);
  }
  const first = text.charCodeAt(start);
  const isIndented = first === SPACE || first === TAB;
  return { line, start, end, text: words, isIndented, afterBlank, lines };
}

/** The place of the next line end, or the text's own. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function joinWraps(
  text: string,
  end: number,
  words: string,
): { end: number; words: string; lines: number } | null {
  let joined = words;
  let at = end;
  for (let lines = 2; lines <= MAX_WRAPS && at < text.length; lines += 1) {
    const start = at + 1;
    at = endOfLine(text, start);
    const more = clip(text, start, at);
    if (!more || beginsRecord(more)) return null;
    joined = `${joined} ${more}`;
    if (!isOpen(joined)) return { end: at, words: joined, lines };
    if (joined.length > MAX_LENGTH) return null;
  }
  return null;
}

function clip(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  const most = first === LEFT_BRACE || first === LEFT_BRACKET ? MAX_JSON : MAX_LENGTH;
  const words = text.slice(start, Math.min(end, start + most)).trim();
  // What is remembered of a line, and that is nearly always one with an address, must not keep the whole text in memory.
  return words.includes('@') ? detach(words) : words;
}

/** A delivery record that has begun and not ended: `to=<` without its status, or a bracket that nothing closes. */
function isOpen(words: string): boolean {
  const to = words.indexOf('to=<');
  if (to < 0) return false;
  const status = words.indexOf('status=', to);
  // Sendmail, OpenSMTPD and others name the outcome otherwise, and wrap nothing
  if (status < 0 && / (?:stat|result)=/.test(words)) return false;
  if (status < 0)
    return (
      /to=<[^>]{1,320}>,|to=<[^>]{1,320}>?$/.test(words.slice(to, to + 400)) && !words.includes(' proto=')
    );
  if (words.endsWith(')')) return false;
  const bracket = words.indexOf('(', status);
  if (bracket < 0) return words.length - status < 24;
  return depthAt(words, bracket) > 0;
}

/** How many brackets are open at the end of the words, counted from `from`. */
export function depthAt(words: string, from: number): number {
  let depth = 0;
  for (let i = from; i < words.length; i += 1) {
    const c = words.charCodeAt(i);
    if (c === LEFT_PARENTHESIS) depth += 1;
    else if (c === RIGHT_PARENTHESIS) depth -= 1;
  }
  return depth;
}

const BEGINS =
  /^(?:<\d{1,3}>|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\S{0,64}\[\d{1,10}\]: |[0-9A-Za-z]{5,20}: (?:to|from|uid|client|message-id|removed)|to=<|from=<)/;

function beginsRecord(line: string): boolean {
  return BEGINS.test(line);
}
