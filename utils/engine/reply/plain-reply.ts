import {
  BACKSLASH,
  COLON,
  DELETE,
  DIGIT_0,
  DIGIT_4,
  DIGIT_5,
  DOT,
  FIRST_MARKED,
  HYPHEN,
  isAlphanumeric,
  isDigit,
  isLetter,
  LEFT_PARENTHESIS,
  LESS_THAN,
  NUMBER_SIGN,
  OGHAM_SPACE,
  RIGHT_PARENTHESIS,
  SMALL_C,
  SMALL_H,
  SMALL_I,
  SMALL_L,
  SPACE,
  toSmall,
} from '../text/characters';
import type { Reply, Stage } from '../types';
import { endOfEnhancedCode } from './enhanced-code';
import { readStage } from './stage';

/** No reply is longer in a log; a longer one is cut with care. */
const LONGEST = 2_048;

/**
 * Reads what most servers say, in one pass: a code, perhaps an enhanced code, and words in which nothing is wrapped or quoted, as in
 * `250 2.0.0 Ok: queued as 4c1WRT5fNjz3xyz`; also as Postfix hands them on, `host HOST[ADDRESS] said: … (in reply to RCPT TO command)`. `null`
 * for all that may mean more; `readReply` gives the same for what is read here.
 */
export function readPlainReply(response: string): Reply | null {
  if (response.length > LONGEST) return null;
  const from = behindSpeaker(response);
  const code = codeAt(response, from);
  if (code === 0) return null;
  const command = commandAnswered(response);
  const stage = command < 0 ? null : STAGES.get(response.slice(command + IN_REPLY.length, -1));
  const end = command < 0 ? response.length : command;
  if (stage === undefined || !isPlain(response, from + CODE, end)) return null;
  const words = behindCodes(response, from + CODE);
  if (words < 0 || words >= end) return null;
  return {
    saidBy: 'next-hop',
    code,
    enhancedCode: words > from + CODE ? response.slice(from + CODE, words - 1) : null,
    stage,
    text: response.slice(words, end),
    suspended: false,
    quoted: false,
    quotedCodes: null,
  };
}

/** Characters of a reply code and the space behind it. */
const CODE = 4;
const HOST = 'host ';
const SAID = ' said: ';
const IN_REPLY = ' (in reply to ';
/** What Postfix writes there, and the stage that it is. */
const STAGES: ReadonlyMap<string, Stage | null> = new Map(
  ['MAIL FROM', 'RCPT TO', 'DATA', 'end of DATA', 'EHLO', 'HELO', 'LHLO'].map((command) => [
    `${command} command`,
    readStage(command),
  ]),
);

/** Offset behind `host HOST said: `; 0 where nothing of this kind stands in front. */
function behindSpeaker(words: string): number {
  if (!words.startsWith(HOST)) return 0;
  const end = words.indexOf(' ', HOST.length);
  if (end <= HOST.length || end > MOST_OF_HOST || !words.startsWith(SAID, end)) return 0;
  for (let at = HOST.length; at < end; at += 1)
    if (words.charCodeAt(at) < SPACE || words.charCodeAt(at) >= DELETE) return 0;
  return end + SAID.length;
}

const MOST_OF_HOST = 400;

/** Where the command begins to be told that was answered; -1 where none is. */
function commandAnswered(words: string): number {
  return words.charCodeAt(words.length - 1) === RIGHT_PARENTHESIS ? words.lastIndexOf(IN_REPLY) : -1;
}

/** The code that stands at `from`, and a space behind it; 0 where none does. */
function codeAt(words: string, from: number): number {
  const hundreds = words.charCodeAt(from) - DIGIT_0;
  const tens = words.charCodeAt(from + 1);
  const ones = words.charCodeAt(from + 2);
  const isCode = hundreds >= 2 && hundreds <= 5 && isDigit(tens) && isDigit(ones);
  return isCode && words.charCodeAt(from + 3) === SPACE
    ? hundreds * 100 + (tens - DIGIT_0) * 10 + ones - DIGIT_0
    : 0;
}

/** Offset of the words behind `5.1.1 `, or `from` where no enhanced code stands there; -1 where more may belong to it. */
function behindCodes(words: string, from: number): number {
  if (!isDigit(words.charCodeAt(from))) return beginsWords(words, from) ? from : -1;
  const end = endOfEnhancedCode(words, from, words.length);
  return words.charCodeAt(end) === SPACE && beginsWords(words, end + 1) ? end + 1 : -1;
}

/** A letter, a digit, or an address in brackets. */
function beginsWords(words: string, at: number): boolean {
  const c = words.charCodeAt(at);
  if (c === LESS_THAN) return isLetter(words.charCodeAt(at + 1));
  return isAlphanumeric(c) || isForeignLetter(c);
}

/** Letters of European scripts and the Near East, up to the first white space that has no place in a reply. */
function isForeignLetter(c: number): boolean {
  return c >= FIRST_MARKED && c < OGHAM_SPACE;
}

/**
 * Whether the words hold nothing that `unwrap` and `readReply` look for behind their codes: a second code, an enhanced code anywhere, line breaks that were
 * escaped, a speaker, the command that was answered. The last character is a printed one, so nothing is trimmed.
 */
function isPlain(words: string, from: number, end: number): boolean {
  let before = 0;
  for (let at = from; at < end; at += 1) {
    const c = words.charCodeAt(at);
    if (c < SPACE || c === BACKSLASH || c === NUMBER_SIGN) return false;
    if (c >= DELETE && !isForeignLetter(c)) return false;
    if ((c === DIGIT_4 || c === DIGIT_5) && !isDigit(before) && at > from && mayBeCode(words, at))
      return false;
    if (c === COLON && maySpeak(words, at + 1)) return false;
    if (c === SMALL_H && words.startsWith(HOST, at)) return false;
    if (c === LEFT_PARENTHESIS && words.charCodeAt(at + 1) === SMALL_I) return false;
    before = c;
  }
  return before !== SPACE && !/exceeded$/i.test(words.slice(end - 8, end));
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
