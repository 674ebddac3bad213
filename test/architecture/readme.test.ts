import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { causes } from '@/utils/knowledge/causes';
import { links } from '@/utils/knowledge/links';
import { platforms } from '@/utils/knowledge/platforms';
import { codes } from '@/utils/words/languages';
import { HOUSE } from './rooms';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const pack: { engines: { node: string }; scripts: Record<string, string> } = read('package.json');
const budgets: readonly { name: string; limit: string }[] = read('.size-limit.json');

it('says how many causes, systems, formats, languages and links there are, and how large the parts may be', () => {
  const rows = tableUnder('## In numbers').map(([what, number]) => [what, number]);
  expect(Object.fromEntries(rows)).toEqual({
    causes: String(causes.length),
    'receiving systems': String(platforms.length),
    'readers of formats': String(formats.length),
    'languages that it speaks': String(1 + codes.length),
    'links to documentation': String(Object.keys(links).length),
    ...Object.fromEntries(budgets.map(({ name, limit }) => [name, limit])),
  });
});

it('names every command, and none that is not there', () => {
  const run = [...(readme + contributing).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name);
  const short = [...readme.matchAll(/npm (start|test)\b/g)].map(([, name]) => name);
  const scripts = Object.keys(pack.scripts).filter((name) => name !== 'postinstall');
  expect([...new Set([...run, ...short])].sort()).toEqual(scripts.sort());
});

it('names every bench, and none that is not there', () => {
  const named = [...readme.matchAll(/npm run bench -- (\w+)/g)].map(([, name]) => name);
  const table = readFileSync('test/bench/bench.ts', 'utf8').split('> = {')[1]?.split('\n};')[0] ?? '';
  const benches = [...table.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);
  expect(benches.length).toBeGreaterThan(0);
  expect([...new Set(named)].sort()).toEqual(benches.sort());
});

it('asks for the Node that package.json asks for', () => {
  expect(/Both need Node (\S+) or newer/.exec(readme)?.[1]).toBe(pack.engines.node.replace('>=', ''));
});

it('tells of each folder and each room, and of none that is not there', () => {
  const rows = tableUnder('## How it is built').map(([folder = '', words = '']) => [
    inside(folder)[0] ?? '',
    words,
  ]);
  const layers = readdirSync('utils').map((name) => `utils/${name}/`);
  expect(rows.map(([folder]) => folder).sort()).toEqual(
    ['components/', 'entrypoints/', 'test/', ...layers].sort(),
  );
  for (const [folder = '', words = ''] of rows) {
    const rooms = inside(words).filter((name) => name.endsWith('/'));
    expect(
      rooms.filter((room) => !existsSync(folder + room)),
      folder,
    ).toEqual([]);
    const wanted = Object.keys(HOUSE[folder.slice(0, -1)] ?? {}).filter((room) => existsSync(folder + room));
    expect(
      wanted.filter((room) => !room.includes('.') && !rooms.includes(`${room}/`)),
      folder,
    ).toEqual([]);
  }
});

it.each([
  ['README.md', readme],
  ['CONTRIBUTING.md', contributing],
])('%s points at files that are there', (_, text) => {
  const paths = inside(text).filter((path) =>
    /^(?:utils|components|entrypoints|test|public|docs)\/[\w./-]+$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

/** What stands between backticks. */
function inside(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, one = '']) => one);
}

/** The rows of the first table after a heading, without its head. */
function tableUnder(heading: string): string[][] {
  const lines = (readme.split(`${heading}\n`)[1] ?? '').split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  return lines.slice(first + 2, first + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}
