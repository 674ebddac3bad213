import * as v from 'valibot';
import { askBackground, type Messages } from '@/utils/extension/messages';
import { onlySettings, readSettings, writeSettings } from '@/utils/extension/settings';
import type { IncidentRecord } from '@/utils/history/incident-records';
import { say, sayCount, text, translated } from '@/utils/words/say';
import { askSurely } from './ask-surely';

/** How the file begins, with the settings and the incidents that are remembered: an array of messages follows, one on each line, so that it can be written and read piece by piece. */
const FORMAT = 'yellowline-backup';
const VERSION = 1;
const AT_ONCE = 500;
/** A file of all that the history may hold is smaller. */
const MOST_BYTES = 400_000_000;

/** Why nothing was saved, in words for the person; any other error is the browser's, in English. */
export class NotSaved extends Error {}

/** Everything that is kept, as one JSON file. @throws NotSaved where the history cannot be read: half a backup would be none */
export async function makeBackup(): Promise<Blob> {
  const { incidents, problem: unread } = await askBackground('list-incidents', {});
  if (!incidents) throw new NotSaved(translated(unread));
  const blocks: BlobPart[] = [await openFile(incidents)];
  let after: string | null = null;
  let isFirst = true;
  do {
    const { records, next, problem } = await exportPart(after);
    if (!records) throw new NotSaved(translated(problem));
    if (records.length > 0) {
      // A blob leaves the memory of the page for that of the browser.
      blocks.push(new Blob([isFirst ? '\n' : ',\n', records.map((one) => JSON.stringify(one)).join(',\n')]));
      isFirst = false;
    }
    after = next ?? null;
  } while (after !== null);
  blocks.push(CLOSE);
  return new Blob(blocks, { type: 'application/json' });
}

/** The settings alone, as a file of the same kind: without messages. */
export async function makeSettingsFile(): Promise<Blob> {
  return new Blob([await openFile([]), CLOSE], { type: 'application/json' });
}

const CLOSE = '\n]}\n';

/** What stands before the messages. */
async function openFile(incidents: readonly IncidentRecord[]): Promise<string> {
  const settings = await readSettings();
  const head = { format: FORMAT, version: VERSION, madeAt: new Date().toISOString(), settings, incidents };
  return `${JSON.stringify(head).slice(0, -1)},"messages":[`;
}

function exportPart(after: string | null) {
  return askBackground('export-history', { after, count: AT_ONCE });
}

/** Takes what such a file holds; gives a sentence. Messages that are there already are merged. */
export async function readBackup(file: File): Promise<string> {
  // Asked for first: a large file is read for seconds, and what is erased by then must stay so.
  const { name: history = null } = await askSurely('count-history', {}).catch(() => NO_HISTORY);
  const found = file.size > MOST_BYTES ? null : parse(await file.text());
  if (!found) return say('{file} is no file that was saved here.', { file: file.name });
  if (found.version > VERSION)
    return say('{file} was saved by a newer version of Yellowline: update it to read this file.', {
      file: file.name,
    });
  const { kept, refused, problem } = await takeMessages(found.messages, history);
  if (problem) return `${takenWords(kept)} ${translated(problem)}`;
  const forgotten = await takeIncidents(found.incidents, history);
  if (forgotten) return `${takenWords(kept)} ${translated(forgotten)}`;
  await writeSettings(onlySettings(found.settings));
  return [wholeWords(kept), refused > 0 && refusedWords(refused)].filter(Boolean).join(' ');
}

function takenWords(kept: number): string {
  return sayCount(kept, { one: '{n} message was restored.', other: '{n} messages were restored.' });
}

function wholeWords(kept: number): string {
  return sayCount(kept, {
    one: '{n} message was restored, and the settings.',
    other: '{n} messages were restored, and the settings.',
  });
}

function refusedWords(refused: number): string {
  return sayCount(refused, {
    one: '{n} entry was no message, and was left out.',
    other: '{n} entries were no messages, and were left out.',
  });
}

/** All, or up to where it broke off. What is erased meanwhile ends it: the history that it was for is gone. */
async function takeMessages(messages: readonly unknown[], history: string | null) {
  let [kept, refused] = [0, 0];
  for (let at = 0; at < messages.length; at += AT_ONCE) {
    const ask = { records: messages.slice(at, at + AT_ONCE), history };
    const answer = await askSurely('import-history', ask).catch(brokenOff);
    if (answer.kept === undefined) return { kept, refused, problem: answer.problem };
    kept += answer.kept;
    refused += answer.refused ?? 0;
  }
  return { kept, refused, problem: '' };
}

/** After the messages. Gives a sentence where they could not be taken; what is no such record is left out. */
async function takeIncidents(incidents: readonly unknown[], history: string | null): Promise<string> {
  for (let at = 0; at < incidents.length; at += AT_ONCE) {
    const ask = { records: incidents.slice(at, at + AT_ONCE), history };
    const { problem } = await askSurely('remember-incidents', ask).catch(brokenOff);
    if (problem) return problem;
  }
  return '';
}

/** Settings are taken also where the history does not work. */
const NO_HISTORY = { name: undefined };

function brokenOff(): Messages['import-history']['answer'] {
  return {
    problem: text(
      'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.',
    ),
  };
}

const backupShape = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  settings: v.unknown(),
  /** Files of before incidents were remembered have none. */
  incidents: v.optional(v.array(v.unknown()), []),
  messages: v.array(v.unknown()),
});

function parse(written: string): v.InferOutput<typeof backupShape> | null {
  try {
    return v.parse(backupShape, JSON.parse(written));
  } catch {
    return null;
  }
}
