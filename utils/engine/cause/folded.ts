import { FIRST_MARKED, HYPHEN, PAST_MARKED, SLASH, SPACE, UNDERSCORE } from '../text/characters';

/** Letters that Unicode takes for letters of their own. */
const OWN_FORM: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

/** What each character is read as where words are looked up: letters with marks as those without, joints of words as a space. */
const FOLDED = Uint16Array.from({ length: PAST_MARKED }, (_, c) => {
  if (c === HYPHEN || c === UNDERSCORE || c === SLASH) return SPACE;
  const letter = OWN_FORM[String.fromCharCode(c)] ?? String.fromCharCode(c).normalize('NFD');
  return c < FIRST_MARKED ? c : letter.charCodeAt(0);
});

export function foldCharacter(c: number): number {
  return c < PAST_MARKED ? (FOLDED[c] as number) : c;
}

/** All that `foldCharacter` may change. */
const MAY_CHANGE = /[-_/\u00c0-\u017f]/g;

export function fold(words: string): string {
  return words.replace(MAY_CHANGE, (letter) => String.fromCharCode(foldCharacter(letter.charCodeAt(0))));
}
