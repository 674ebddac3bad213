import { dayWords, shortDayWords, spanWords } from '../../words/format';
import { inRow } from '../../words/marks';
import { say } from '../../words/say';
import { quote } from './quote';
import type { Setting } from './words';

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

/** The same as people of the language write it; in English as the log has it. */
export function dayText(time: string): string {
  return dayWords(dayOf(time));
}

/** Date, hours and minutes: `2026-11-23 20:56`. */
export function minuteText(time: string): string {
  return `${dayText(time)} ${clockTime(time) ?? ''}`.trim();
}

/** The day in few letters: `23 Nov`. */
export function shortDay(time: string): string {
  const [month, day] = dayOf(time).split('-').slice(-2).map(Number);
  const isDay = month !== undefined && month >= 1 && month <= 12 && day;
  return isDay ? shortDayWords(month, day) : dayOf(time);
}

/** Day, hours and minutes in few letters: `23 Nov, 20:56`. */
export function shortMinute(time: string): string {
  return inRow([shortDay(time), clockTime(time)]);
}

/** The moment that a time of a log names, in milliseconds since the epoch; without a zone, on this computer’s clock. */
export function momentOf(time: string | null): number | null {
  const moment = time?.startsWith('--') ? Number.NaN : Date.parse(time ?? '');
  return Number.isNaN(moment) ? null : moment;
}

/** Whether a time has passed; false where nobody knows. */
export function isPast(time: string | null, { now }: Setting): boolean {
  const moment = momentOf(time);
  return moment !== null && now !== undefined && moment < now();
}

/** How long ago a time is: `2 d 14 h`; empty for less than a minute. `null` where nobody knows, or where it is still to come. */
export function sinceWords(time: string | null, { now }: Setting): string | null {
  const moment = momentOf(time);
  if (moment === null || !now || moment > now()) return null;
  const seconds = (now() - moment) / 1000;
  return seconds < 60 ? '' : spanWords(seconds - (seconds < 3_600 ? seconds % 60 : 0));
}

/** The same as words that stand alone: `2 d 14 h ago`. */
export function agoWords(time: string | null, setting: Setting): string | null {
  const span = sinceWords(time, setting);
  if (span === null) return null;
  return span ? say('{span} ago', { span }) : say('less than a minute ago');
}
