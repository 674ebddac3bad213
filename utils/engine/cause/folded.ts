import { HYPHEN, SLASH, SPACE, UNDERSCORE } from '../text/characters';

/** Latin letters with marks end here (Latin Extended-A). */
const MARKED = 0x180;

/** Letters that Unicode takes for letters of their own. */
const OWN_FORM: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', đ: 'd' };

/** What each character is read as where words are looked up: letters with marks as those without, joints of words as a space. */
const FOLDED = Uint16Array.from({ length: MARKED }, (_, c) => {
  if (c === HYPHEN || c === UNDERSCORE || c === SLASH) return SPACE;
  const letter = OWN_FORM[String.fromCharCode(c)] ?? String.fromCharCode(c).normalize('NFD');
  return c < 0xc0 ? c : letter.charCodeAt(0);
});

export function foldCharacter(c: number): number {
  return c < MARKED ? (FOLDED[c] as number) : c;
}

export function fold(word: string): string {
  return Array.from({ length: word.length }, (_, i) =>
    String.fromCharCode(foldCharacter(word.charCodeAt(i))),
  ).join('');
}
