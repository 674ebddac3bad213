import type { Grammar, Language } from './language';
import type { Texts } from './texts';

/** Puts the files of a language together. A text or a file that is missing, or is too much, does not compile. */
export function toLanguage(code: string, grammar: Grammar, files: Texts): Language {
  return { code, grammar, texts: Object.assign({}, ...Object.values(files)) };
}
