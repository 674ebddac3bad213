import { dayWords } from '../../words/format';

/** A moment on the clock of this computer, for people: `2026-11-23 20:56:01`. Empty where there is none. */
export function momentWords(time: number): string {
  if (Number.isNaN(time)) return '';
  const date = new Date(time);
  return `${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** Without the seconds. */
export function minuteWords(time: number): string {
  return momentWords(time).slice(0, -3);
}

/** The same in a sentence, as people of the language write it. */
export function minuteText(time: number): string {
  return Number.isNaN(time) ? '' : `${dayWords(dayOf(new Date(time)))} ${clockText(time)}`;
}

/** The clock alone: `20:56`. */
export function clockText(time: number): string {
  return minuteWords(time).slice('2026-11-23 '.length);
}

export function isOneDay(from: number, to: number): boolean {
  return dayOf(new Date(from)) === dayOf(new Date(to));
}

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
