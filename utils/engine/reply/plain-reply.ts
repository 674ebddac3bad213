import {
  BACKSLASH,
  COLON,
  DELETE,
  DIGIT_0,
  DIGIT_4,
  DIGIT_5,
  DOT,
  HYPHEN,
  isAlphanumeric,
  isDigit,
  LEFT_PARENTHESIS,
  NUMBER_SIGN,
  SMALL_C,
  SMALL_H,
  SMALL_I,
  SMALL_L,
  SPACE,
  toSmall,
} from '../text/characters';
import type { Reply } from '../types';
import { endOfEnhancedCode } from './enhanced-code';

/** No reply is longer in a log; a longer one is cut with care. */
const LONGEST = 2_048;

/**
 * Reads what most servers say, in one pass: a code, perhaps an enhanced code, and words in which nothing is wrapped or quoted, as in
 * `250 2.0.0 Ok: queued as 4c1WRT5fNjz3xyz`. `null` for all that may mean more; `readReply` gives the same for what is read here.
 */
export function readPlainReply(response: string): Reply | null {
  const code = codeAt(response);
  if (code === 0 || response.length > LONGEST || !isPlain(response)) return null;
  const first = response.charCodeAt(4);
  const end = isDigit(first) ? endOfPlainCode(response) : 4;
  if (end < 0 || !isAlphanumeric(first)) return null;
  return {
    saidBy: 'next-hop',
    code,
    enhancedCode: end > 4 ? response.slice(4, end) : null,
    stage: null,
    text: response.slice(end > 4 ? end + 1 : 4),
    suspended: false,
    quoted: false,
    quotedCodes: null,
  };
}

/** The code that the words begin with, and a space behind it; 0 where they do not. */
function codeAt(words: string): number {
  const hundreds = words.charCodeAt(0) - DIGIT_0;
  const tens = words.charCodeAt(1);
  const ones = words.charCodeAt(2);
  const isCode = hundreds >= 2 && hundreds <= 5 && isDigit(tens) && isDigit(ones);
  return isCode && words.charCodeAt(3) === SPACE
    ? hundreds * 100 + (tens - DIGIT_0) * 10 + ones - DIGIT_0
    : 0;
}

/** Offset behind `5.1.1` where a space and a letter or digit follow, so that nothing more belongs to it; -1 otherwise. */
function endOfPlainCode(words: string): number {
  const end = endOfEnhancedCode(words, 4, words.length);
  return words.charCodeAt(end) === SPACE && isAlphanumeric(words.charCodeAt(end + 1)) ? end : -1;
}

/**
 * Whether the words hold nothing that `unwrap` and `readReply` look for behind their codes: a second code, an enhanced code anywhere, line breaks that were
 * escaped, a speaker, the command that was answered. The last character is a printed one, so nothing is trimmed.
 */
function isPlain(words: string): boolean {
  let before = 0;
  for (let at = 4; at < words.length; at += 1) {
    const c = words.charCodeAt(at);
    if (c < SPACE || c >= DELETE || c === BACKSLASH || c === NUMBER_SIGN) return false;
    if ((c === DIGIT_4 || c === DIGIT_5) && !isDigit(before) && at > 4 && mayBeCode(words, at)) return false;
    if (c === COLON && maySpeak(words, at + 1)) return false;
    if (c === SMALL_H && words.startsWith('host ', at)) return false;
    if (c === LEFT_PARENTHESIS && words.charCodeAt(at + 1) === SMALL_I) return false;
    before = c;
  }
  return before !== SPACE && !/exceeded$/i.test(words.slice(-8));
}

/** `450 `, `550-`, `5.7` */
function mayBeCode(words: string, at: number): boolean {
  const second = words.charCodeAt(at + 1);
  if (second === DOT) return true;
  const last = words.charCodeAt(at + 3);
  return isDigit(second) && isDigit(words.charCodeAt(at + 2)) && (last === SPACE || last === HYPHEN);
}

/** `: connect to`, `: lost connection`, `: conversation with`, `: host`: behind a colon and at most eight spaces. */
function maySpeak(words: string, from: number): boolean {
  let at = from;
  while (at - from <= 8 && words.charCodeAt(at) === SPACE) at += 1;
  const c = toSmall(words.charCodeAt(at));
  return c === SMALL_C || c === SMALL_L || c === SMALL_H;
}
