import type { PageLog } from '../logs/page-log';
import { isInPreview } from '../page/preview';
import { type Row, rowAt } from '../rows/rows';
import { type Presses, squeeze } from './presses';

/**
 * Whether what looks like a log is what a sender wrote: text of a row of the list that stood there before its Logs was pressed, or of a
 * mail that the page shows.
 */
export function isSendersText({ lines }: PageLog, presses: Presses): boolean {
  const records = lines.filter(({ isRecord }) => isRecord);
  const isOneLine = lines.length === 1;
  return records.every(({ holder, text }) => {
    const row = rowAt(holder);
    if (row) return isOfRow(row, text, isOneLine, presses);
    return isInPreview(holder) && presses.before(Date.now()) === null;
  });
}

function isOfRow(row: Row, text: string, isOneLine: boolean, presses: Presses): boolean {
  const seen = presses.seenIn(row);
  if (seen !== null) return seen.includes(squeeze(text));
  return isOneLine || hasRowsBeside(row.element);
}

function hasRowsBeside({ previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  return [before, after].some((one) => one && rowAt(one)?.element === one);
}
