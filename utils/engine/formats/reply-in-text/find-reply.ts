import type { Speaker, Stage, Status } from '../../types';
import { announces, frames, mayBeFramed, pairs } from './frames';

/** A reply that stands in other text. */
export interface FoundReply {
  /** As it stands there, with the frame where it has one. */
  readonly response: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  readonly saidBy: Speaker | null;
  readonly stage: Stage | null;
  /** What its frame, or the class of its code, says of the delivery. */
  readonly status: Status;
  /** Its words may go on in the next line. */
  readonly isOpen: boolean;
  /** It counts only beside a program that sends mail. */
  readonly needsProgram?: boolean;
  /** It counts only for a recipient who is named before it. */
  readonly needsRecipient?: boolean;
}

/** The next reply of a line from `from` on; `null` where none stands there. Anchored on a frame or a code, never on a word alone. */
export function findReply(text: string, from: number): FoundReply | null {
  const rest = text.slice(from, from + LONGEST);
  const found = [findFramed(rest), findPair(rest), findCoded(rest)].filter((one) => one !== null);
  // A code says more than the name of an error around it.
  const [first] = found.sort(
    (a, b) =>
      Number(a.needsProgram ?? false) - Number(b.needsProgram ?? false) || a.start - b.start || b.end - a.end,
  );
  return first ? { ...first, start: first.start + from, end: first.end + from } : null;
}

const LONGEST = 8_192;

function findFramed(text: string): FoundReply | null {
  if (!mayBeFramed.test(text)) return null;
  for (const { pattern, saidBy, stage = null, status, needsProgram, needsRecipient } of frames) {
    const found = pattern.exec(text);
    if (!found) continue;
    const inner = found[1] ?? found[0];
    const start = found.index + found[0].lastIndexOf(inner);
    const response = endOfWords(inner, text[start - 1]);
    const end = start + response.length;
    return {
      response,
      start,
      end,
      saidBy,
      stage,
      status: status ?? statusOf(response),
      // What a program says itself ends where its frame ends.
      isOpen: isCut(text, end) && (saidBy === 'next-hop' || found[1] === undefined),
      ...(needsProgram ? { needsProgram } : {}),
      ...(needsRecipient ? { needsRecipient } : {}),
    };
  }
  return null;
}

function findPair(text: string): FoundReply | null {
  for (const pattern of pairs) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { code = '', enhanced = '', words = '' } = found.groups ?? {};
    const response = [code, enhanced, words].filter(Boolean).join(' ').replaceAll('\\n', '\n');
    const start = found.index;
    return {
      response,
      start,
      end: start + found[0].length,
      saidBy: 'next-hop',
      stage: null,
      status: statusOf(response),
      isOpen: false,
    };
  }
  return null;
}

/** Codes that servers use (RFC 5321, 4.2; RFC 3463): a bare number may count anything. */
const CODE = '(?:4(?:2[12]|3[0-2]|4[12679]|5\\d|7[1-3])|5(?:0[0-5]|1[0-7]|2[0-5]|3[0-8]|4[1-6]|5\\d|7[01]))';
const ENHANCED = '[45]\\.[0-7]\\.\\d{1,3}';
/** `550 5.1.1 words`, `550-5.1.1`, `550 #5.1.0`, `550: 5.1.1`, `[550] 5.1.1` */
const BOTH = new RegExp(`(?<![\\w.:/#-])${CODE}(?:[ :-]{1,2}|\\]? )[#<('"]{0,2}${ENHANCED}(?![\\d.]*\\d)`);
/** A code at the beginning, behind a colon, a dash, a quotation mark or a bracket; behind a word of protocols only where words of their own begin. */
const ALONE = new RegExp(
  `(?:(?:^|[:=-] {0,2}["'(<]{0,2}|["'(])(?=${CODE}[ -](?:[<"(#]|\\S*[^\\s\\d]))|\\b(?:SMTP|smtp|code|error|reply|status) (?=${CODE}[ -][<"(#A-Z]))`,
  'g',
);
const ENHANCED_ALONE = new RegExp(`(?<![\\w.#/-])#?${ENHANCED}(?![\\d.]*\\d)[ :)-]`, 'g');

/** What mail servers speak of: without one of these, a number before words is an order, a room or a price. */
const MAIL =
  /@|\b(?:mail(?:box)?e?s?|mailing|e-?mails?|users?|recipients?|address(?:es)?|senders?|relay(?:ing|ed)?|spam|smtp|domains?|quota|greylist\w{0,5}|accounts?|rejected|denied|blocked|blacklisted|listed|refused|unavailable|temporar(?:y|ily)|try (?:again|later)|polic(?:y|ies)|tls|authenticat\w{2,6}|mx|dns|spf|dkim|dmarc|helo|ehlo|commands?|syntax|transaction|messages?|content|virus|hosts?|servers?|connections?|local problem|local error|too many|no such|unknown|not (?:permitted|allowed|accepted|found|supported))\b|\p{Lo}|[а-яё]/iu;

const UNIT = '(?:[KMGT]i?B?|ms|s|seconds?|bytes|EUR|USD|km|m)\\b';
/** A number of things, in the plural. */
const COUNT =
  '(?!(?:is|has|was|this|address|access|process|sys|alias|always|as|does|mailbox is)\\b)[a-z]{2,20}s\\b';
/** Somebody explains what the code means. */
const EXPLAINS =
  '(?:means?|indicates?|stands|is|are|was|and|or|what|when|which|style|errors?|codes?|bounces?|replies|reply|responses?)\\b';
/** The web's own replies have codes that mail has, too (RFC 9110, 15; RFC 6585; RFC 7725). */
const WEB =
  '(?:Misdirected Request|Unprocessable|Request Header|Unavailable For Legal|Network Authentication|Internal Server Error|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable (?:on|for|at|from) http|Gateway Time-?out|HTTP Version)';
/** What stands behind a number that is no code of a reply. */
const OTHER = new RegExp(`^\\d{3}[ -](?:[=\u2013\u2192|]|->|${UNIT}|${COUNT}|${EXPLAINS}|${WEB})`);

function findCoded(text: string): FoundReply | null {
  const accepted = ACCEPTED.exec(text);
  if (accepted) return wholeLine(text, 'sent');
  const both = BOTH.exec(text);
  const alone = both?.index === 0 ? null : findAlone(text);
  const isExplained = both && EXPLAINED.test(text.slice(both.index + both[0].length));
  const start = Math.min(
    (isExplained ? undefined : both?.index) ?? Number.POSITIVE_INFINITY,
    alone ?? Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(start) || OF_TABLE.test(text.slice(start, start + 40))) return null;
  const response = endOfWords(text.slice(start), text[start - 1]);
  const end = start + response.length;
  if (OF_KIND.test(text.slice(end, end + 40))) return null;
  return {
    response,
    start,
    end,
    saidBy: 'next-hop',
    stage: null,
    status: statusOf(response),
    isOpen: isCut(text, end),
  };
}

/** `"421 4.4.5" : "server_busy"`: a program's table of codes. */
const OF_TABLE = /^\d{3}(?:[ -][\d.]{5,9})?["'`]\s{0,20}(?:[:,\])]|=>)/;
/** `"550 too many connections" errors`: somebody speaks of many, not of one. */
const OF_KIND = /^["'`)][ -](?:style|type|kind|like|errors|messages|replies|responses|bounces|rejections)\b/i;
/** An acceptance that names what it accepts: a greeting (220), an answer to EHLO (250) or a go-ahead (354) is none. */
const ACCEPTED =
  /^250[ -](?:2\.\d\.\d{1,3} .{0,200}\b(?:queued|accepted|delivered|ok)\b|.{0,100}\bqueued (?:as|mail|for)\b)/i;
const EXPLAINED = new RegExp(`^\\S? ${EXPLAINS}`);

function wholeLine(text: string, status: Status): FoundReply {
  return {
    response: text,
    start: 0,
    end: text.length,
    saidBy: 'next-hop',
    stage: null,
    status,
    isOpen: false,
  };
}

function findAlone(text: string): number | null {
  for (const pattern of [ALONE, ENHANCED_ALONE])
    for (const { 0: mark, index } of text.matchAll(pattern)) {
      const start = pattern === ALONE ? index + mark.length : index;
      const words = text.slice(start, start + 300);
      const isAnnounced =
        pattern === ALONE || start === 0 || announces.test(text.slice(Math.max(0, start - 400), start));
      if (isAnnounced && !OTHER.test(words) && MAIL.test(words)) return start;
    }
  return null;
}

/** A reply that stands in quotation marks or brackets ends with them; another one goes to the end of the line. */
function endOfWords(words: string, before: string | undefined): string {
  const close = before ? CLOSES[before] : undefined;
  const at = close ? closeOf(words, close) : -1;
  return (at > 0 ? words.slice(0, at) : words).trimEnd();
}

const CLOSES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')', '`': '`' };

/** An apostrophe within a word closes nothing, and a bracket only its own. */
function closeOf(words: string, close: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (close === ')' && words[at] === '(') depth += 1;
    if (words[at] !== close) continue;
    if (depth > 0) depth -= 1;
    else if (!/\w/.test(words[at + 1] ?? '')) return at;
  }
  return -1;
}

function isCut(text: string, end: number): boolean {
  return text.slice(end).trim() === '';
}

function statusOf(response: string): Status {
  const kind = /(?<![\d.])([245])(?:\d\d[ -]|\.\d{1,3}\.\d)/.exec(response)?.[1];
  if (kind === '4') return 'deferred';
  return kind === '5' ? 'bounced' : 'unknown';
}
