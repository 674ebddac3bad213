import { isEnglish, once } from './numbers';

/** A day in few letters: `23 Nov`. `month` and `day` from 1. */
export function shortDayWords(month: number, day: number): string {
  if (isEnglish()) return `${day} ${MONTHS[month - 1]}`;
  return once(
    'short day',
    (code) => new Intl.DateTimeFormat(code, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  ).format(Date.UTC(2000, month - 1, day));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Units of a span of time, the largest first, in seconds. */
const UNITS = [
  [86_400, 'day', 'd'],
  [3_600, 'hour', 'h'],
  [60, 'minute', 'min'],
  [1, 'second', 's'],
] as const;

/** A span of time in its two largest units: `2 h 5 min`. Shorter than ten seconds: `0.4 s`. */
export function spanWords(seconds: number): string {
  if (seconds < 10) return unitWords(Math.round(seconds * 10) / 10, 3);
  const at = UNITS.findIndex(([length]) => seconds >= length);
  const [length] = UNITS[at] ?? UNITS[3];
  const whole = Math.floor(seconds / length);
  const next = UNITS[at + 1];
  const rest = next ? Math.floor((seconds - whole * length) / next[0]) : 0;
  return rest > 0 ? `${unitWords(whole, at)} ${unitWords(rest, at + 1)}` : unitWords(whole, at);
}

function unitWords(number: number, at: number): string {
  const [, unit, short] = UNITS[at] ?? UNITS[3];
  if (isEnglish()) return `${number} ${short}`;
  return once(
    `unit ${unit}`,
    (code) => new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'short' }),
  ).format(number);
}

/** A date as the log has it, `2026-11-23` or `11-23`: in English as it is, else as people of the language write it. */
export function dayWords(date: string): string {
  const [day, month, year] = date.split('-').map(Number).reverse();
  if (isEnglish() || !day || !month) return date;
  if (!year) return shortDayWords(month, day);
  const format = once(
    'day',
    (code) => new Intl.DateTimeFormat(code, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  return format.format(Date.UTC(year, month - 1, day));
}
