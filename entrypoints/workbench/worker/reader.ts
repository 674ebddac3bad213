import type { Engine } from '@/utils/engine/engine';
import type { LogZone } from '@/utils/ledger/epoch';
import { type FileTrouble, UnreadableFile } from '@/utils/text-files/bytes';
import { type Batch, readFile } from './read-file';

/** Reads and diagnoses files, one at a time. */
export interface Reader {
  /** Ends early where nobody asks for more. @throws UnreadableFile */
  read(file: File, zone: LogZone): AsyncGenerator<Batch>;
  /** Tells that the worker which reads has ended by itself. */
  died(): void;
}

/** Has the page start a worker that is asked at this port, or end it (`null`). */
export type Place = (port: MessagePort | null) => void;

/**
 * A reader in a worker of its own, where the machine has a core for it: then one reads while the other lists. `engine` is for where it has not.
 */
export function openReader(engine: Engine, place: Place): Reader {
  if (navigator.hardwareConcurrency < 2)
    return { read: (file, zone) => readFile(file, engine, zone), died: () => undefined };
  return new RemoteReader(place);
}

type Asked = { readonly id: number } & (
  | { readonly file: File; readonly zone: LogZone }
  | { readonly more: true }
  | { readonly stop: true }
);

type Said = { readonly id: number } & (
  | { readonly batch: Batch }
  | { readonly end: true }
  | { readonly trouble: FileTrouble }
  | { readonly error: string }
);

/** Milliseconds that the worker is kept for another file; then its memory is given back. */
const KEPT = 5_000;

class RemoteReader implements Reader {
  private port: MessagePort | null = null;
  private last = 0;
  private said: Said[] = [];
  private wake = () => {};
  private resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: Place) {}

  async *read(file: File, zone: LogZone): AsyncGenerator<Batch> {
    clearTimeout(this.resting);
    this.last += 1;
    const id = this.last;
    this.said = [];
    this.port ??= this.start();
    this.tell({ id, file, zone });
    try {
      for (;;) {
        const said = await this.next();
        if ('trouble' in said) throw new UnreadableFile(said.trouble);
        if ('error' in said) throw new Error(said.error);
        if ('end' in said) return;
        yield said.batch;
        this.tell({ id, more: true });
      }
    } finally {
      this.tell({ id, stop: true });
      this.resting = setTimeout(() => this.end(), KEPT);
    }
  }

  private async next(): Promise<Said> {
    while (this.said.length === 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    return this.said.shift() as Said;
  }

  /** One that has ended hears nothing any more. */
  private tell(asked: Asked): void {
    this.port?.postMessage(asked);
  }

  died(): void {
    this.forget();
    this.hear({ id: this.last, error: 'The reader has ended.' });
  }

  private start(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Said>) => this.hear(data);
    this.place(port2);
    return port1;
  }

  private end(): void {
    if (!this.port) return;
    this.forget();
    this.place(null);
  }

  private forget(): void {
    this.port?.close();
    this.port = null;
  }

  private hear(said: Said): void {
    if (said.id !== this.last) return;
    this.said.push(said);
    this.wake();
  }
}

/** Batches that may be under way: what is read ahead of whoever lists it takes memory. */
const MOST_AHEAD = 8;

/** Answers a `RemoteReader` at the other end of a port. */
export function serveReader(engine: Engine, port: MessagePort): void {
  let current = 0;
  let ahead = 0;
  let wake = () => {};
  const say = (said: Said, transfer: Transferable[] = []) => port.postMessage(said, transfer);
  const serve = async (id: number, file: File, zone: LogZone) => {
    for await (const batch of readFile(file, engine, zone)) {
      if (current !== id) return;
      say({ id, batch }, [batch.entries.numbers.buffer]);
      ahead += 1;
      while (ahead >= MOST_AHEAD && current === id)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    say({ id, end: true });
  };
  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    if ('file' in data) {
      [current, ahead] = [data.id, 0];
      serve(data.id, data.file, data.zone).catch((error) => say({ id: data.id, ...wordsOf(error) }));
    } else if (data.id === current) {
      if ('more' in data) ahead -= 1;
      else current = 0;
    }
    wake();
  };
}

function wordsOf(error: unknown): { trouble: FileTrouble } | { error: string } {
  return error instanceof UnreadableFile ? { trouble: error.trouble } : { error: String(error) };
}
