import type { TextGroup } from './collect-texts';
import type { SaidText } from './said-in';

/** A group of texts as a module of types: what a translation of it must have, no text less and none more. */
export function printTexts({ name, places }: TextGroup): string {
  const hasPlural = places.some(({ texts }) => texts.some(({ one }) => one !== null));
  return [
    '// Written by `npm run docs` from what is said in the program. Change it there.',
    ...(hasPlural ? ["import type { Plural } from '../../language';", ''] : []),
    `export interface ${typeName(name)} {`,
    ...places.flatMap(({ place, texts }) => [`  // ${place}`, ...texts.map(lineOf)]),
    '}',
    '',
  ].join('\n');
}

/** All groups by their names. */
export function printAllTexts(groups: readonly TextGroup[]): string {
  return [
    '// Written by `npm run docs`. All texts that a language has, by the file that they stand in.',
    ...groups.map(({ name }) => `import type { ${typeName(name)} } from './texts/${name}';`),
    '',
    'export interface Texts {',
    ...groups.map(({ name }) => `  '${name}': ${typeName(name)};`),
    '}',
    '',
  ].join('\n');
}

/** `causes/plain-reasons` is `CausesPlainReasons`. */
function typeName(group: string): string {
  return group.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function lineOf({ text, one }: SaidText): string {
  return `  ${quoted(text)}: ${one === null ? 'string' : 'Plural'};`;
}

/** As a literal of TypeScript. */
export function quoted(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replace(/'/g, "\\'")}'`;
}
