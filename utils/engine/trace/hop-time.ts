import { monthOf } from '../text/months';

const DAY = /(?:^|[\s,])(\d{1,2})[ -]([A-Za-z]{3})[a-z]{0,8}[ -](\d{4}|\d{2})\s{1,3}/;
const CLOCK = /^(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?/;
const ZONE = /^\s{0,3}(?:([+-])(\d\d)(\d\d)|([A-Za-z]{1,5})\b)/;

/** Hours from UTC of zones that have names (RFC 5322, 4.3). Others, and single letters, say nothing that can be relied on, and count as UTC. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
};

/** Reads the time of a `Received` header (RFC 5322, 3.3 and 4.3), in milliseconds since the epoch; `null` where there is none. */
export function readHopTime(text: string): number | null {
  const day = DAY.exec(text.slice(0, 200));
  if (!day) return null;
  const rest = text.slice(day.index + day[0].length);
  const clock = CLOCK.exec(rest);
  const month = monthOf(day[2] as string);
  if (!clock || month < 0) return null;
  const [, hour, minute, second = '0'] = clock;
  const time = Date.UTC(
    yearOf(day[3] as string),
    month,
    Number(day[1]),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return time - offsetOf(rest.slice(clock[0].length));
}

/** Two digits are of this century below 50 (RFC 5322, 4.3). */
function yearOf(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

function offsetOf(text: string): number {
  const [, sign, hours, minutes, name = ''] = ZONE.exec(text) ?? [];
  if (!sign) return (ZONES[name.toUpperCase()] ?? 0) * 3_600_000;
  const offset = Number(hours) * 3_600_000 + Number(minutes) * 60_000;
  return sign === '-' ? -offset : offset;
}
