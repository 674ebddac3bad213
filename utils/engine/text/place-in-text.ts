import { isAlphanumeric, isDigit } from './characters';

/** Whether `words` stand at a place. A loop, as the built-in function costs more for so few characters. */
export function standsAt(text: string, at: number, words: string): boolean {
  for (let i = 0; i < words.length; i += 1) if (text.charCodeAt(at + i) !== words.charCodeAt(i)) return false;
  return true;
}

/** The next place of a character before `end`; -1 where there is none. Never looks beyond, so that each line costs its own length. */
export function placeOf(code: number, text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** Offset behind the letters and digits that begin at `from`. */
export function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isAlphanumeric(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset behind the digits that begin at `from`. */
export function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}
