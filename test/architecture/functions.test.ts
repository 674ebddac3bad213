import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** Nine in ten functions of a layer are no longer than this. Markup takes more lines than code that computes. */
const MOST_LINES = { components: 25, others: 20 };

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A function that stands in no other: one in it is read with it. */
interface Measured {
  readonly place: string;
  readonly lines: number;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

function outermostFunctions(node: unknown): Span[] {
  if (Array.isArray(node)) return node.flatMap(outermostFunctions);
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as { type?: string };
  if (type && FUNCTIONS.has(type)) return [node as Span];
  return Object.values(node).flatMap(outermostFunctions);
}

function measure(file: string): Measured[] {
  const text = readFileSync(file, 'utf8');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return outermostFunctions(parseSync(file, text).program.body).map(({ start, end }) => ({
    place: `${file}:${lineAt(start)}`,
    lines: lineAt(end) - lineAt(start) + 1,
  }));
}

const layers = ['components', 'entrypoints', ...readdirSync('utils').map((name) => join('utils', name))];

it.each(layers)('nine in ten functions of %s are short', (layer) => {
  const most = layer === 'components' ? MOST_LINES.components : MOST_LINES.others;
  const all = sources(layer)
    .flatMap(measure)
    .sort((a, b) => b.lines - a.lines);
  expect(all).not.toEqual([]);
  const tenth = all.slice(0, Math.ceil(all.length / 10));
  const long = tenth.map(({ place, lines }) => `${place}: ${lines} lines`).join('\n');
  expect(
    tenth.at(-1)?.lines,
    `Beauty is in the tail: split the longest into steps that are named by one verb, or into components.\n${long}`,
  ).toBeLessThanOrEqual(most);
});
