import type { Plural } from '../../../utils/words/language';
import type { TextGroup } from './collect-texts';
import { quoted } from './print-texts';
import type { SaidText } from './said-in';

/** A file of a language: what is translated stays, what is no longer said goes, and what is new is empty. */
export function printTranslation(
  { name, places }: TextGroup,
  known: ReadonlyMap<string, string | Plural>,
  categories: readonly string[],
): string {
  return [
    "import type { Texts } from '../../texts';",
    '',
    `export const ${constantName(name)}: Texts['${name}'] = {`,
    ...places.flatMap(({ place, texts }) => [
      `  // ${place}`,
      ...texts.map((one) => lineOf(one, known, categories)),
    ]),
    '};',
    '',
  ].join('\n');
}

/** The file that puts a language together. */
export function printIndex(code: string, groups: readonly TextGroup[]): string {
  return [
    "import { toLanguage } from '../to-language';",
    ...groups.map(({ name }) => `import { ${constantName(name)} } from './${name}';`),
    "import { grammar } from './grammar';",
    '',
    `export const language = toLanguage('${code}', grammar, {`,
    ...groups.map(({ name }) => `  '${name}': ${constantName(name)},`),
    '});',
    '',
  ].join('\n');
}

/** The grammar of a new language, to be filled in. */
export const EMPTY_GRAMMAR = `import type { Grammar } from '../language';

export const grammar: Grammar = {
  filter: [],
  others: [],
  sender: [],
  addresses: [],
};
`;

/** `causes/plain-reasons` is `causesPlainReasons`. */
function constantName(group: string): string {
  return group.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function lineOf(
  { text, one }: SaidText,
  known: ReadonlyMap<string, string | Plural>,
  categories: readonly string[],
): string {
  const value = known.get(text);
  if (one === null) return `  ${quoted(text)}: ${quoted(typeof value === 'string' ? value : '')},`;
  const forms = typeof value === 'object' ? value : {};
  const all = categories.map((form) => `${form}: ${quoted(forms[form as keyof typeof forms] ?? '')}`);
  return `  ${quoted(text)}: { ${all.join(', ')} },`;
}
