import type { ReadingView } from '@/utils/report/workbench/types';
import { type Name, READER, type Requests, type Said } from '../protocol';
import DeskWorker from '../worker/worker?worker';

/** The worker that reads and lists, as the page sees it. */
export interface Desk {
  /** Asks the worker. @throws where it could not answer, or has died */
  ask<K extends Name>(name: K, ask: Requests[K]['ask']): Promise<Requests[K]['answer']>;
  end(): void;
}

interface Open {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts a worker, and a second one when the first wants it: in Firefox 153 a worker that starts another by itself stands still for ever now and
 * then, where the machine is busy (seen 2026-11-25, 5 times in 114). `show` is told how things stand, `died` once where the first worker ends
 * by itself, as when the machine has no memory left.
 */
export function openDesk(show: (view: ReadingView) => void, died: () => void): Desk {
  const worker = new DeskWorker();
  const open = new Map<number, Open>();
  let last = 0;
  const ask: Desk['ask'] = (name, what) =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, { resolve: resolve as Open['resolve'], reject });
      worker.postMessage({ id: last, name, ask: what });
    });
  const placeReader = createReaderPlace(() => void ask('readerDied', undefined).catch(() => undefined));
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('view' in data) return show(data.view);
    if ('reader' in data) return placeReader(data.reader);
    const asked = open.get(data.id);
    open.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.answer);
  };
  worker.onerror = () => {
    for (const { reject } of open.values()) reject(new Error('The reading has ended.'));
    open.clear();
    placeReader(null);
    died();
  };
  return {
    ask,
    end: () => {
      worker.terminate();
      placeReader(null);
    },
  };
}

/** Gives what ends the reader, and where it gets a port starts another that answers there. */
function createReaderPlace(died: () => void): (port: MessagePort | null) => void {
  let reader: Worker | null = null;
  const put = (port: MessagePort | null): void => {
    reader?.terminate();
    reader = null;
    if (!port) return;
    reader = new DeskWorker({ name: READER });
    reader.onerror = () => {
      put(null);
      died();
    };
    reader.postMessage(port, [port]);
  };
  return put;
}
