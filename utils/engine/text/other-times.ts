import type { LineHead } from './line-head';
import { monthOf } from './months';
import { two, withYear } from './year';

const WEEKDAY = '(?:\\p{L}{2,4}\\.?,? )?';
const MONTH = '(\\p{L}{3,6}\\.?|\\d{1,2}[\\u6708\\uc6d4])';
const CLOCK = '(\\d\\d:\\d\\d:\\d\\d)(?:[.,]\\d{1,9})?';
const ZONE = '(?: ?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d))?';
const BEHIND = '(?=[\\s\\],:]|$)';
/** `Okt 20 08:01:02`, `Thu Nov 20 08:01:02 2025`, `11月 20 08:01:02` */
const MONTH_FIRST = new RegExp(
  `^\\[?${WEEKDAY}${MONTH} {1,2}(\\d{1,2})[\\u65e5\\uc77c]?,? (?:(\\d{4}) )?${CLOCK}${ZONE}(?: (\\d{4})(?!\\S))?${BEHIND}`,
  'u',
);
/** `20. Okt 08:01:02`, `20 Nov 2026 08:01:02 +0100`, `Thu, 20-Nov-2026 08:01:02` */
const DAY_FIRST = new RegExp(
  `^\\[?${WEEKDAY}(\\d{1,2})\\.?[ -]${MONTH}[ -](?:(\\d{4})[ ,]{1,2})?${CLOCK}${ZONE}${BEHIND}`,
  'u',
);
/** `Thu 2026-11-20 08:01:02 UTC`: journalctl -o short-full */
const ISO = new RegExp(
  `^\\[?${WEEKDAY}(\\d{4})[-/.](\\d\\d)[-/.](\\d\\d)[T ,]{1,2}${CLOCK}${ZONE}${BEHIND}`,
  'u',
);

/** Reads a time that is neither of syslog in English nor of RFC 3339: with the months of other languages, names of days, other orders. `null` where none stands there. */
export function readOtherTime(line: string, now?: number): LineHead | null {
  const head = line.slice(0, LONGEST);
  if (!A_CLOCK.test(head)) return null;
  return readMonthFirst(head, now) ?? readDayFirst(head, now) ?? readIso(head);
}

const LONGEST = 80;
/** Most lines that come here have no time at all. */
const A_CLOCK = /^.{0,32}?\d:\d\d:\d/;

function readMonthFirst(head: string, now?: number): LineHead | null {
  const found = MONTH_FIRST.exec(head);
  if (!found) return null;
  const [whole, month = '', day = '', before, clock = '', zone, behind] = found;
  return timeOf({ month, day, year: before ?? behind, clock, zone }, whole.length, now);
}

function readDayFirst(head: string, now?: number): LineHead | null {
  const found = DAY_FIRST.exec(head);
  if (!found) return null;
  const [whole, day = '', month = '', year, clock = '', zone] = found;
  return timeOf({ month, day, year, clock, zone }, whole.length, now);
}

function readIso(head: string): LineHead | null {
  const found = ISO.exec(head);
  if (!found) return null;
  const [whole, year, month, day, clock, zone] = found;
  return { time: `${year}-${month}-${day}T${clock}${zoneOf(zone)}`, body: whole.length };
}

interface Parts {
  readonly month: string;
  readonly day: string;
  readonly year: string | undefined;
  readonly clock: string;
  readonly zone: string | undefined;
}

function timeOf({ month: name, day, year, clock, zone }: Parts, body: number, now?: number): LineHead | null {
  const month = monthOf(name);
  if (month < 0 || Number(day) < 1 || Number(day) > 31) return null;
  const date = year
    ? `${year}-${two(month + 1)}-${two(Number(day))}T${clock}`
    : withYear(month, Number(day), clock, now);
  return { time: date + zoneOf(zone), body };
}

function zoneOf(zone = ''): string {
  return /^[A-Z]/.test(zone) ? 'Z' : zone;
}
