import type { Glance } from '../format';
import { isAlphanumeric } from './queue-id';

/**
 * Tells what a line of Postfix holds before anything is made of it: most lines of a relay's log (connections, clients, statistics) are of no
 * delivery, and cost nothing more. Looks at the line's first characters only, and copies none.
 */
export const glanceAtPostfix: Glance = (text, start, end) => {
  const body = bodyOf(text, start, end);
  if (body < 0) return 'unknown';
  const colon = endOfWord(text, body, end);
  // What has no queue id in front is left to the careful reader.
  if (colon - body < 5 || text.charCodeAt(colon) !== 58 || text.charCodeAt(colon + 1) !== 32) return 'own';
  return isEvent(text, colon + 2) ? 'own' : 'nothing';
};

/** Lines about a message begin, behind its queue id, in one of these ways (Postfix 3.7 `log_adhoc.c`, `qmgr`, `pickup`, `cleanup`). */
function isEvent(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === 116 /* t */) return text.startsWith('to=<', at);
  if (first === 102 /* f */) return text.startsWith('from=<', at);
  if (first === 109 /* m */) return text.startsWith('message-id=', at);
  if (first === 114 /* r */)
    return text.startsWith('removed', at) || text.startsWith('resent-message-id=', at);
  return first === 117 /* u */ && text.startsWith('uid=', at);
}

/** The stamp of syslog (`Nov  1 00:00:00`) has 15 characters, the longest of RFC 3339 some 35. */
const SYSLOG_STAMP = 15;
const LONGEST_STAMP = 40;
const LONGEST_PROCESS = 80;

/** Offset of the words behind `time host postfix/smtp[123]: `; -1 where a line does not begin like this. */
function bodyOf(text: string, start: number, end: number): number {
  const stampEnd = endOfStamp(text, start);
  if (stampEnd < 0) return -1;
  // Every line that comes this far has a space in its head, so no stretch is searched twice.
  const process = text.indexOf(' ', stampEnd + 1) + 1;
  if (process === 0 || process >= end || !text.startsWith('postfix', process)) return -1;
  let hasSlash = false;
  const most = Math.min(end, process + LONGEST_PROCESS);
  for (let at = process + 7; at < most; at += 1) {
    const c = text.charCodeAt(at);
    if (c === 32) return -1;
    if (c === 47 /* / */) hasSlash = true;
    if (c === 93 /* ] */) return hasSlash && text.startsWith(': ', at + 1) ? at + 3 : -1;
  }
  return -1;
}

/** Offset of the space behind the time; -1 where none stands there. */
function endOfStamp(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first >= 65 && first <= 90)
    return text.charCodeAt(start + 3) === 32 && text.charCodeAt(start + SYSLOG_STAMP) === 32
      ? start + SYSLOG_STAMP
      : -1;
  if (first < 48 || first > 57 || text.charCodeAt(start + 4) !== 45 /* - */) return -1;
  for (let at = start + 16; at < start + LONGEST_STAMP; at += 1) if (text.charCodeAt(at) === 32) return at;
  return -1;
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isAlphanumeric(text.charCodeAt(at))) at += 1;
  return at;
}
