import { dom } from '../page/dom';
import type { Task } from '../page/slices';
import { mayHoldQueueLine } from './hints';
import { joinWraps } from './join-wraps';
import { joinLabelled } from './labelled-records';
import { isLatestFirst } from './line-order';
import { type PageLine, readLines } from './page-lines';
import { isCut, isLogLine, isRecord, queueIdOf } from './records';

/** A line of a log on the page, with its place in the text that the engine reads. */
export interface LogLine extends PageLine {
  readonly start: number;
  readonly until: number;
  readonly isRecord: boolean;
}

/** One log on the page: consecutive lines with at least one delivery status record, or those of before the first. */
export interface PageLog {
  readonly text: string;
  /** As they happened: the page may show the latest first. */
  readonly lines: readonly LogLine[];
  /** The one that stands on top, and the one at the foot. */
  readonly ends: readonly [PageLine, PageLine];
  readonly queueIds: ReadonlySet<string>;
}

const PER_PIECE = 100;

/** Reads the logs inside an element. Lines that no mail log wrote part two logs, unless both name the same message. */
export function* readLogs(root: Element): Task<PageLog[]> {
  const lines = joinLabelled(joinWraps(yield* readLines(root)));
  const logs: Draft[] = [];
  let current: Draft | null = null;
  let steps = 0;
  for (const line of lines) {
    steps += 1;
    if (steps % PER_PIECE === 0) yield;
    if (!isLogLine(line.text)) {
      current?.between.push(line);
      continue;
    }
    const id = queueIdOf(line.text);
    if (!current || !continues(current, line, id)) {
      current = startDraft();
      logs.push(current);
    }
    addLine(current, line, id);
  }
  const tried = logs.filter((draft) => draft.lines.some(({ text }) => isRecord(text) || isCut(text)));
  const known = new Set(tried.flatMap(({ ids }) => [...ids]));
  const isUntriedYet = (draft: Draft) => isOfQueue(draft) && ![...draft.ids].some((id) => known.has(id));
  return logs.filter((draft) => tried.includes(draft) || isUntriedYet(draft)).map(finish);
}

/** Whether nothing in a log is a record, nor the beginning of one. */
export function isUntried({ lines }: Pick<PageLog, 'lines'>): boolean {
  return !lines.some(({ text, isRecord: isOne }) => isOne || isCut(text));
}

/** The line that holds an offset of the log's text: an attempt's last character, so that a wrapped record ends on its last line. */
export function lineAt(log: PageLog, offset: number): LogLine | null {
  let low = 0;
  let high = log.lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = log.lines[middle] as LogLine;
    if (offset < line.start) high = middle - 1;
    else if (offset > line.until) low = middle + 1;
    else return line;
  }
  return null;
}

function isOfQueue({ lines }: Draft): boolean {
  return lines.some(({ text }) => mayHoldQueueLine(text));
}

interface Draft {
  readonly lines: PageLine[];
  /** Lines since the last one that were no log lines: a wrapped reply, or the end of this log. */
  between: PageLine[];
  readonly ids: Set<string>;
}

function startDraft(): Draft {
  return { lines: [], between: [], ids: new Set() };
}

function continues(draft: Draft, line: PageLine, id: string | null): boolean {
  const before = draft.lines.at(-1)?.holder;
  if (!before || line.holder === before || (id === null ? draft.ids.size === 0 : draft.ids.has(id)))
    return true;
  return draft.between.length === 0 && !areApart(before, line.holder);
}

/** Two texts of fixed line ends, or two tables. */
function areApart(one: Element, other: Element): boolean {
  return (
    dom.nodeName(one) === 'PRE' ||
    dom.nodeName(other) === 'PRE' ||
    dom.closest(one, 'table') !== dom.closest(other, 'table')
  );
}

function addLine(draft: Draft, line: PageLine, id: string | null): void {
  const wrapped = draft.between.filter((between) => between.holder === line.holder);
  draft.lines.push(...wrapped, line);
  draft.between = [];
  if (id) draft.ids.add(id);
}

function finish(draft: Draft): PageLog {
  const holder = draft.lines.at(-1)?.holder;
  const tail = draft.between.slice(0, 12).filter((line) => line.holder === holder);
  const lines = isLatestFirst(draft.lines.map(({ text }) => text))
    ? draft.lines.toReversed()
    : [...draft.lines, ...tail];
  const ends = [draft.lines[0], draft.lines.at(-1)] as [PageLine, PageLine];
  return { ...placeLines(lines), ends, queueIds: draft.ids };
}

/** Puts lines one under the other. */
export function placeLines(lines: readonly PageLine[]): Pick<PageLog, 'text' | 'lines'> {
  let start = 0;
  const placed = lines.map((line): LogLine => {
    const until = start + line.text.length;
    const one = { ...line, start, until, isRecord: isRecord(line.text) };
    start = until + 1;
    return one;
  });
  return { text: placed.map((line) => line.text).join('\n'), lines: placed };
}
