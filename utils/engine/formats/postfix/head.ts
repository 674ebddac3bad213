import { HYPHEN, isCapital, isDigit, RIGHT_BRACKET, SLASH, SPACE } from '../../text/characters';
import { endOfPlainStamp, readLineHead } from '../../text/log-line';
import { standsAt } from '../../text/place-in-text';

/** The stamp of syslog (`Nov  1 00:00:00`) has 15 characters, the longest of RFC 3339 some 35. */
const SYSLOG_STAMP = 15;
const LONGEST_STAMP = 40;
const LONGEST_PROCESS = 80;

/**
 * Reads `time host postfix/smtp[123]: `, line by line. Nearly all lines of a log have a time and a host as long as those of the line before:
 * so it is looked for where it stood there, and only elsewhere if it is not.
 */
export class Head {
  /** Where the time ended and the process began, counted from the beginning of the line. */
  private stamp = 0;
  private process = 0;
  /** Lines of one second have one time. */
  private readonly last = { stamp: '', time: null as string | null };

  constructor(private readonly now: number | undefined) {}

  /** Offset of the words behind the head; -1 where a line does not begin like this. */
  bodyAt(text: string, start: number, end: number): number {
    const process = this.isAsBefore(text, start) ? start + this.process : this.findProcess(text, start, end);
    return process < 0 || process >= end ? -1 : endOfProcess(text, process, end);
  }

  /** The time of the line whose body was asked for last, as `readLineHead` gives it. */
  timeAt(text: string, start: number, end: number): string | null {
    const stampEnd = start + this.stamp;
    if (endOfPlainStamp(text, start) === stampEnd) return text.slice(start, stampEnd);
    const { last } = this;
    if (last.stamp.length === this.stamp && standsAt(text, start, last.stamp)) return last.time;
    last.stamp = text.slice(start, stampEnd);
    last.time = readLineHead(text.slice(start, Math.min(end, start + LONGEST)), this.now).time;
    return last.time;
  }

  private isAsBefore(text: string, start: number): boolean {
    return (
      this.process > 0 &&
      text.charCodeAt(start + this.stamp) === SPACE &&
      text.charCodeAt(start + this.process - 1) === SPACE &&
      isStampStart(text, start) &&
      standsAt(text, start + this.process, 'postfix')
    );
  }

  private findProcess(text: string, start: number, end: number): number {
    const stampEnd = endOfStamp(text, start);
    if (stampEnd < 0) return -1;
    // Every line that comes this far has a space in its head, so no stretch is searched twice.
    const process = text.indexOf(' ', stampEnd + 1) + 1;
    if (process === 0 || process >= end || !standsAt(text, process, 'postfix')) return -1;
    this.stamp = stampEnd - start;
    this.process = process - start;
    return process;
  }
}

/** A time with all its parts, and the zone behind it. */
const LONGEST = 64;

/** Offset of the words behind `postfix/smtp[123]: `; -1 where that does not stand there. */
function endOfProcess(text: string, process: number, end: number): number {
  let hasSlash = false;
  const most = Math.min(end, process + LONGEST_PROCESS);
  for (let at = process + 7; at < most; at += 1) {
    const c = text.charCodeAt(at);
    if (c === SPACE) return -1;
    if (c === SLASH) hasSlash = true;
    if (c === RIGHT_BRACKET) return hasSlash && standsAt(text, at + 1, ': ') ? at + 3 : -1;
  }
  return -1;
}

/** `Nov  1 `, or `2026-`. */
function isStampStart(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (isCapital(first)) return text.charCodeAt(start + 3) === SPACE;
  return isDigit(first) && text.charCodeAt(start + 4) === HYPHEN;
}

/** Offset of the space behind the time; -1 where none stands there. */
function endOfStamp(text: string, start: number): number {
  if (!isStampStart(text, start)) return -1;
  if (isCapital(text.charCodeAt(start)))
    return text.charCodeAt(start + SYSLOG_STAMP) === SPACE ? start + SYSLOG_STAMP : -1;
  for (let at = start + 16; at < start + LONGEST_STAMP; at += 1) if (text.charCodeAt(at) === SPACE) return at;
  return -1;
}
