import { createEngine, type Engine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { openReading } from '../../utils/engine/reading';
import type { LogEvent } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { bestSeconds } from './timing';

export const NOW = Date.UTC(2026, 10, 24);
/** Characters in a part, as the workbench and the terminal read them. */
const PART = 1 << 16;

/** Reads a log and finds no cause. */
export function readAll(parts: readonly string[], take: (event: LogEvent) => void = () => undefined): void {
  const reading = openReading(formats, NOW);
  for (const part of parts) {
    reading.open(part);
    for (let event = reading.next(); event; event = reading.next()) take(event);
  }
}

/** Reads and diagnoses a log part by part, in bounded memory. */
export function streamAll(engine: Engine, parts: readonly string[]): void {
  const { read, end } = engine.openStream({ now: NOW });
  for (const part of parts) read(part);
  end();
}

/** Seconds for some text: parse only, and parse and diagnose. Runs in Node and in a browser's worker. */
export function measureEngine(parts: readonly string[]): [parse: number, stream: number] {
  const engine = createEngine(knowledge, formats);
  const [parse = 0, stream = 0] = bestSeconds([() => readAll(parts), () => streamAll(engine, parts)]);
  return [parse, stream];
}

/** Pieces of whole lines. */
export function cutParts(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.subarray(at, at + PART).lastIndexOf(10) + 1;
    parts.push(decoder.decode(bytes.subarray(at, at + (end || PART))));
    at += end || PART;
  }
  return parts;
}
