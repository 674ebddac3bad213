import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { OpenFormat } from '@/utils/engine/formats/format';
import { openReading } from '@/utils/engine/reading';
import { endOfLine, type LogRecord, recordAt } from '@/utils/engine/text/records';
import type { DeliveryEvent, LogEvent } from '@/utils/engine/types';
import { knowledge } from '@/utils/knowledge/knowledge';

export const NOW = Date.UTC(2026, 10, 24);

/** The events that one format reads in a text, and how many records it took for its own. */
export function readWith(open: OpenFormat, text: string): { events: LogEvent[]; taken: number } {
  const reader = open(NOW);
  const read = recordsOf(text).map((record) => reader.read(record));
  const events = [...read.flatMap((found) => found ?? []), ...(reader.end?.(true) ?? [])];
  return { events, taken: read.filter((found) => found !== null).length };
}

/** All events of a text, as these formats read it. */
export function eventsOf(formats: readonly OpenFormat[], text: string): LogEvent[] {
  const reading = openReading(formats, NOW);
  const events: LogEvent[] = [];
  reading.open(text);
  for (let event = reading.next(); event; event = reading.next()) events.push(event);
  return [...events, ...reading.end()];
}

export function deliveriesOf(open: OpenFormat, text: string): DeliveryEvent[] {
  return readWith(open, text).events.filter((event) => event.kind === 'delivery');
}

const engine = createEngine(knowledge, formats);

/** `status cause`, with a star where the cause is an earlier attempt's, for each attempt of a text. */
export function causesOf(text: string): string[] {
  return engine
    .diagnose(text, { now: NOW })
    .flatMap(({ attempts }) => attempts)
    .map(({ attempt, finding }) => `${attempt.status} ${finding.cause}${finding.inherited ? '*' : ''}`);
}

/** Texts that no reader may choke on; each is long, unclosed, binary, or nearly a line of some log. */
export const hostileTexts: readonly (readonly [string, (piece: string) => string])[] = [
  ['a line of 2 MB', (piece) => piece + 'x '.repeat(1_000_000)],
  ['a line of 2 MB without a space', (piece) => piece + 'x'.repeat(2_000_000)],
  ['a line of brackets and quotes', (piece) => piece + '<"(['.repeat(250_000)],
  ['a line of separators', (piece) => piece + ', : = '.repeat(250_000)],
  ['NULs and lone surrogates', (piece) => `${piece}\u0000\ud800\udfff\u0000${piece}`],
  ['20,000 lines of it', (piece) => `${piece}\n`.repeat(20_000)],
];

/** All records of a text that have words. */
export function recordsOf(text: string): LogRecord[] {
  const records: LogRecord[] = [];
  let line = 1;
  let afterBlank = true;
  for (let start = 0; start < text.length; ) {
    const record = recordAt(text, start, endOfLine(text, start), line, afterBlank);
    if (record.text) records.push(record);
    afterBlank = !record.text;
    line += record.lines;
    start = record.end + 1;
  }
  return records;
}
