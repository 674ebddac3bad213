import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectTexts } from './collect-texts';
import { EMPTY_GRAMMAR, printIndex, printTranslation } from './print-translation';
import { readTranslation } from './read-translation';

/**
 * `npm run words -- de`: makes the folder of a language, or brings it up to date. Translations stay; a text that is new stands there with nothing beside it.
 */
const [code = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(code)) {
  console.error('Name a language by its code: npm run words -- de');
  process.exit(1);
}
const folder = join('utils/words', code);
const groups = collectTexts();
const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
const known = new Map(filesIn(folder).flatMap((file) => [...readTranslation(join(folder, file))]));
const fresh = new Map(
  groups.map((group) => [`${group.name}.ts`, printTranslation(group, known, categories)]),
);
fresh.set('index.ts', printIndex(code, groups));
if (!existsSync(join(folder, 'grammar.ts'))) fresh.set('grammar.ts', EMPTY_GRAMMAR);
for (const file of filesIn(folder)) if (!fresh.has(file) && file !== 'grammar.ts') rmSync(join(folder, file));
for (const [file, text] of fresh) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
execFileSync('npx', ['biome', 'check', '--write', '--log-level=error', folder], { stdio: 'inherit' });
const all = groups.flatMap(({ places }) => places.flatMap(({ texts }) => texts));
const missing = all.filter(({ text }) => !isWhole(known.get(text)));
console.log(`${folder}: ${all.length - missing.length} of ${all.length} texts are translated.`);

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}

function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return categories.every((form) => Boolean((value as Record<string, string>)[form]));
}
