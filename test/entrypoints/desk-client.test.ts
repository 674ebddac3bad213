import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { READER } from '@/entrypoints/workbench/protocol';
import { openDesk } from '@/entrypoints/workbench/sources/desk-client';
import { english } from '@/utils/words/language';

class FakeWorker {
  static readonly started: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly heard: unknown[] = [];
  isEnded = false;

  constructor(
    readonly address: string,
    readonly options: WorkerOptions = {},
  ) {
    FakeWorker.started.push(this);
  }

  postMessage(data: unknown): void {
    this.heard.push(data);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const died = vi.fn();

function open() {
  const desk = openDesk(() => undefined, died);
  const [first] = FakeWorker.started as [FakeWorker];
  const { port1: port } = new MessageChannel();
  first.onmessage?.({ data: { reader: port } });
  const [, second] = FakeWorker.started as [FakeWorker, FakeWorker];
  return { desk, first, second, port };
}

beforeEach(() => {
  FakeWorker.started.length = 0;
  died.mockClear();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

it('starts the second worker from the page, with the port at which the first one asks it', () => {
  const { first, second, port } = open();
  expect(first.options.name).not.toBe(READER);
  expect(second.options.name).toBe(READER);
  expect(second.heard).toEqual([{ spoken: [english, english] }, port]);
});

it('ends the second worker when the first wants it no more', () => {
  const { first, second } = open();
  first.onmessage?.({ data: { reader: null } });
  expect(second.isEnded).toBe(true);
  expect(first.isEnded).toBe(false);
});

it('ends both at the end, and the second when the first has died', () => {
  const { desk, first, second } = open();
  desk.end();
  expect([first.isEnded, second.isEnded]).toEqual([true, true]);
  FakeWorker.started.length = 0;
  const again = open();
  again.first.onerror?.();
  expect(again.second.isEnded).toBe(true);
  expect(died).toHaveBeenCalledOnce();
});

it('tells the first worker when the second has died', () => {
  const { first, second } = open();
  second.onerror?.();
  expect(second.isEnded).toBe(true);
  expect(first.heard.slice(1)).toMatchObject([{ name: 'readerDied' }]);
  expect(died).not.toHaveBeenCalled();
});
