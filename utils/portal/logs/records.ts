/**
 * What a line of text says: whether it is a delivery status record, whether it comes from a mail log at all, and of which
 * message. Liberal in the prefix, strict in the record, so that prose that quotes a fragment is left alone.
 */

// Postfix cuts its own lines at 2,046 characters; what is far longer is no log.
const MAX_LINE = 32_768;
// Prefix: a time, a host, a process, a queue id. More than this is prose.
const MAX_PREFIX = 240;
const MAX_PLAIN_WORDS = 3;
const MAX_TRAILING_WORDS = 3;

const RECORD_STATUS = /\bstatus=(?:sent|deferred|bounced|expired|(?:un)?deliverable)\b\s{0,3}(?=\(|$)/;
const EXPIRED = /\bfrom=<[^<>]{0,320}>,\s{0,3}status=expired, returned to sender/;
const FIELD = /\b(?:relay|delay|delays|dsn)=/;
const TIME = /\d\d:\d\d:\d\d/;
const LOOSE_TIME = /\d{1,2}:\d\d|\bago\b/;
const QUEUE_ID = /(?:^|[\s\]:|])([0-9A-F]{5,16}|(?=[A-Za-z]*\d)[0-9A-Za-z]{9,20})(?::|\s{0,3}$)/;
const PROCESS = /\[\d{1,10}\]:?\s/;
const KEYED = /(?:^|\s)(?:to|from|message-id|uid|client|orig_to)=/;
const STAMP_BEGINNING =
  /(?:<\d{1,3}>(?:1 )?)?(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|[A-Z][a-z]{2} {1,2}\d{1,2},? )/;
const BEGINNING = new RegExp(
  `^(?:${STAMP_BEGINNING.source}|(?:[\\w.-]{1,80} )?postfix/|[0-9A-Za-z]{5,20}: (?:to|from|uid|client|message-id|removed)|(?:to|from)=)`,
);
const HEAD_ONLY = new RegExp(`^${STAMP_BEGINNING.source}[^=()]{0,160}$`);
// Dots, or a word in place of them, behind which there may be a control's word.
const CUT = /(?:…|\.{3}|\[more\])[\s[(]{0,3}(?:(?:show|read|view|see) )?(?:more|all|full)?[\])»…]{0,2}$/i;
const PLAIN_WORD = /^[A-Za-z]?[a-z]+[,.:;!?]?$/;

/** Whether the page shows only the beginning of a log line. */
export function isCut(line: string): boolean {
  return line.length <= MAX_LINE && CUT.test(line.slice(-40)) && /\bto=</.test(line);
}

/** A line without the mark that the page has cut it with. */
export function withoutCut(line: string): string {
  const mark = CUT.exec(line.slice(-40));
  return mark ? line.slice(0, Math.max(0, line.length - 40) + mark.index).trimEnd() : line;
}

/** Whether a line is one delivery status record, with no more around it than a log's prefix. */
export function isRecord(line: string): boolean {
  if (line.length > MAX_LINE || !line.includes('status=')) return false;
  const start = recordStart(line);
  return start >= 0 && isPrefix(line.slice(0, start)) && endsLikeRecord(line);
}

/** Whether a line comes from a mail log, whichever daemon wrote it. */
export function isLogLine(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const head = line.slice(0, MAX_PREFIX);
  const marks = Number(TIME.test(head)) + Number(PROCESS.test(head)) + Number(queueIdOf(head) !== null);
  return marks >= 2 || (marks === 1 && KEYED.test(head)) || isRecord(line);
}

/** Whether a line is the beginning of a log line: a time, a process, a queue id or a recipient stands first. */
export function beginsLine(line: string): boolean {
  return BEGINNING.test(line.slice(0, MAX_PREFIX)) || isHeadOnly(line);
}

/** Whether a line has the time of a log line and perhaps its host and process, and no more. */
export function isBareHead(line: string): boolean {
  return line.length <= MAX_PREFIX && isHeadOnly(line);
}

function isHeadOnly(line: string): boolean {
  return line.length <= MAX_PREFIX && HEAD_ONLY.test(line) && TIME.test(line);
}

/** The queue id that a log line opens with, or null. */
export function queueIdOf(line: string): string | null {
  const to = line.search(KEYED);
  return QUEUE_ID.exec(line.slice(0, to < 0 ? MAX_PREFIX : Math.min(to + 1, MAX_PREFIX)))?.[1] ?? null;
}

function recordStart(line: string): number {
  const to = line.indexOf('to=<');
  if (to < 0 || to > MAX_PREFIX) return line.slice(0, MAX_PREFIX * 2).search(EXPIRED);
  const rest = line.slice(to);
  const status = rest.search(RECORD_STATUS);
  return status > 0 && FIELD.test(rest.slice(0, status)) ? to : -1;
}

/** A prefix has a time, an id, a process, or nothing; a sentence has words. */
function isPrefix(prefix: string): boolean {
  if (!prefix.trim()) return true;
  if (!LOOSE_TIME.test(prefix) && !PROCESS.test(prefix) && queueIdOf(prefix) === null) return false;
  return plainWords(prefix) <= MAX_PLAIN_WORDS;
}

/** After the response's last bracket there may be a button's word, but no sentence. */
function endsLikeRecord(line: string): boolean {
  const close = line.lastIndexOf(')');
  return close < 0 || plainWords(line.slice(close + 1)) <= MAX_TRAILING_WORDS;
}

function plainWords(text: string): number {
  return text.split(/\s+/).filter((word) => PLAIN_WORD.test(word)).length;
}
