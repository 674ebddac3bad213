import { emptyView, failedView } from '@/utils/report/pasted';
import type { PastedView } from '@/utils/report/types';
import ReaderWorker from './reader.worker?worker';

/**
 * Gives a function that reads a text in a worker, so that a log of megabytes does not stop the window. A new text
 * ends the reading of the one before, whose promise stays open. Never rejects.
 */
export function createReader(): (text: string) => Promise<PastedView> {
  let worker = new ReaderWorker();
  let isBusy = false;
  return (text) => {
    if (isBusy) {
      worker.terminate();
      worker = new ReaderWorker();
    }
    isBusy = text.trim() !== '';
    if (!isBusy) return Promise.resolve(emptyView);
    return ask(worker, text).finally(() => {
      isBusy = false;
    });
  };
}

function ask(worker: Worker, text: string): Promise<PastedView> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<PastedView>) => resolve(data);
    worker.onerror = () => resolve(failedView);
    worker.postMessage(text);
  });
}
