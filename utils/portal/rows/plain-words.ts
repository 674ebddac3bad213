const MAX_LENGTH = 300;

/**
 * A text as words alone: lower case, without accents, digits, signs and hyphens, one space between two words.
 * `Deep-filtered (2)`, `deepFiltered` and `DEEP FILTERED »` are all `deep filtered`.
 */
export function plainWords(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
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
