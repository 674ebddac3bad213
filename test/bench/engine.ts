import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import parser from 'postfix-parser';
import { normalise } from '../../utils/engine/cause/normalise';
import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { knowledge } from '../../utils/knowledge/knowledge';
import { launch } from '../e2e/browsers';
import { logOf } from './make-log';
import { cutParts, measureEngine, NOW, readAll, streamAll } from './measure-engine';
import { spread } from './replies';
import { table, times } from './table';
import { bestSeconds } from './timing';

export interface EngineBench {
  /** Millions of bytes of the largest log. */
  readonly size: number;
  readonly corpus?: string;
}

/** Larger texts are not held whole. */
const MOST_HELD = 50;

/** What the engine does with Postfix logs in a second, in Node and in a browser's worker; as Markdown. */
export async function* benchEngine({ size, corpus }: EngineBench): AsyncGenerator<string> {
  const held = Math.min(size, MOST_HELD);
  const log = await logOf(held, { corpus });
  const bytes = headOf(log, held);
  const parts = cutParts(bytes);
  yield `A Postfix log of ${held} MB, made of ${corpus ?? 'the project’s own corpus'}: ${shareWords(parts)}`;
  yield '';
  yield* benchReading(parts);
  yield '';
  yield* benchOtherParser(cutParts(headOf(await logOf(held, { corpus, style: 'old' }), held)));
  yield '';
  yield* await benchBrowser(bytes);
}

/** The first millions of bytes of a file, up to the end of a line. */
function headOf(file: string, most: number): Uint8Array {
  const bytes = Buffer.alloc(Math.min(statSync(file).size, most * 1e6));
  const handle = openSync(file, 'r');
  readSync(handle, bytes, 0, bytes.length, 0);
  closeSync(handle);
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1);
}

/** How much a cache of replies can know: distinct ones among those that failed, as they stand and with what varies taken out. */
function shareWords(parts: readonly string[]): string {
  const replies: string[] = [];
  readAll(parts, (event) => {
    if (event.kind === 'delivery' && event.status !== 'sent') replies.push(event.response);
  });
  const share = (distinct: Set<string>) => `${((100 * distinct.size) / replies.length).toFixed(1)} %`;
  const words = new Set(replies.map((reply) => normalise(reply, new Set()).text));
  return `of ${replies.length.toLocaleString('en')} replies to what failed, ${share(new Set(replies))} are distinct (${share(words)} without addresses, hosts and ids).`;
}

function* benchReading(parts: readonly string[]): Generator<string> {
  const whole = parts.join('');
  const engine = createEngine(knowledge, formats);
  const few = createEngine({ ...knowledge, causes: spread(20) }, formats);
  const ways = [
    ['parse only', () => readAll(parts)],
    [`parse and diagnose, in parts, all ${knowledge.causes.length} causes`, () => streamAll(engine, parts)],
    ['parse and diagnose, in parts, 20 causes', () => streamAll(few, parts)],
    ['parse and diagnose, as one text', () => engine.diagnose(whole, { now: NOW })],
  ] as const;
  const seconds = bestSeconds(ways.map(([, way]) => way));
  const [first = 1] = seconds;
  yield* table(
    ['One thread of Node', 'MB a second', 'ratio'],
    ways.map(([title], i) => [title, rate(whole.length, seconds[i]), times(first, seconds[i] ?? 1)]),
  );
}

/** The parser of other people that reads most of what Postfix writes knows its lines in the old style only. */
function* benchOtherParser(parts: readonly string[]): Generator<string> {
  const lines = parts.flatMap((part) => part.split('\n').filter(Boolean));
  const said = [console.log, console.error] as const;
  // It says of each line that it does not know so, which would take most of its time.
  console.log = console.error = () => undefined;
  const [own = 1, other = 1] = bestSeconds([
    () => readAll(parts),
    () => {
      for (const line of lines) parser.asObject(line);
    },
  ]);
  [console.log, console.error] = said;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  yield* table(
    ['Parse only, lines in the old style', 'MB a second', 'ratio'],
    [
      ['Yellowline', rate(length, own), times(other, own)],
      ['`postfix-parser` 1.1.2', rate(length, other), '1.00'],
    ],
  );
}

/** The same code on the same log, in a worker of Chromium. */
async function benchBrowser(bytes: Uint8Array): Promise<string[]> {
  const node = measureEngine(cutParts(bytes));
  const server = await serve(bytes);
  const browser = await launch('chromium', 0);
  try {
    const page = await browser.browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const worker = await page.evaluate(askWorker);
    const row = (title: string, [parse, stream]: readonly [number, number]) => {
      const ratio = times(node[1], stream);
      return [title, rate(bytes.length, parse), rate(bytes.length, stream), ratio];
    };
    return table(
      ['One thread of', 'parse only, MB a second', 'parse and diagnose, MB a second', 'ratio'],
      [row(`Node ${process.version}`, node), row(`a worker of ${await browser.browser.version()}`, worker)],
    );
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Runs in the page. */
function askWorker(): Promise<[number, number]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js');
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage('/log');
  });
}

async function serve(log: Uint8Array): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/engine-worker.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const answers: Record<string, [type: string, body: string | Uint8Array]> = {
    '/': ['text/html', '<!doctype html><title>Bench</title>'],
    '/worker.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/log': ['text/plain', log],
  };
  const server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function rate(length: number, seconds = 1): string {
  return (length / 1e6 / seconds).toFixed(0);
}
