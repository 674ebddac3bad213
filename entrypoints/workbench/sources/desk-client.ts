import type { ReadingView } from '@/utils/report/workbench/types';
import { spokenHere } from '@/utils/words/language';
import { type Name, READER, type Requests, type Said, type Spoken } from '../protocol';
import DeskWorker from '../worker/worker?worker';

/** The worker that reads and lists, as the page sees it. */
export interface Desk {
  /** Asks the worker. @throws where it could not answer, or has died */
  ask<K extends Name>(name: K, ask: Requests[K]['ask']): Promise<Requests[K]['answer']>;
  /** Whether no worker that reads for it has ended by itself, in the middle of a file. */
  isWhole(): boolean;
  end(): void;
  /** Ends once all is answered that was asked. */
  retire(): void;
}

/**
 * Starts a worker, and a second one when the first wants it: in Firefox 153 a worker that starts another by itself stands still for ever now and
 * then, where the machine is busy (seen 2026-11-25, 5 times in 114). `show` is told how things stand, `died` once where the first worker ends
 * by itself, as when the machine has no memory left.
 */
export function openDesk(show: (view: ReadingView) => void, died: () => void): Desk {
  const worker = new DeskWorker();
  worker.postMessage({ spoken: spokenHere() } satisfies Spoken);
  const questions = new Questions();
  const ask: Desk['ask'] = (name, what) =>
    questions.open((id) => worker.postMessage({ id, name, ask: what }));
  let isWhole = true;
  const placeReader = createReaderPlace(() => {
    isWhole = false;
    void ask('readerDied', undefined).catch(() => undefined);
  });
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if ('view' in data) return show(data.view);
    if ('reader' in data) return placeReader(data.reader);
    questions.close(data);
  };
  const end = () => {
    worker.terminate();
    placeReader(null);
  };
  worker.onerror = () => {
    questions.closeAll();
    placeReader(null);
    died();
  };
  return { ask, isWhole: () => isWhole, end, retire: () => questions.whenNoneIsOpen(end) };
}

interface Open {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

type Answered = { readonly id: number } & ({ readonly answer: unknown } | { readonly error: string });

/** What was asked and is not answered yet. */
class Questions {
  private readonly waiting = new Map<number, Open>();
  private last = 0;
  private ended: (() => void) | null = null;

  open<Answer>(send: (id: number) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.last += 1;
      this.waiting.set(this.last, { resolve: resolve as Open['resolve'], reject });
      send(this.last);
    });
  }

  close(said: Answered): void {
    const asked = this.waiting.get(said.id);
    this.waiting.delete(said.id);
    if ('error' in said) asked?.reject(new Error(said.error));
    else asked?.resolve(said.answer);
    if (this.waiting.size === 0) this.ended?.();
  }

  whenNoneIsOpen(ended: () => void): void {
    if (this.waiting.size === 0) ended();
    else this.ended = ended;
  }

  closeAll(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('The reading has ended.'));
    this.waiting.clear();
  }
}

/** Gives what ends the reader, and where it gets a port starts another that answers there. */
function createReaderPlace(died: () => void): (port: MessagePort | null) => void {
  let reader: Worker | null = null;
  const put = (port: MessagePort | null): void => {
    reader?.terminate();
    reader = null;
    if (!port) return;
    reader = new DeskWorker({ name: READER });
    reader.postMessage({ spoken: spokenHere() } satisfies Spoken);
    reader.onerror = () => {
      put(null);
      died();
    };
    reader.postMessage(port, [port]);
  };
  return put;
}
