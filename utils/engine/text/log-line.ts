import {
  CAPITAL_Z,
  COLON,
  DIGIT_0,
  DOT,
  HYPHEN,
  isCapital,
  isDigit,
  LESS_THAN,
  PLUS,
  SPACE,
} from './characters';
import type { LineHead } from './line-head';
import { readOtherTime } from './other-times';
import { readPageStamp } from './page-stamp';
import { endOfDigits } from './place-in-text';
import { withYear } from './year';

const NONE: LineHead = { time: null, body: 0 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CLOCK = /\d{4},? (?:at )?\d{1,2}:\d\d/;

// Each pattern is anchored and has no nested repetition, so each is linear.
const SYSLOG = /^(?:<\d{1,3}>)?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?\s/;
const RFC3339 =
  /^(?:<\d{1,3}>)?(?:1 )?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:[.,]\d{1,9})?) ?(Z|[+-]\d\d:?\d\d)?(?=[\s:]|$)/;

/**
 * Reads the prefix of a log line: syslog (RFC 3164), RFC 5424, RFC 3339, or none.
 * `now` (milliseconds) gives syslog times their year: the latest one that is not more than a day ahead.
 */
export function readLineHead(line: string, now?: number): LineHead {
  const first = line.charCodeAt(0);
  if (first === LESS_THAN || isDigit(first)) {
    const end = endOfPlainStamp(line);
    if (end > 0) return { time: line.slice(0, end), body: end };
    const stamp = RFC3339.exec(line);
    if (stamp) return { time: isoTime(stamp), body: stamp[0].length };
    if (first !== LESS_THAN) return otherHead(line, now);
  }
  const stamp = first === LESS_THAN || isCapital(first) ? SYSLOG.exec(line) : null;
  const month = stamp ? MONTHS.indexOf(stamp[1] as string) : -1;
  if (!stamp || month < 0) return otherHead(line, now);
  return { time: withYear(month, Number(stamp[2]), stamp[3] as string, now), body: stamp[0].length };
}

/** As web pages write it, or in another language. */
function otherHead(line: string, now?: number): LineHead {
  const stamp = CLOCK.test(line.slice(0, 64)) ? readPageStamp(line) : null;
  if (stamp) return { time: stamp.time, body: stamp.end };
  return readOtherTime(line, now) ?? NONE;
}

/**
 * Offset behind `2026-11-24T10:00:00.123456+00:00` at `start`, which nearly every line has that is not of the old syslog, where a space follows; 0 where
 * that does not stand there.
 */
export function endOfPlainStamp(line: string, start = 0): number {
  for (let i = 0; i < STAMP.length; i += 1) {
    const expected = STAMP.charCodeAt(i);
    const c = line.charCodeAt(start + i);
    if (expected === DIGIT_0 ? !isDigit(c) : c !== expected) return 0;
  }
  let at = start + STAMP.length;
  if (line.charCodeAt(at) === DOT) at = endOfFraction(line, at + 1);
  if (at < 0) return 0;
  at = line.charCodeAt(at) === CAPITAL_Z ? at + 1 : endOfZone(line, at);
  return line.charCodeAt(at) === SPACE ? at : 0;
}

/** `0` stands for any digit. */
const STAMP = '0000-00-00T00:00:00';

/** Offset behind `+01:00`; 0 where that does not stand there. */
function endOfZone(line: string, at: number): number {
  const sign = line.charCodeAt(at);
  if (sign !== PLUS && sign !== HYPHEN) return 0;
  const isZone =
    endOfDigits(line, at + 1, at + 3) === at + 3 &&
    line.charCodeAt(at + 3) === COLON &&
    endOfDigits(line, at + 4, at + 6) === at + 6;
  return isZone ? at + 6 : 0;
}

/** Offset behind one to nine digits; -1 where there are none, or more. */
function endOfFraction(line: string, from: number): number {
  const at = endOfDigits(line, from, Math.min(line.length, from + 10));
  return at === from || at - from > 9 ? -1 : at;
}

function isoTime(stamp: RegExpExecArray): string {
  return `${stamp[1]}T${(stamp[2] as string).replace(',', '.')}${stamp[3] ?? ''}`;
}
