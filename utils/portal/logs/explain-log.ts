import type { Diagnosis, LogAnswer } from '../../engine/types';
import type { Task } from '../page/slices';
import { fillLines, isPart } from './fill-lines';
import type { LogStore } from './log-store';
import { type LogLine, lineAt, type PageLog } from './page-log';

/** One attempt as the page shows it. */
export interface ShownAttempt {
  readonly line: LogLine;
  readonly diagnosis: Diagnosis;
  /** Index into `diagnosis.attempts`. */
  readonly index: number;
  /** The recipient that the record itself names: empty where it speaks of all that are open (`status=expired` without `to=`). */
  readonly recipient: string;
  /** The text that was diagnosed: the attempts' spans lie in it. */
  readonly source: string;
  /** Whether a later attempt that the page shows too has overtaken it. */
  readonly brief: boolean;
}

export interface ExplainedLog extends LogAnswer {
  readonly log: PageLog;
  readonly shown: readonly ShownAttempt[];
}

type Read = (text: string) => Task<LogAnswer>;

/** Diagnoses a log of the page, with what is known of the same messages from elsewhere put before and after it. */
export function* explainLog(shown: PageLog, read: Read, store: LogStore): Task<ExplainedLog> {
  const log = shown.lines.some(isPart) ? fillLines(shown, store.recordsNaming(shown.queueIds)) : shown;
  const { before, after } = store.missingFrom(log.text, log.queueIds);
  const ahead = before.map((line) => `${line}\n`).join('');
  yield;
  const source = [ahead + log.text, ...after].join('\n');
  const { diagnoses, untried } = yield* read(source);
  yield;
  const found: Found[] = [];
  for (const diagnosis of diagnoses) {
    for (const [index, { attempt }] of diagnosis.attempts.entries()) {
      const line = lineAt(log, attempt.span.end - 1 - ahead.length);
      if (!line || !(line.isRecord || isWrappedEnd(log, line))) continue;
      const names = log.text
        .slice(attempt.span.start - ahead.length, attempt.span.end - ahead.length)
        .includes('to=<');
      found.push({ line, diagnosis, index, source, recipient: names ? (attempt.recipient ?? '') : '' });
    }
    yield;
  }
  return { log, diagnoses, untried, shown: oncePerRecord(withBriefness(found)) };
}

type Found = Omit<ShownAttempt, 'brief'>;

/** The last line of a record that the page shows in several. */
function isWrappedEnd(log: PageLog, line: LogLine): boolean {
  const at = log.lines.indexOf(line);
  return log.lines
    .slice(Math.max(0, at - 12), at)
    .some((earlier) => earlier.isRecord || earlier.text.includes('to=<'));
}

/** In full: for each recipient the last attempt that the page shows. A record for all recipients overtakes each one's. */
function withBriefness(found: readonly Found[]): ShownAttempt[] {
  const shown = new Map<Diagnosis, Set<number>>();
  for (const { diagnosis, index } of found) {
    const indexes = shown.get(diagnosis) ?? new Set<number>();
    shown.set(diagnosis, indexes.add(index));
  }
  const full = new Map([...shown].map(([diagnosis, indexes]) => [diagnosis, latestOf(diagnosis, indexes)]));
  return found.map((item) => ({ ...item, brief: !full.get(item.diagnosis)?.has(item.index) }));
}

/** A record without `to=` stands for several recipients, and gets one note. */
function oncePerRecord(shown: readonly ShownAttempt[]): ShownAttempt[] {
  const seen = new Set<number>();
  return shown.filter(({ diagnosis, index }) => {
    const start = diagnosis.attempts[index]?.attempt.span.start ?? -1;
    return !seen.has(start) && seen.add(start);
  });
}

function latestOf(diagnosis: Diagnosis, shown: ReadonlySet<number>): Set<number> {
  const latest = diagnosis.recipients.map(({ recipient, last }) =>
    shown.has(last) ? last : latestShown(diagnosis, recipient, shown),
  );
  return new Set(latest.filter((index) => index !== null));
}

function latestShown(
  diagnosis: Diagnosis,
  recipient: string | null,
  shown: ReadonlySet<number>,
): number | null {
  for (let index = diagnosis.attempts.length - 1; index >= 0; index -= 1) {
    if (shown.has(index) && diagnosis.attempts[index]?.attempt.recipient === recipient) return index;
  }
  return null;
}
