import { collectTexts } from '@/entrypoints/terminal/words/collect-texts';
import type { Language, Plural } from '@/utils/words/language';

/** Greek for each letter: no English letter is left, and slots and commands stay. */
const GREEK = 'αβψδεφγηιξκλμνοπθρστυωςχύζ';

/** A text in the invented language. */
function invent(text: string): string {
  const parts = text.split(/(\{\w+\}|\{#\w+\}|`[^`]*`)/);
  return parts.map((part, i) => (i % 2 === 1 ? part.replace(/^\{#.*$/, '') : inGreek(part))).join('');
}

function inGreek(words: string): string {
  return words.replace(/[a-z]/gi, (letter) => {
    const small = GREEK[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  });
}

/** A language as somebody would add it: all texts, each by its English name. */
export function inventedLanguage(): Language {
  const all = collectTexts().flatMap(({ places }) => places.flatMap(({ texts }) => texts));
  const texts = all.map(({ text, one }): [string, string | Plural] => [
    text,
    one === null ? invent(text) : { one: invent(one), other: invent(text) },
  ]);
  const grammar = { filter: [], others: [], sender: [], addresses: [] };
  return { code: 'el', texts: Object.fromEntries(texts), grammar };
}
