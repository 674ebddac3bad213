import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Batch, readFile } from '@/entrypoints/workbench/worker/read-file';
import { openReader, READER, serveReader, type WorkerScope } from '@/entrypoints/workbench/worker/reader';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { UnreadableFile } from '@/utils/text-files/bytes';

const engine = createEngine(knowledge, formats);
const LOG = readFileSync('test/corpus/postfix/three-recipients-mixed.log', 'utf8');
const fileOf = (content: BlobPart, name = 'mail.log') => new File([content], name, { lastModified: 0 });

/** Two ends of a worker in one thread: what one says the other hears later, as a copy. */
class FakeWorker {
  static readonly started: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  /** How many batches it has sent. */
  sent = 0;
  private hear: (event: MessageEvent) => void = () => {};

  constructor(
    readonly address: string,
    readonly options: WorkerOptions,
  ) {
    FakeWorker.started.push(this);
    const scope: WorkerScope = {
      name: options.name ?? '',
      postMessage: (said) => {
        if (typeof said === 'object' && said && 'batch' in said) this.sent += 1;
        const data = structuredClone(said);
        setTimeout(() => this.onmessage?.({ data }));
      },
      addEventListener: (_, hear) => {
        this.hear = hear;
      },
    };
    serveReader(engine, scope);
  }

  isEnded = false;

  terminate(): void {
    this.isEnded = true;
    this.hear = () => {};
  }

  postMessage(data: unknown): void {
    setTimeout(() => this.hear({ data } as MessageEvent));
  }
}

async function all(batches: AsyncIterable<Batch>): Promise<Batch[]> {
  const found: Batch[] = [];
  for await (const batch of batches) found.push(batch);
  return found;
}

const pause = (time = 50) => new Promise((done) => setTimeout(done, time));

beforeEach(() => {
  FakeWorker.started.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'worker.js' });
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => vi.unstubAllGlobals());

describe('a reader in a worker of its own', () => {
  it('gives what reading in place gives, file after file', async () => {
    const reader = openReader(engine);
    for (const file of [fileOf(LOG), fileOf(LOG.repeat(500)), fileOf(''), fileOf('nothing of mail')])
      expect(await all(reader.read(file, 0))).toEqual(await all(readFile(file, engine, 0)));
    expect(FakeWorker.started).toHaveLength(1);
    expect(FakeWorker.started[0]?.options.name).toBe(READER);
  });

  it('says why a file cannot be read, and reads the next one', async () => {
    const reader = openReader(engine);
    const broken = all(reader.read(fileOf(new Uint8Array(100)), 0));
    await expect(broken).rejects.toThrow(UnreadableFile);
    await expect(broken).rejects.toMatchObject({ trouble: 'not-text' });
    expect(await all(reader.read(fileOf(LOG), 0))).toHaveLength(1);
  });

  it('reads only so far ahead of whoever asks, and no further when nobody does', async () => {
    const reader = openReader(engine);
    const batches = reader.read(fileOf(LOG.repeat(20_000)), 0);
    await batches.next();
    await pause(300);
    const [worker] = FakeWorker.started;
    expect(worker?.sent).toBeGreaterThan(1);
    expect(worker?.sent).toBeLessThan(12);
    await batches.return(undefined);
    await pause();
    const before = worker?.sent;
    await pause();
    expect(worker?.sent).toBe(before);
  });

  it('fails where the worker ends by itself, and starts another for the next file', async () => {
    const reader = openReader(engine);
    const batches = reader.read(fileOf(LOG.repeat(20_000)), 0);
    await batches.next();
    FakeWorker.started[0]?.onerror?.();
    await expect(all(batches)).rejects.toThrow('The reader has ended.');
    expect(FakeWorker.started).toHaveLength(1);
    expect(await all(reader.read(fileOf(LOG), 0))).toHaveLength(1);
    expect(FakeWorker.started).toHaveLength(2);
  });
});

it('gives its memory back when there was nothing to read for some seconds, and starts again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const reader = openReader(engine);
  await all(reader.read(fileOf(LOG), 0));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(FakeWorker.started[0]?.isEnded).toBe(false);
  await all(reader.read(fileOf(LOG), 0));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(FakeWorker.started[0]?.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(FakeWorker.started[0]?.isEnded).toBe(true);
  expect(await all(reader.read(fileOf(LOG), 0))).toHaveLength(1);
  expect(FakeWorker.started).toHaveLength(2);
  vi.useRealTimers();
});

it('reads in place where the machine has one core', async () => {
  vi.stubGlobal('navigator', { hardwareConcurrency: 1 });
  expect(await all(openReader(engine).read(fileOf(LOG), 0))).toEqual(
    await all(readFile(fileOf(LOG), engine, 0)),
  );
  expect(FakeWorker.started).toHaveLength(0);
});
