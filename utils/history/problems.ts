import { text } from '../words/say';

/** What can go wrong with the history. */
export type HistoryTrouble = 'full' | 'blocked' | 'newer' | 'erased' | 'unusable';

export class HistoryProblem extends Error {
  constructor(readonly trouble: HistoryTrouble) {
    super(sentences[trouble]);
  }
}

/** In English, by which each is known in all languages: whoever shows one says it. */
const sentences: Readonly<Record<HistoryTrouble, string>> = {
  full: text(
    'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.',
  ),
  blocked: text(
    'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.',
  ),
  newer: text(
    'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.',
  ),
  erased: text(
    'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.',
  ),
  unusable: text(
    'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.',
  ),
};

/** What an error of IndexedDB means here. */
export function problemOf(error: unknown): HistoryProblem {
  if (error instanceof HistoryProblem) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new HistoryProblem('full');
  if (name === 'VersionError') return new HistoryProblem('newer');
  return new HistoryProblem('unusable');
}
