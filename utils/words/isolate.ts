import { isForOthers } from './language';

/** Hebrew, Arabic and the other scripts of today that are written from right to left (Unicode 16, Bidi_Class R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps words of such a script from turning what stands beside them: an address or a name of a host as a whole from left to right, as all of them are
 * read, other words in their own direction (Unicode Standard Annex 9, 2.4). What is copied, mailed or saved has no such marks: they would stay in an
 * address that somebody takes out of it.
 */
export function isolated(words: string): string {
  if (!RIGHT_TO_LEFT.test(words) || isForOthers()) return words;
  return `${/\s/.test(words) ? '\u2068' : '\u2066'}${words}\u2069`;
}

/** What was made to be shown, to be copied. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066\u2068\u2069]/g, '');
}

/** Whether two names with nothing but a comma between them would be read in the wrong order, as no mark keeps them apart. */
export function wouldTurn(before: string, next: string): boolean {
  const last = before.match(/\p{L}/gu)?.at(-1) ?? '';
  const first = /\p{L}/u.exec(next)?.[0] ?? '';
  return isForOthers() && RIGHT_TO_LEFT.test(last) && RIGHT_TO_LEFT.test(first);
}
