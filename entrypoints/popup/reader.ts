import type { KeptText } from '@/utils/history/stored';
import { emptyView, failedView } from '@/utils/report/pasted/pasted';
import type { PastedView } from '@/utils/report/pasted/types';
import { spokenHere } from '@/utils/words/language';
import ReaderWorker from './reader.worker?worker';

/** What the worker is given. */
export interface ToRead {
  readonly text: string;
  readonly redact: boolean;
  /** What the view is told in, and the texts that are copied. */
  readonly spoken: ReturnType<typeof spokenHere>;
}

/** What the worker says of a text. */
export interface Reading {
  readonly view: PastedView;
  /** The lines of each message in it. */
  readonly texts: readonly KeptText[];
}

export interface Reader {
  read(text: string): Promise<PastedView>;
  /** The messages of the text that was read last. */
  texts(): readonly KeptText[];
}

/**
 * Reads texts in a worker, so that a log of megabytes does not stop the window. A new text
 * ends the reading of the one before, whose promise stays open. Never rejects.
 */
export function createReader(mayRedact: () => Promise<boolean>): Reader {
  let worker = new ReaderWorker();
  let isBusy = false;
  let texts: readonly KeptText[] = [];
  const redact = mayRedact();
  const read = async (text: string) => {
    if (isBusy) {
      worker.terminate();
      worker = new ReaderWorker();
    }
    texts = [];
    isBusy = text.trim() !== '';
    if (!isBusy) return emptyView();
    const reading = await ask(worker, { text, redact: await redact, spoken: spokenHere() });
    isBusy = false;
    texts = reading.texts;
    return reading.view;
  };
  return { read, texts: () => texts };
}

function ask(worker: Worker, what: ToRead): Promise<Reading> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
    worker.onerror = () => resolve({ view: failedView(), texts: [] });
    worker.postMessage(what);
  });
}
