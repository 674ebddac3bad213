import type { ReadingView } from '@/utils/report/workbench/reading-view';
import type { Name, Requests, Said } from './protocol';
import DeskWorker from './worker/worker?worker';

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

/** Starts a worker. `show` is told how things stand, `died` once where the worker ends by itself, as when the machine has no memory left. */
export function openDesk(show: (view: ReadingView) => void, died: () => void): Desk {
  const worker = new DeskWorker();
  const open = new Map<number, Open>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('view' in data) return show(data.view);
    const asked = open.get(data.id);
    open.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.answer);
  };
  worker.onerror = () => {
    for (const { reject } of open.values()) reject(new Error('The reading has ended.'));
    open.clear();
    died();
  };
  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        open.set(last, { resolve: resolve as Open['resolve'], reject });
        worker.postMessage({ id: last, name, ask });
      }),
    end: () => worker.terminate(),
  };
}
