import { DIGIT_0, DOT, SLASH } from '../../text/characters';
import { endOfDigits, placeOf } from '../../text/place-in-text';
import type { Delays } from '../../types';

/** With so many digits a number and its power of ten are exact, and so is their quotient. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i);

/** The number that stands from `from` to `end`, as `Number` reads it; `null` where none does. */
export function readNumber(text: string, from: number, end: number): number | null {
  const whole = endOfDigits(text, from, end);
  const point = whole < end && text.charCodeAt(whole) === DOT ? 1 : 0;
  const last = point ? endOfDigits(text, whole + 1, end) : whole;
  if (last !== end || end - from > MOST_DIGITS || whole === from || (point && last === whole + 1))
    return readOther(text.slice(from, end));
  const units = digitsOf(text, from, whole);
  return point ? digitsOf(text, whole + 1, end, units) / (POWERS[end - whole - 1] as number) : units;
}

/** The number that digits stand for, going on from those `before` them. */
export function digitsOf(text: string, from: number, end: number, before = 0): number {
  let value = before;
  for (let at = from; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - DIGIT_0;
  return value;
}

function readOther(value: string): number | null {
  const number = value ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** Reads the four numbers of `delays=a/b/c/d`; `null` where there are not four. */
export function readDelays(text: string, from: number, end: number): Delays | null {
  const first = placeOf(SLASH, text, from, end);
  const second = first < 0 ? -1 : placeOf(SLASH, text, first + 1, end);
  const third = second < 0 ? -1 : placeOf(SLASH, text, second + 1, end);
  if (third < 0) return null;
  const before = readNumber(text, from, first);
  const queue = readNumber(text, first + 1, second);
  const setup = readNumber(text, second + 1, third);
  const transmission = readNumber(text, third + 1, end);
  if (before === null || queue === null || setup === null || transmission === null) return null;
  return [before, queue, setup, transmission];
}
