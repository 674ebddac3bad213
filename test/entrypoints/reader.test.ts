import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Batch, readFile } from '@/entrypoints/workbench/worker/read-file';
import { openReader, type Place, serveReader } from '@/entrypoints/workbench/worker/reader';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { blocks } from '../utils/engine/trace/blocks';

const engine = createEngine(knowledge, formats);
const LOG = readFileSync('test/corpus/postfix/three-recipients-mixed.log', 'utf8');
const fileOf = (content: BlobPart, name = 'mail.log') => new File([content], name, { lastModified: 0 });

/** Two ends of a channel in one thread: what one says the other hears later, as a copy. */
class FakePort {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  other: FakePort | null = null;
  /** How many batches it has sent. */
  sent = 0;
  isClosed = false;

  postMessage(said: object): void {
    if ('batch' in said) this.sent += 1;
    // Node cannot copy a file.
    const data = 'file' in said ? said : structuredClone(said);
    setTimeout(() => this.other?.isClosed || this.other?.onmessage?.({ data }));
  }

  close(): void {
    this.isClosed = true;
  }
}

class FakeChannel {
  readonly port1 = new FakePort();
  readonly port2 = new FakePort();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

/** A reader, and the ports of the workers that it has started: it ends the last one itself, seconds after the test. */
function openHere() {
  const started: FakePort[] = [];
  const place: Place = (port) => {
    if (!port) return started.at(-1)?.close();
    started.push(port as unknown as FakePort);
    serveReader(engine, port);
  };
  return { reader: openReader(engine, place), started };
}

async function all(batches: AsyncIterable<Batch>): Promise<Batch[]> {
  const found: Batch[] = [];
  for await (const batch of batches) found.push(batch);
  return found;
}

const pause = (time = 50) => new Promise((done) => setTimeout(done, time));

beforeEach(() => {
  vi.stubGlobal('MessageChannel', FakeChannel);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => vi.unstubAllGlobals());

it('tells the way of a mail that was delivered, where a file is one', async () => {
  const mail = blocks.find(({ name }) => name.startsWith('Microsoft 365, put'))?.text ?? '';
  const [batch] = await all(readFile(fileOf(mail, 'mail.eml'), engine, 0));
  expect(batch).toMatchObject({
    trace: { headline: 'Microsoft put it into Junk (SCL 5).' },
    instead: null,
  });
  const [other] = await all(readFile(fileOf('nothing of mail'), engine, 0));
  expect(other).toMatchObject({ trace: null, instead: expect.any(String) });
});

describe('a reader in a worker of its own', () => {
  it('gives what reading in place gives, file after file', async () => {
    const { reader, started } = openHere();
    for (const file of [fileOf(LOG), fileOf(LOG.repeat(500)), fileOf(''), fileOf('nothing of mail')])
      expect(await all(reader.read(file, 0))).toEqual(await all(readFile(file, engine, 0)));
    expect(started).toHaveLength(1);
  });

  it('says why a file cannot be read, and reads the next one', async () => {
    const { reader } = openHere();
    const broken = all(reader.read(fileOf(new Uint8Array(100)), 0));
    await expect(broken).rejects.toThrow(UnreadableFile);
    await expect(broken).rejects.toMatchObject({ trouble: 'not-text' });
    expect(await all(reader.read(fileOf(LOG), 0))).toHaveLength(1);
  });

  it('gives all that came before a packed log breaks off, and then says so', async () => {
    const { reader } = openHere();
    const packed = new Uint8Array(gzipSync(LOG)).slice(0, -9);
    const [found, whole] = [[] as Batch[], await all(reader.read(fileOf(LOG), 0))];
    await expect(async () => {
      for await (const batch of reader.read(fileOf(packed, 'mail.log.gz'), 0)) found.push(batch);
    }).rejects.toMatchObject({ trouble: 'broken-gzip' });
    expect(found.map(({ entries }) => entries)).toEqual(whole.map(({ entries }) => entries));
    expect(found.at(-1)?.instead).toBeNull();
  });

  it('reads only so far ahead of whoever asks, and no further when nobody does', async () => {
    const { reader, started } = openHere();
    const batches = reader.read(fileOf(LOG.repeat(20_000)), 0);
    await batches.next();
    await pause(300);
    const [worker] = started;
    expect(worker?.sent).toBeGreaterThan(1);
    expect(worker?.sent).toBeLessThan(12);
    await batches.return(undefined);
    await pause();
    const before = worker?.sent;
    await pause();
    expect(worker?.sent).toBe(before);
  });

  it('fails where the worker ends by itself, and starts another for the next file', async () => {
    const { reader, started } = openHere();
    const batches = reader.read(fileOf(LOG.repeat(20_000)), 0);
    await batches.next();
    reader.died();
    await expect(all(batches)).rejects.toThrow('The reader has ended.');
    expect(started).toHaveLength(1);
    expect(await all(reader.read(fileOf(LOG), 0))).toHaveLength(1);
    expect(started).toHaveLength(2);
  });
});

it('gives its memory back when there was nothing to read for some seconds, and starts again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const { reader, started } = openHere();
  await all(reader.read(fileOf(LOG), 0));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(started[0]?.isClosed).toBe(false);
  await all(reader.read(fileOf(LOG), 0));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(started[0]?.isClosed).toBe(false);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(started[0]?.isClosed).toBe(true);
  expect(await all(reader.read(fileOf(LOG), 0))).toHaveLength(1);
  expect(started).toHaveLength(2);
  vi.useRealTimers();
});

it('reads in place where the machine has one core', async () => {
  vi.stubGlobal('navigator', { hardwareConcurrency: 1 });
  const { reader, started } = openHere();
  expect(await all(reader.read(fileOf(LOG), 0))).toEqual(await all(readFile(fileOf(LOG), engine, 0)));
  expect(started).toHaveLength(0);
});
