import { isUntried, type LogLine, type PageLog } from '../logs/page-log';
import { dom } from '../page/dom';
import { isInPreview } from '../page/preview';
import { type Row, rowAt } from '../rows/row';
import { entryAround, type ListEntry } from './list-entry';
import { type Presses, squeeze } from './presses';

/**
 * A log without what a sender wrote around it: text of a row of the list that stood there before its Logs was pressed, or of a mail that
 * the page shows. Null where nothing else is left. Real lines stand between a sender's, never around them.
 */
export function withoutSendersText(log: PageLog, presses: Presses): PageLog | null {
  const isOneLine = log.lines.length === 1;
  const isReal = (line: LogLine) => !isSenders(line, isOneLine, presses);
  const lines = log.lines.slice(log.lines.findIndex(isReal), log.lines.findLastIndex(isReal) + 1);
  if (lines.length === log.lines.length) return log;
  if (lines.length === 0 || isUntried({ lines }) !== isUntried(log)) return null;
  const start = lines[0]?.start ?? 0;
  const placed = lines.map((line) => ({ ...line, start: line.start - start, until: line.until - start }));
  return { ...log, text: lines.map(({ text }) => text).join('\n'), lines: placed };
}

function isSenders({ holder, text }: LogLine, isOneLine: boolean, presses: Presses): boolean {
  const row = rowAt(holder);
  if (row) return isOfRow(row, text, isOneLine, presses);
  if (isInPreview(holder) && presses.before(Date.now()) === null) return true;
  const entry = entryAround(holder);
  return entry !== null && isOfEntry(entry, text, isOneLine, presses);
}

function isOfEntry(
  { element, isSure }: ListEntry,
  text: string,
  isOneLine: boolean,
  presses: Presses,
): boolean {
  const pressed = presses.recent(Date.now());
  const press = pressed.find(({ element: row }) => dom.contains(element, row) || dom.contains(row, element));
  if (press) return press.seen.includes(squeeze(text));
  // Boxes that say when and who may be the events of one message, where Logs has opened them.
  return (
    isSure ||
    (isOneLine && (pressed.length === 0 || pressed.some((one) => isInOneList(one.element, element))))
  );
}

function isInOneList(row: Element, entry: Element): boolean {
  return !dom.isConnected(row) || dom.contains(dom.parentElement(entry), row) === true;
}

function isOfRow(row: Row, text: string, isOneLine: boolean, presses: Presses): boolean {
  const seen = presses.seenIn(row);
  if (seen !== null) return seen.includes(squeeze(text));
  return isOneLine || hasRowsBeside(row.element);
}

function hasRowsBeside({ previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  return [before, after].some((one) => one && rowAt(one)?.element === one);
}
