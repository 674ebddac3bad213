import type { ReadNote } from './read-notes';

/** Prints a message: each of its status lines, shortened, and what was written beside it. */
export function printNotes(title: string, records: readonly string[], notes: readonly ReadNote[]): void {
  console.log(`\n${title}`);
  if (records.length === 0) console.log('  No delivery was tried yet: no status line, nothing to explain.');
  for (const [index, record] of records.entries()) printOne(record, notes[index]);
}

function printOne(record: string, note: ReadNote | undefined): void {
  console.log(`  ${shorten(record)}`);
  if (!note) {
    console.log('    (nothing was written)');
    return;
  }
  console.log(`    > ${note.title}`);
  if (note.actor) console.log(`      ${note.actor}`);
  if (note.step) console.log(`      First step: ${note.step}`);
}

/** Recipient and status are what tells the lines apart. */
function shorten(record: string): string {
  const recipient = /\bto=<[^>]*>/.exec(record)?.[0] ?? '';
  const status = /status=\w.*$/.exec(record)?.[0] ?? record;
  const line = `${recipient} ${status}`.trim();
  return line.length > 110 ? `${line.slice(0, 109)}…` : line;
}
