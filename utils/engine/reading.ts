import type { FormatReader, OpenFormat } from './formats/format';
import { type LogRecord, readRecords } from './records';
import type { LogEvent } from './types';

/** Reads a text in whatever formats it holds, also several mixed, in one piece or in parts of whole lines. */
export interface Reading {
  /** The events of a part, in the order of its lines. `firstLine` is the part's first line, 1-based. */
  read(part: string, firstLine?: number): Generator<LogEvent>;
  /** What was held back until the end of the text was known. */
  end(): Generator<LogEvent>;
}

export function openReading(formats: readonly OpenFormat[], now?: number): Reading {
  const readers = formats.map((open) => open(now));
  let open: FormatReader | null = null;
  let isAlone = true;
  const noted = (events: readonly LogEvent[]) => {
    if (events.length > 0) isAlone = false;
    return events;
  };
  const readRecord = (record: LogRecord): readonly LogEvent[] => {
    const first = open?.isOpen?.() ? open : null;
    const events = first?.read(record);
    if (events) return noted(events);
    open = null;
    for (const reader of readers) {
      if (reader === first) continue;
      const found = reader.read(record);
      if (!found) continue;
      open = reader;
      return noted(found);
    }
    return NONE;
  };
  return {
    *read(part, firstLine) {
      for (const record of readRecords(part, firstLine)) yield* readRecord(record);
    },
    *end() {
      for (const reader of readers) yield* noted(reader.end?.(isAlone) ?? NONE);
    },
  };
}

const NONE: readonly LogEvent[] = [];
