import { beginsRecord } from './record-start';
import { endOfLine, recordAt } from './records';
import { unwrapLine } from './wrappings/unwrap';

/** A record that a copy has wrapped has no more lines than this (`records.ts`). */
const MOST_WRAPS = 12;

/**
 * How many of a text's last lines are to stay with what follows, so that a record is never cut by whoever reads a file in parts: a record may have
 * begun in them that goes on. In: whole lines, each with its line end; some dozens are enough. Nothing that stands before a blank line, or before
 * one that begins a record, goes on behind it.
 */
export function openLines(text: string): number {
  const starts = startsOfLines(text);
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    const line = unwrapLine(lineOf(text, starts[i] as number)).trim();
    if (line === '') return starts.length - 1 - i;
    if (beginsRecord(line)) return starts.length - i;
  }
  return openByJoining(text, starts);
}

/** Where no line tells by itself, as in a table, each of the last records is put together: with the lines behind it, as far as there are enough. */
function openByJoining(text: string, starts: readonly number[]): number {
  const ahead = Math.min(MOST_WRAPS, starts.length >> 1);
  for (let held = ahead; held < starts.length; held += 1) {
    const cut = starts[starts.length - held] as number;
    const before = starts.slice(Math.max(0, starts.length - held - MOST_WRAPS), starts.length - held);
    const isWhole = before.every(
      (start) => recordAt(text, start, endOfLine(text, start), 1, false).end < cut,
    );
    if (isWhole) return held;
  }
  return 0;
}

function startsOfLines(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = endOfLine(text, at) + 1) starts.push(at);
  return starts;
}

function lineOf(text: string, start: number): string {
  return text.slice(start, endOfLine(text, start)).replace(/\r$/, '');
}
