import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { normalise } from '../../utils/engine/normalise';
import { openReading } from '../../utils/engine/reading';
import type { LogEvent } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { ensureLog } from './make-log';
import { bestSeconds } from './timing';

export interface EngineBench {
  /** Millions of bytes of the largest log. */
  readonly size: number;
  readonly corpus?: string;
}

const NOW = Date.UTC(2026, 10, 24);
const PART = 1 << 16;
/** Larger texts are not held whole. */
const MOST_HELD = 50;

/** What the engine does with Postfix logs in a second, and what other programs do with the same file in the same run; as Markdown. */
export async function* benchEngine({ size, corpus }: EngineBench): AsyncGenerator<string> {
  const file = await logOf(size, corpus);
  yield `A Postfix log of ${size} MB, made of ${corpus ?? "the project's own corpus"}: ${shareWords(file)}`;
  yield '';
  yield* benchReading(file, Math.min(size, MOST_HELD));
  yield '';
  yield* await benchGrowth(size, corpus);
  yield '';
  yield* benchPrograms(file, size);
}

async function logOf(size: number, corpus?: string): Promise<string> {
  const file = join(tmpdir(), `yellowline-${corpus ? corpus.replace(/\W+/g, '-') : 'own'}-${size}.log`);
  await ensureLog(file, { size: size * 1e6, ...(corpus && { corpus }) });
  return file;
}

/** How much a cache of replies can know: distinct ones among those that failed, as they stand and with what varies taken out. */
function shareWords(file: string): string {
  const replies: string[] = [];
  readAll([...partsOf(file, MOST_HELD)], (event) => {
    if (event.kind === 'delivery' && event.status !== 'sent') replies.push(event.response);
  });
  const share = (distinct: Set<string>) => `${((100 * distinct.size) / replies.length).toFixed(1)} %`;
  const words = new Set(replies.map((reply) => normalise(reply, new Set()).text));
  return `of ${replies.length.toLocaleString('en')} replies to what failed, ${share(new Set(replies))} are distinct (${share(words)} without addresses, hosts and ids).`;
}

function* benchReading(file: string, size: number): Generator<string> {
  const parts = [...partsOf(file, size)];
  const whole = parts.join('');
  const engine = createEngine(knowledge, formats);
  const ways = [
    ['parse only', () => readAll(parts, () => undefined)],
    ['parse and diagnose, in parts', () => stream(parts)],
    ['parse and diagnose, as one text', () => engine.diagnose(whole, { now: NOW })],
  ] as const;
  function stream(some: readonly string[]): void {
    const { read, end } = engine.openStream({ now: NOW });
    for (const part of some) read(part);
    end();
  }
  const seconds = bestSeconds(ways.map(([, way]) => way));
  yield '| One thread of Node | MB a second | ratio |';
  yield '| --- | ---: | ---: |';
  for (const [i, [title]] of ways.entries())
    yield `| ${title} | ${(whole.length / 1e6 / (seconds[i] as number)).toFixed(0)} | ${((seconds[0] as number) / (seconds[i] as number)).toFixed(2)} |`;
}

function readAll(parts: readonly string[], take: (event: LogEvent) => void): void {
  const reading = openReading(formats, NOW);
  for (const part of parts) {
    reading.open(part);
    for (let event = reading.next(); event; event = reading.next()) take(event);
  }
}

/** Ten times the log is to take ten times as long, and no more memory. */
async function benchGrowth(size: number, corpus?: string): Promise<string[]> {
  const sizes = [1, 10, 100, 1_000].filter((one) => one <= 10 * size);
  const lines = [
    '| `--summary` of | seconds | seconds for each MB | peak memory, MB |',
    '| --- | ---: | ---: | ---: |',
  ];
  for (const one of sizes) {
    const { seconds, memory } = summarise(await logOf(one, corpus));
    lines.push(`| ${one} MB | ${seconds.toFixed(1)} | ${(seconds / one).toFixed(3)} | ${memory} |`);
  }
  return lines;
}

function summarise(file: string): { seconds: number; memory: number } {
  const begin = performance.now();
  const script = 'process.on("exit", () => process.stderr.write("RSS " + process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(script)}`, '--import', 'tsx', ...summary(file)],
    { encoding: 'utf8' },
  );
  const memory = Math.round(Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1000);
  return { seconds: (performance.now() - begin) / 1000, memory };
}

const summary = (file: string) => ['entrypoints/terminal/diagnose.ts', '--summary', file];

/** Programs that others wrote, where they are installed, each on the whole file. */
function* benchPrograms(file: string, size: number): Generator<string> {
  const programs = [
    ['`npm run -s diagnose -- --summary`', 'npm', ['run', '-s', 'diagnose', '--', '--summary', file]],
    ['`pflogsumm` (counts, no causes)', 'pflogsumm', [file]],
    ['`grep -c status=`', 'grep', ['-c', 'status=', file]],
    ['`rg -c status=`', 'rg', ['-c', 'status=', file]],
  ] as const;
  const there = programs.filter(([, name]) => spawnSync('which', [name]).status === 0);
  const ways = there.map(
    ([, name, args]) =>
      () =>
        // grep(1) ends at the first match where nobody reads what it writes.
        execFileSync(name, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 }),
  );
  const seconds = bestSeconds(ways, 3);
  yield '| Program | seconds | MB a second | times as fast as pflogsumm |';
  yield '| --- | ---: | ---: | ---: |';
  const other = seconds[there.findIndex(([, name]) => name === 'pflogsumm')];
  for (const [i, [title]] of there.entries()) {
    const own = seconds[i] as number;
    yield `| ${title} | ${own.toFixed(2)} | ${(size / own).toFixed(0)} | ${other ? (other / own).toFixed(1) : '(not installed)'} |`;
  }
}

/** Pieces of whole lines, up to `most` million bytes of a file. */
function* partsOf(file: string, most: number): Generator<string> {
  const size = Math.min(statSync(file).size, most * 1e6);
  const bytes = Buffer.alloc(size);
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, size, 0);
  closeSync(handle);
  for (let at = 0; at < size; ) {
    const end = bytes.subarray(at, at + PART).lastIndexOf(10) + 1;
    yield bytes.toString('utf8', at, at + (end || PART));
    at += end || PART;
  }
}
