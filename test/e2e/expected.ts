import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SeenNote } from './seen-notes';

/** What has to be read in one delivery status record: `test/corpus/postfix/README.md`. */
export interface ExpectedRecord {
  readonly line: number;
  readonly queueId: string;
  readonly recipient: string | null;
  readonly status: string;
  readonly causes: readonly string[];
  readonly actors: readonly string[];
  /** The recipients that `status=expired` is about. */
  readonly open?: readonly string[];
}

/** The records of a log of the corpus, in its order. */
export function readExpected(logName: string): ExpectedRecord[] {
  return JSON.parse(readFileSync(`test/corpus/postfix/${logName}.json`, 'utf8')).records;
}

/** One note for each record, with the right attributes, directly under the record's line. */
export function expectNotes(
  notes: readonly SeenNote[],
  records: readonly ExpectedRecord[],
  log: string,
): void {
  expect(notes.map(nameOf)).toEqual(records.map((record, index) => expectedName(record, notes[index])));
  const lines = log.split('\n');
  records.forEach((record, index) => {
    const note = notes[index];
    if (note) expectPlace(note, lines[record.line - 1] ?? '');
  });
}

function nameOf({ status, recipient, cause, actor }: SeenNote): string {
  return `${status} ${recipient} ${cause} ${actor}`;
}

/** Where several answers count as right, the one that the note gives, if it is among them. */
function expectedName(
  { status, recipient, causes, actors, open = [] }: ExpectedRecord,
  note: SeenNote | undefined,
): string {
  const cause = causes.find((id) => id === note?.cause) ?? causes.join('|');
  const actor = actors.find((id) => id === note?.actor) ?? actors.join('|');
  const who = recipient ?? open.find((address) => address === note?.recipient) ?? '';
  return `${status} ${who} ${cause} ${actor}`;
}

function expectPlace(note: SeenNote, line: string): void {
  const wanted = line.replace(/\s+/g, '').slice(-50);
  expect(note.textBefore.slice(-wanted.length)).toBe(wanted);
  expect(note.height, 'height of the note').toBeGreaterThan(10);
  expect(note.top, 'the note begins under its line').toBeGreaterThanOrEqual(note.lineBottom - 4);
  expect(note.top, 'the note begins directly under its line').toBeLessThan(note.lineBottom + 24);
  if (note.nextTop !== null)
    expect(note.nextTop, 'the next line stands under the note').toBeGreaterThanOrEqual(note.bottom - 4);
}
