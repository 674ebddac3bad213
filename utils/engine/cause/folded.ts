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

export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i += 1) folded += String.fromCharCode(foldCharacter(word.charCodeAt(i)));
  return folded;
}
