import type { Engine, StreamedAttempt } from '@/utils/engine/engine';
import { openLines } from '@/utils/engine/text/open-lines';
import { traceIn } from '@/utils/engine/trace/trace-in';
import type { UntriedMessage } from '@/utils/engine/types';
import { relayDomains } from '@/utils/knowledge/relay';
import { entryOf } from '@/utils/ledger/entry';
import type { LogZone } from '@/utils/ledger/epoch';
import { EntryPacker, type PackedEntries } from '@/utils/ledger/packed-entries';
import { traceView } from '@/utils/report/pasted/trace-view';
import type { TraceView } from '@/utils/report/types';
import { unreadableWords } from '@/utils/report/words/readable';
import { type End, untilTrouble } from '@/utils/text-files/bytes';
import { type Part, readParts } from '@/utils/text-files/parts';

/** Some parts of a file, and what was found in them. */
export interface Batch {
  readonly parts: readonly Omit<Part, 'text'>[];
  /** The part of an entry counts from 0 in `parts`; `HELD_BACK` where it came to light at the end of the file only. */
  readonly entries: PackedEntries;
  /** With the last batch of a file: the messages that nobody has tried to deliver. */
  readonly untried: readonly UntriedMessage[];
  /** With the last batch of a file in which nothing was found: the way of the mail that it is, or else what it holds instead. */
  readonly trace: TraceView | null;
  readonly instead: string | null;
}

export const HELD_BACK = -1;

/** Parts in a batch: fewer cost more to hand over, more keep whoever waits. */
const AT_ONCE = 4;

/** Reads and diagnoses a file from its first line to its last. @throws UnreadableFile */
export async function* readFile(file: File, engine: Engine, zone: LogZone): AsyncGenerator<Batch> {
  // The last line of a log was written about when the file was: that tells the year, which syslog leaves out (RFC 3164, 4.1.2).
  const stream = engine.openStream({ now: file.lastModified });
  const packer = new EntryPacker();
  let parts: Omit<Part, 'text'>[] = [];
  let beginning: string | null = null;
  let found = 0;
  const pack = (attempts: readonly StreamedAttempt[], part: number) => {
    found += attempts.length;
    for (const one of attempts) packer.add(one.message, entryOf(one, zone), { part, ...one.attempt.span });
  };
  const end: End = { trouble: null };
  for await (const { text, ...place } of untilTrouble(readParts(file, { openLines }), end)) {
    beginning ??= text.slice(0, 50_000);
    pack(stream.read(text), parts.length);
    parts.push(place);
    if (parts.length < AT_ONCE) continue;
    yield { parts, entries: packer.take(), untried: [], trace: null, instead: null };
    parts = [];
  }
  pack(stream.end(), HELD_BACK);
  const untried = stream.untried();
  const isEmpty = found + untried.length === 0 && !end.trouble;
  const trace = isEmpty ? await traceOf(file) : null;
  const instead = isEmpty && !trace ? unreadableWords(beginning ?? '') : null;
  yield { parts, entries: packer.take(), untried, trace, instead };
  if (end.trouble) throw end.trouble;
}

/** Characters; headers are seldom longer. */
const LONGEST_HEAD = 200_000;

/** The way of a delivered mail, by its headers. */
async function traceOf(file: File): Promise<TraceView | null> {
  const trace = traceIn(await file.slice(0, LONGEST_HEAD).text(), relayDomains);
  return trace && traceView(trace([]), []);
}
