import { quote } from './quote';

// A syslog time has no year (RFC 3164, 4.1.2), so the date part may be `11-23` or `--11-23`.
const isoTime = /^-{0,2}([\d-]{5,10})T(\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?$/;

/** A time as the log has it, in the log's own zone, for people: `2026-11-23 20:56:01 +01:00`. */
export function fullTime(time: string | null): string | null {
  if (!time) return null;
  const parts = isoTime.exec(time);
  if (!parts) return quote(time, 40);
  const [, date, clock, seconds = '', zone = ''] = parts;
  const zoneWord = zone === 'Z' ? 'UTC' : zone;
  return `${date} ${clock}${seconds} ${zoneWord}`.trim();
}

/** Hours and minutes as the log has them: `20:56`. `null` where there are none. */
export function clockTime(time: string | null): string | null {
  return (time && isoTime.exec(time)?.[2]) || null;
}

/** The date of a time, as the log has it: `2026-11-23`. */
export function dayOf(time: string): string {
  return isoTime.exec(time)?.[1] ?? '';
}

/** Date, hours and minutes: `2026-11-23 20:56`. */
export function minuteOf(time: string): string {
  return `${dayOf(time)} ${clockTime(time) ?? ''}`.trim();
}
