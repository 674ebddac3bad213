import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import type { Plural } from '../../../utils/words/language';

type Node = { readonly type: string } & Record<string, unknown>;

/** What a file of a language has so far, by the English text; nothing where there is no such file. Its module is read, not run: it may not compile any more. */
export function readTranslation(file: string): Map<string, string | Plural> {
  if (!existsSync(file)) return new Map();
  const { body } = parseSync(file, readFileSync(file, 'utf8')).program;
  const found = (body as unknown as readonly Node[]).flatMap(({ declaration }) => {
    const { declarations = [] } = (declaration ?? {}) as { declarations?: readonly { init: Node }[] };
    return declarations.flatMap(({ init }) => entriesOf(init));
  });
  return new Map(found.map(([name, value]) => [name, wordsOf(value)]));
}

function wordsOf(value: Node): string | Plural {
  if (value.type === 'Literal') return String(value.value);
  return Object.fromEntries(entriesOf(value).map(([form, words]) => [form, wordsOf(words)])) as Plural;
}

function entriesOf({ type, properties }: Node): [name: string, value: Node][] {
  if (type !== 'ObjectExpression') return [];
  return (properties as { key: { name?: string; value?: string }; value: Node }[]).map(({ key, value }) => [
    key.value ?? key.name ?? '',
    value,
  ]);
}
