import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Engine } from '../../utils/engine/engine';
import { makeTemporaryFolder } from '../tools/temporary-folder';
import { createKinds } from './kinds-of-difference';
import { makeLog } from './make-log';
import { cutParts, NOW, streamAll } from './measure-engine';
import { bestSeconds } from './timing';

/** Characters of a made log: more messages than the engine follows at a time. */
const MADE = 12_000_000;

interface Text {
  readonly name: string;
  readonly text: string;
}

/**
 * The engine of these files against that of an earlier commit, on all corpora that are there: whether they give the same diagnoses to the letter, by which kinds
 * they differ, and which is faster. `npm run bench -- against COMMIT`.
 */
export async function* benchAgainst(commit: string): AsyncGenerator<string> {
  const [now, before] = [await enginesIn(process.cwd()), await enginesIn(checkOut(commit))];
  const texts = [...corpora(), ...madeLogs()].flatMap(withVariants);
  const kinds = createKinds();
  let differing = 0;
  for (const one of texts)
    for (const way of waysOf(one)) {
      const [old, own] = [way.run(before), way.run(now)];
      const difference = firstDifference(old, own);
      if (!difference) continue;
      differing += 1;
      const known = kinds.count;
      kinds.add(old, own);
      if (kinds.count > known) yield `${one.name}, ${way.name}:\n  ${difference.join('\n  ')}`;
    }
  yield* kinds.lines();
  const count = texts.length;
  yield `${count} texts, each read whole, in parts and by the page's formats: ${differing} readings differ from ${commit}.`;
  const made = madeLogs()[0]?.text ?? '';
  const parts = cutParts(Buffer.from(made));
  const [old = 1, own = 1] = bestSeconds([
    () => streamAll(before.all, parts),
    () => streamAll(now.all, parts),
  ]);
  yield `A made log of ${(made.length / 1e6).toFixed(0)} MB in parts: ${(old / own).toFixed(2)} times as fast as ${commit}.`;
}

interface Engines {
  readonly all: Engine;
  readonly relay: Engine;
}

/** What is asked of a tree; the modules have these names in every commit. */
const ENTRY = `
  import { createEngine } from './utils/engine/engine';
  import { formats } from './utils/engine/formats';
  import { relayFormats } from './utils/engine/formats/relay';
  import { knowledge } from './utils/knowledge/knowledge';
  export const engines = { all: createEngine(knowledge, formats), relay: createEngine(knowledge, relayFormats) };
`;

async function enginesIn(tree: string): Promise<Engines> {
  const stdin = { contents: ENTRY, resolveDir: tree, loader: 'ts' } as const;
  const outfile = join(makeTemporaryFolder('engine'), 'engine.mjs');
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm' });
  return (await import(pathToFileURL(outfile).href)).engines;
}

function checkOut(commit: string): string {
  const folder = makeTemporaryFolder('against');
  const input = execFileSync('git', ['archive', commit, 'utils'], { maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', folder], { input });
  return folder;
}

interface Way {
  readonly name: string;
  /** Pieces that can be compared one by one. */
  readonly run: (engines: Engines) => unknown[];
}

function waysOf({ name, text }: Text): Way[] {
  const options = { now: NOW };
  if (name.endsWith('.tsv')) {
    const replies = text.split('\n').map((line) => line.split('\t').at(-1) ?? '');
    return [{ name: 'as replies', run: ({ all }) => replies.map((reply) => all.diagnoseReply(reply)) }];
  }
  return [
    { name: 'whole', run: ({ all }) => all.diagnose(text, options) },
    { name: 'in parts', run: ({ all }) => stream(all, text) },
    { name: 'by the page’s formats', run: ({ relay }) => relay.diagnose(text, options) },
  ];
}

/** The numbers that tell messages apart are counted anew: which ones are given is no diagnosis. */
function stream(engine: Engine, text: string): unknown[] {
  const { read, end } = engine.openStream({ now: NOW });
  const numbers = new Map<number, number>();
  const numbered = (message: number | null) => {
    if (message === null) return null;
    if (!numbers.has(message)) numbers.set(message, numbers.size);
    return numbers.get(message);
  };
  const found: unknown[] = [];
  for (const part of cutParts(Buffer.from(text)))
    for (const one of read(part)) found.push({ ...one, message: numbered(one.message) });
  for (const one of end()) found.push({ ...one, message: numbered(one.message) });
  return found;
}

function firstDifference(before: readonly unknown[], now: readonly unknown[]): [string, string] | null {
  if (before.length !== now.length) return [`${before.length} before`, `${now.length} now`];
  for (const [i, one] of before.entries()) {
    const [a, b] = [JSON.stringify(one), JSON.stringify(now[i])];
    if (a === b) continue;
    let at = 0;
    while (a[at] === b[at]) at += 1;
    const from = Math.max(0, at - 60);
    return [a.slice(from, at + 100), b.slice(from, at + 100)];
  }
  return null;
}

/** Logs as other systems hand them on: with CR LF, with the old stamps of syslog, and with lines that were damaged on the way. */
function withVariants({ name, text }: Text): Text[] {
  if (!/\.log$|made of|jsonl:/.test(name)) return [{ name, text }];
  return [
    { name, text },
    { name: `${name}, CR LF`, text: text.replaceAll('\n', '\r\n') },
    { name: `${name}, other stamps`, text: text.replace(/^\d{4}-\d\d-\d\dT(\S{8})\S* /gm, 'Nov  9 $1 ') },
    { name: `${name}, damaged`, text: text.split('\n').map(damage).join('\n') },
  ];
}

/** Cuts a line, drops or doubles a piece of it, or puts something in; each line in another way, the same on every run. */
function damage(line: string, number: number): string {
  const at = Math.floor(line.length * fraction(number, 0.618));
  const end = at + 1 + Math.floor(12 * fraction(number, 0.414));
  const [before, piece, after] = [line.slice(0, at), line.slice(at, end), line.slice(end)];
  const odd = INSERTED[number % INSERTED.length] as string;
  const ways = [line, before, before + after, before + piece + piece + after, before + odd + piece + after];
  return ways[Math.floor(ways.length * fraction(number, 0.732))] as string;
}

const INSERTED = [
  '(',
  ')',
  '>',
  '"',
  '=',
  ' status=sent (250 ok)',
  ': to=<x@example.net>',
  ' from=<',
  '\t',
  '\u00e9',
  ' ',
];

function fraction(number: number, by: number): number {
  return (number * by) % 1;
}

/** What is beside the project counts where it is there. */
const FOLDERS = [
  'test/corpus',
  'test/corpus/postfix',
  ...['servers', 'bounces', ''].map((name) => `../shared/corpus/${name}`),
];

function corpora(): Text[] {
  return FOLDERS.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:log|tsv|eml|jsonl)$/.test(name))
      .flatMap((name) => textsOf(join(folder, name))),
  );
}

function textsOf(file: string): Text[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return [{ name: file, text }];
  const logs = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).log as string | string[] | undefined)
    .filter((log) => log !== undefined)
    .map((log) => (Array.isArray(log) ? log.join('\n') : log));
  return [{ name: file, text }, ...logs.map((log, i) => ({ name: `${file}:${i + 1}`, text: log }))];
}

function madeLogs(): Text[] {
  return ['test/corpus/postfix', '../shared/corpus/servers/postfix.jsonl']
    .filter(existsSync)
    .map((corpus) => ({
      name: `a log made of ${corpus}`,
      text: [...makeLog({ size: MADE, corpus })].join(''),
    }));
}
