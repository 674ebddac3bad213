import { NO_TEXT } from '../page/no-text';

const MAX_LENGTH = 300;

/**
 * A text as words alone: lower case, without accents, digits, signs and hyphens, one space between two words.
 * `Deep-filtered (2)`, `deepFiltered` and `DEEP FILTERED »` are all `deep filtered`.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(NO_TEXT, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** A list of phrases that is written in one text, with `|` between them. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** A text as a reader sees it where a word may be broken: a pattern that is looked for in whole pages finds it in there. */
export function unbroken(text: string): string {
  return text.includes('\u00ad') || text.includes('\u200b') ? text.replace(NO_TEXT, '') : text;
}
