import type { FormatReader, OpenFormat, ReadLine } from './formats/format';
import { createDateOrder } from './text/date-order';
import { endOfLine, type LogRecord, recordAt } from './text/records';
import { lengthOfShownLine } from './text/wrappings/html';
import type { LogEvent } from './types';

/** Reads a text in whatever formats it holds, also several mixed, in one piece or in parts of whole lines. */
export interface Reading {
  /** Turns to the next part, once the one before is read to its end. */
  open(part: string): void;
  /** The next event of the part, in the order of its lines; `null` at its end. */
  next(): LogEvent | null;
  /** What was held back until the end of the text was known. */
  end(): LogEvent[];
}

export function openReading(formats: readonly OpenFormat[], now?: number): Reading {
  return new FormatsReading(formats.map((open) => open(now)));
}

const NONE: readonly LogEvent[] = [];
const NO_LINES: readonly LogRecord[] = [];

/** No generator: to hand over one event costs more in one than to read a line. */
class FormatsReading implements Reading {
  private part = '';
  private at = 0;
  private line = 1;
  private afterBlank = true;
  /** Of a record that said several things, what is still to be given. */
  private waiting: readonly LogEvent[] = NONE;
  private given = 0;
  /** The one that read the last record. */
  private last: FormatReader | null = null;
  /** The one that reads its plain lines where they stand. */
  private readonly quick: FormatReader | undefined;
  private readonly readLine: ReadLine | undefined;
  private isAlone = true;
  private readonly dates = createDateOrder();

  constructor(private readonly readers: readonly FormatReader[]) {
    this.quick = readers.find(({ readLine }) => readLine);
    this.readLine = this.quick?.readLine;
  }

  open(part: string): void {
    this.part = part;
    this.at = 0;
    this.dates.open(part);
  }

  next(): LogEvent | null {
    if (this.given < this.waiting.length) return this.waiting[this.given++] as LogEvent;
    while (this.at < this.part.length) {
      const event = this.nextLine();
      if (event) return event;
    }
    return null;
  }

  end(): LogEvent[] {
    return this.readers.flatMap((reader) => this.withLines(reader, reader.end?.(this.isAlone) ?? NONE));
  }

  /** The first event of the next line or record; `null` where it says nothing. */
  private nextLine(): LogEvent | null {
    const { part, at: start } = this;
    const end = endOfLine(part, start);
    const seen =
      this.readLine && !this.last?.isOpen?.() ? this.readLine(part, start, end, this.line) : 'unknown';
    if (seen === 'own' || seen === 'unknown') return this.nextRecord(start, end, seen === 'own');
    this.goOn(end, 1, false);
    if (seen === 'nothing') return null;
    this.last = null;
    this.isAlone = false;
    return seen;
  }

  private nextRecord(start: number, lineEnd: number, isOwn: boolean): LogEvent | null {
    const end = start + lengthOfShownLine(this.part.slice(start, lineEnd));
    const record = this.dates.settle(recordAt(this.part, start, end, this.line, this.afterBlank));
    const events = record.text ? (isOwn ? this.readOwn(record) : this.readUnwrapped(record)) : NONE;
    if (end < lineEnd) this.goOnWithin(end, !record.text);
    else this.goOn(record.end, record.lines, !record.text);
    this.waiting = events;
    this.given = 1;
    return events[0] ?? null;
  }

  /** What was a plain line before it was wrapped is read as one. */
  private readUnwrapped(record: LogRecord): readonly LogEvent[] {
    const { text, start, end } = record;
    if (!this.readLine || this.last?.isOpen?.() || end - start === text.length)
      return this.readRecord(record);
    const seen = this.readLine(text, 0, text.length, record.line);
    if (seen === 'unknown') return this.readRecord(record);
    if (seen === 'own') return this.readOwn(record);
    this.last = null;
    if (seen === 'nothing') return NONE;
    this.isAlone = false;
    return [seen.kind === 'delivery' ? { ...seen, span: { start, end } } : seen];
  }

  private goOn(end: number, lines: number, isBlank: boolean): void {
    // A line that the end of the part has cut goes on in the next.
    this.line += end < this.part.length ? lines : lines - 1;
    this.at = end + 1;
    this.afterBlank = isBlank;
  }

  /** A line of HTML breaks where it is shown, and is the same line of the text. */
  private goOnWithin(end: number, isBlank: boolean): void {
    this.at = end;
    this.afterBlank = isBlank;
  }

  private readOwn(record: LogRecord): readonly LogEvent[] {
    this.last = null;
    return this.noted(this.quick?.read(record) ?? NONE);
  }

  private readRecord(record: LogRecord): readonly LogEvent[] {
    const first = this.last?.isOpen?.() ? this.last : null;
    const events = first?.read(record);
    if (first && events) return this.withLines(first, events);
    this.last = null;
    for (const reader of this.readers) {
      if (reader === first) continue;
      const found = reader.read(record);
      if (!found) continue;
      this.last = reader;
      return this.withLines(reader, found);
    }
    return NONE;
  }

  /** The events of a record, and of the lines that it was a container of. */
  private withLines(reader: FormatReader, events: readonly LogEvent[]): readonly LogEvent[] {
    const lines = reader.takeLines?.() ?? NO_LINES;
    if (lines.length === 0) return this.noted(events);
    const inner = lines.flatMap((line) => this.readUnwrapped(line));
    this.last = reader;
    return this.noted([...events, ...inner]);
  }

  private noted(events: readonly LogEvent[]): readonly LogEvent[] {
    if (events.length > 0) this.isAlone = false;
    return events;
  }
}
