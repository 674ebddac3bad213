import type { Span } from '../types';
import { LEFT_BRACE, LEFT_BRACKET, SPACE, TAB } from './characters';
import { detach } from './detach';
import { beginsRecord } from './record-start';
import { unwrapLine } from './wrappings/unwrap';
import { goesOn, isOpen, joinLines } from './wraps';

/** One logical log record: a line, or several where a copy wrapped it. */
export interface LogRecord extends Span {
  /** 1-based line where it begins. */
  readonly line: number;
  /** Its words on one line, without white space around them and without what the text was wrapped in. */
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

/**
 * Takes the wrappings off a line, and puts the lines of a broken record back together. `lineEnd` is where the line ends that begins at `start`, the
 * `line`th of the text.
 */
export function recordAt(
  text: string,
  start: number,
  lineEnd: number,
  line: number,
  afterBlank: boolean,
): FoundRecord {
  const first = lineAt(text, start, lineEnd);
  const words = first.trim();
  const joined = joinBroken(text, start, lineEnd, first, words);
  const indent = first.charCodeAt(0);
  return {
    line,
    start,
    end: joined?.end ?? lineEnd,
    text: keep(joined?.words ?? words),
    isIndented: indent === SPACE || indent === TAB,
    afterBlank,
    lines: joined?.lines ?? 1,
  };
}

/** The place of the next line end, or the text's own. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** A line without its wrappings, bounded. */
function lineAt(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  const most = first === LEFT_BRACE || first === LEFT_BRACKET ? MAX_JSON : MAX_LENGTH;
  return unwrapLine(withoutReturn(text.slice(start, Math.min(end, start + most))));
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** What is remembered of a line, and that is nearly always one with an address, must not keep the whole text in memory. */
function keep(words: string): string {
  return words.includes('@') ? detach(words) : words;
}

interface Joined {
  readonly end: number;
  readonly words: string;
  readonly lines: number;
}

function joinBroken(text: string, start: number, end: number, first: string, words: string): Joined | null {
  if (isOpen(words)) return joinOpen(text, end, first);
  // The next line of a log begins as this one does, and is no part of it.
  const isLast = end + 1 >= text.length || text.charCodeAt(end + 1) === text.charCodeAt(start);
  return isLast ? null : joinEndless(text, end, first, words);
}

/** Lines up to the one that ends the record; `null` where none does. */
function joinOpen(text: string, end: number, first: string): Joined | null {
  const lines = [first];
  for (let at = end; lines.length < MAX_WRAPS && at < text.length; ) {
    const start = at + 1;
    at = endOfLine(text, start);
    const more = continuation(lineAt(text, start, at));
    if (more === null) return null;
    lines.push(more);
    const words = joinLines(lines).trim();
    if (!isOpen(words)) return { end: at, words, lines: lines.length };
    if (words.length > MAX_LENGTH) return null;
  }
  return null;
}

/** Lines for as long as they go on with the words before. */
function joinEndless(text: string, end: number, first: string, whole: string): Joined | null {
  const lines = [first];
  let found: Joined | null = null;
  for (let at = end; lines.length < MAX_WRAPS && at < text.length; ) {
    const before = found?.words ?? whole;
    const start = at + 1;
    at = endOfLine(text, start);
    const more = continuation(lineAt(text, start, at));
    if (more === null || before.length > MAX_LENGTH || !goesOn(before, more.trim())) return found;
    lines.push(more);
    found = { end: at, words: joinLines(lines).trim(), lines: lines.length };
  }
  return found;
}

/** The rest of a record, without the mark of a list that its every line has; `null` for a blank line and one that begins a record. */
function continuation(line: string): string | null {
  if (line.trim() === '' || beginsRecord(line.trim())) return null;
  return line.replace(/^[-*+\u2022] (?=\S)/, '');
}
