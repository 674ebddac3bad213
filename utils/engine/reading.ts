import type { FormatReader, OpenFormat } from './formats/format';
import { endOfLine, type LogRecord, recordAt } from './records';
import type { LogEvent } from './types';

/** Reads a text in whatever formats it holds, also several mixed, in one piece or in parts of whole lines. */
export interface Reading {
  /** The events of a part, in the order of its lines. `firstLine` is the part's first line, 1-based. */
  read(part: string, firstLine?: number): Generator<LogEvent>;
  /** What was held back until the end of the text was known. */
  end(): Generator<LogEvent>;
}

export function openReading(formats: readonly OpenFormat[], now?: number): Reading {
  return new FormatsReading(formats.map((open) => open(now)));
}

const NONE: readonly LogEvent[] = [];

class FormatsReading implements Reading {
  /** The one that read the last record. */
  private last: FormatReader | null = null;
  /** The one that knows its lines at a glance. */
  private readonly quick: FormatReader | undefined;
  private isAlone = true;

  constructor(private readonly readers: readonly FormatReader[]) {
    this.quick = readers.find(({ glance }) => glance);
  }

  *read(part: string, firstLine = 1): Generator<LogEvent> {
    const glance = this.quick?.glance;
    let line = firstLine;
    let afterBlank = true;
    for (let start = 0; start < part.length; ) {
      const end = endOfLine(part, start);
      const seen = glance && !this.last?.isOpen?.() ? glance(part, start, end) : 'unknown';
      if (seen === 'nothing') {
        afterBlank = false;
        line += 1;
        start = end + 1;
        continue;
      }
      const record = recordAt(part, start, end, line, afterBlank);
      if (record.text) {
        const events = seen === 'own' ? this.readOwn(record) : this.readRecord(record);
        for (let i = 0; i < events.length; i += 1) yield events[i] as LogEvent;
      }
      afterBlank = !record.text;
      line += record.lines;
      start = record.end + 1;
    }
  }

  *end(): Generator<LogEvent> {
    for (const reader of this.readers) yield* this.noted(reader.end?.(this.isAlone) ?? NONE);
  }

  private readOwn(record: LogRecord): readonly LogEvent[] {
    this.last = null;
    return this.noted(this.quick?.read(record) ?? NONE);
  }

  private readRecord(record: LogRecord): readonly LogEvent[] {
    const first = this.last?.isOpen?.() ? this.last : null;
    const events = first?.read(record);
    if (events) return this.noted(events);
    this.last = null;
    for (const reader of this.readers) {
      if (reader === first) continue;
      const found = reader.read(record);
      if (!found) continue;
      this.last = reader;
      return this.noted(found);
    }
    return NONE;
  }

  private noted(events: readonly LogEvent[]): readonly LogEvent[] {
    if (events.length > 0) this.isAlone = false;
    return events;
  }
}
