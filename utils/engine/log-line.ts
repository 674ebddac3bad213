/** The head of a log line: when, and where the words begin. */
export interface LineHead {
  /** ISO 8601, as exact as the log; `--MM-DDThh:mm:ss` where the log has no year and `now` is not given. */
  readonly time: string | null;
  /** Offset of the first character after host and process. */
  readonly body: number;
}

const NONE: LineHead = { time: null, body: 0 };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

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
  if (first === 60 /* < */ || (first >= 48 && first <= 57)) {
    const end = endOfPlainStamp(line);
    if (end > 0) return { time: line.slice(0, end), body: end };
    const stamp = RFC3339.exec(line);
    if (stamp) return { time: isoTime(stamp), body: stamp[0].length };
  }
  if (first !== 60 && (first < 65 || first > 90)) return NONE;
  const stamp = SYSLOG.exec(line);
  const month = stamp ? MONTHS.indexOf(stamp[1] as string) : -1;
  if (!stamp || month < 0) return NONE;
  return { time: syslogTime(month, stamp[2] as string, stamp[3] as string, now), body: stamp[0].length };
}

/** Offset behind `2026-11-24T10:00:00.123456+00:00`, which nearly every line has that is not of the old syslog; 0 where that does not stand. */
function endOfPlainStamp(line: string): number {
  for (let i = 0; i < STAMP.length; i += 1) {
    const expected = STAMP.charCodeAt(i);
    const c = line.charCodeAt(i);
    if (expected === DIGIT ? c < 48 || c > 57 : c !== expected) return 0;
  }
  let at = STAMP.length;
  if (line.charCodeAt(at) === 46 /* . */) at = endOfDigits(line, at + 1, 9);
  if (at < 0) return 0;
  if (line.charCodeAt(at) === 90 /* Z */) at += 1;
  else if (!ZONE.test(line.slice(at, at + 6))) return 0;
  else at += 6;
  return line.charCodeAt(at) === 32 ? at : 0;
}

const STAMP = '0000-00-00T00:00:00';
const DIGIT = 48;
const ZONE = /^[+-]\d\d:\d\d$/;

/** Offset behind one to `most` digits; -1 where there are none, or more. */
function endOfDigits(line: string, from: number, most: number): number {
  let at = from;
  while (at - from <= most && line.charCodeAt(at) >= 48 && line.charCodeAt(at) <= 57) at += 1;
  return at === from || at - from > most ? -1 : at;
}

function isoTime(stamp: RegExpExecArray): string {
  return `${stamp[1]}T${(stamp[2] as string).replace(',', '.')}${stamp[3] ?? ''}`;
}

function syslogTime(month: number, day: string, clock: string, now?: number): string {
  const rest = `${two(month + 1)}-${two(Number(day))}T${clock}`;
  if (now === undefined) return `--${rest}`;
  const year = new Date(now).getUTCFullYear();
  const ahead = Date.UTC(year, month, Number(day)) > now + DAY;
  return `${ahead ? year - 1 : year}-${rest}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
