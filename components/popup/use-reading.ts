import { useEffect, useState } from 'preact/hooks';
import type { PastedView } from '@/utils/report/pasted/types';

/** Reading waits until the typing pauses, and is only spoken of when it takes its time (milliseconds). */
const pause = 150;
const patience = 600;

export interface TextToRead {
  readonly text: string;
  /** It came at once, so that nobody goes on typing. */
  readonly isWhole: boolean;
}

export interface Reading {
  /** What the last text that was read says; `null` before the first. */
  readonly view: PastedView | null;
  readonly isSlow: boolean;
}

/** Reads a text whenever it changes, at once where it came as a whole; an answer to a text that has changed meanwhile is dropped. */
export function useReading(
  { text, isWhole }: TextToRead,
  read: (text: string) => Promise<PastedView>,
): Reading {
  const [view, setView] = useState<PastedView | null>(null);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    let isStale = false;
    const timers = [
      setTimeout(start, text === '' || isWhole ? 0 : pause),
      setTimeout(setSlow, patience, true),
    ];
    return stop;

    async function start() {
      const answer = await read(text);
      if (isStale) return;
      stop();
      setView(answer);
    }

    function stop() {
      isStale = true;
      for (const timer of timers) clearTimeout(timer);
      setSlow(false);
    }
  }, [text, isWhole, read]);
  return { view, isSlow };
}
