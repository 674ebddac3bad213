import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

type Node = { readonly type: string } & Record<string, unknown>;

/** Attributes and properties of ours that people read. */
const READ: ReadonlySet<unknown> = new Set([
  ...['aria-label', 'title', 'placeholder', 'alt', 'label', 'word', 'words', 'text', 'verb', 'rest'],
]);
/** Names, which are the same in all languages. */
const NAMES = ['Yellowline', 'CSV', 'JSON lines', 'Markdown'];
const hasWord = (words: unknown) =>
  typeof words === 'string' &&
  /\p{L}{2}/u.test(words) &&
  !words.startsWith('https://') &&
  !NAMES.includes(words.trim());

/** Words for people that stand in a module as they are: they would be English in every language. */
function unsaidIn(file: string, source: string): string[] {
  const found: string[] = [];
  walk(parseSync(file, source).program.body, (node) => {
    const { type, value, name, children } = node as Node & {
      value: Node | string | null;
      name: { name: string };
      children?: readonly Node[];
    };
    if (type === 'JSXElement' || type === 'JSXFragment') found.push(...(children ?? []).flatMap(shown));
    if (type === 'JSXText' && hasWord(value)) found.push(String(value).trim());
    if (type === 'JSXAttribute' && READ.has(name.name))
      walk((value as Node | null)?.type === 'Literal' ? value : null, ({ value: words }) => {
        if (hasWord(words)) found.push(`${name.name}="${words}"`);
      });
  });
  return found;
}

/** Literals that an expression in an element may come to. */
function shown({ type, ...parts }: Node): string[] {
  if (type === 'JSXExpressionContainer') return shown(parts.expression as Node);
  if (type === 'ConditionalExpression')
    return [parts.consequent, parts.alternate].flatMap((one) => shown(one as Node));
  if (type === 'LogicalExpression') return [parts.left, parts.right].flatMap((one) => shown(one as Node));
  return type === 'Literal' && hasWord(parts.value) ? [String(parts.value)] : [];
}

function walk(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, see);
  else if (typeof node === 'object' && node !== null) {
    if (typeof (node as Node).type === 'string') see(node as Node);
    for (const inner of Object.values(node)) walk(inner, see);
  }
}

/** What says a text, or marks it to be said. */
const SAYS: ReadonlySet<unknown> = new Set(['say', 'sayCount', 'sayParts', 'text', 'plural']);
/** Two words that begin large, as a sentence does: neither a selector nor a class, nor what a program is told. */
const isSentence = (words: unknown) =>
  typeof words === 'string' && /^\p{Lu}\p{Ll}*,? \p{Ll}{2}[^=<{]*$/u.test(words) && hasWord(words);

/** Sentences of a module without elements. What is thrown is for those who mend it, and said in other words. */
function sentencesIn(file: string, source: string): string[] {
  const found: string[] = [];
  look(parseSync(file, source).program.body);
  return found;

  function look(node: unknown): void {
    if (Array.isArray(node)) for (const one of node) look(one);
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return;
    const { type, callee, key, value } = node as Node & {
      callee?: Node & { name?: string };
      key?: { name?: string };
      value: unknown;
    };
    const written = type === 'TemplateElement' ? (value as { raw: string }).raw : value;
    if (type === 'CallExpression' && SAYS.has(callee?.name)) return;
    if (type === 'NewExpression' && callee?.name?.endsWith('Error')) return;
    if (type === 'CallExpression' && callee?.type === 'Super') return;
    if (type === 'Property' && key?.name === 'error') return;
    if ((type === 'Literal' || type === 'TemplateElement') && isSentence(written))
      found.push(String(written));
    for (const inner of Object.values(node)) look(inner);
  }
}

it('finds what is not said', () => {
  const source = `const a = <p title="As it is" class="row">Some {say('words')} <b>more</b> 7 × {a ? 'yes' : b && 'no'}</p>;`;
  expect(unsaidIn('a.tsx', source)).toEqual(['yes', 'no', 'title="As it is"', 'Some', 'more']);
  const rest = `const b = ['Not said', say('It is said'), 'div p', \`Not \${b}\`]; throw new TypeError('It cannot be');`;
  expect(sentencesIn('b.ts', `${rest} const c = \`Some of it \${b}\`;`)).toEqual(['Not said', 'Some of it ']);
});

const modulesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const modules = ['components', 'entrypoints'].flatMap(modulesIn).filter((name) => name.endsWith('.tsx'));

it.each(modules)('%s says all its words', (file) => {
  expect(unsaidIn(file, readFileSync(file, 'utf8'))).toEqual([]);
});

// English on purpose (CONTRIBUTING): what those who mend it read, and what the terminal says of its own use.
const ENGLISH = /^entrypoints\/terminal|\/(?:catalogue|problem-report|sample-log|managed-schema)/;
const others = [
  'components',
  'entrypoints',
  'utils/report',
  'utils/history',
  'utils/extension',
  'utils/text-files',
]
  .flatMap(modulesIn)
  .filter((name) => name.endsWith('.ts') && !ENGLISH.test(name));

// Read whole only where a quote begins as a sentence without being said at once: six hundred modules take long.
const UNSAID = /(?<!(?:say|sayCount|sayParts|text|plural)\(\s*)['`]\p{Lu}\p{Ll}*,? \p{Ll}{2}/u;

it('messages, notices, errors of files and documents say all their words', () => {
  const found = others.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return UNSAID.test(source) ? sentencesIn(file, source).map((words) => `${file}: ${words}`) : [];
  });
  expect(found).toEqual([]);
});
