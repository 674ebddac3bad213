import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/extension/messages';
import { onlySettings, readSettings, writeSettings } from '@/utils/extension/settings';

/** How the file begins: an array of messages follows, one on each line, so that it can be written and read piece by piece. */
const FORMAT = 'yellowline-backup';
const VERSION = 1;
const AT_ONCE = 500;
/** A file of all that the history may hold is smaller. */
const MOST_BYTES = 400_000_000;

/** Everything that is kept, as one JSON file. @throws where the history cannot be read: half a backup would be none */
export async function makeBackup(): Promise<Blob> {
  const blocks: BlobPart[] = [await openFile()];
  let after: string | null = null;
  let isFirst = true;
  do {
    const { records, next, problem } = await exportPart(after);
    if (!records) throw new Error(problem);
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
  return new Blob([await openFile(), CLOSE], { type: 'application/json' });
}

const CLOSE = '\n]}\n';

/** What stands before the messages. */
async function openFile(): Promise<string> {
  const settings = await readSettings();
  const head = { format: FORMAT, version: VERSION, madeAt: new Date().toISOString(), settings };
  return `${JSON.stringify(head).slice(0, -1)},"messages":[`;
}

function exportPart(after: string | null) {
  return askBackground('export-history', { after, count: AT_ONCE });
}

/** Takes what such a file holds; gives a sentence. Messages that are there already are merged. */
export async function readBackup(file: File): Promise<string> {
  const found = file.size > MOST_BYTES ? null : parse(await file.text());
  if (!found) return `${file.name} is no file that was saved here.`;
  if (found.version > VERSION)
    return `${file.name} was saved by a newer version of Yellowline: update it to read this file.`;
  const settings = onlySettings(found.settings);
  await writeSettings(settings);
  let [kept, refused] = [0, 0];
  for (let at = 0; at < found.messages.length; at += AT_ONCE) {
    const records = found.messages.slice(at, at + AT_ONCE);
    const answer = await askBackground('import-history', { records });
    kept += answer.kept ?? 0;
    refused += answer.refused ?? 0;
    if (answer.kept === undefined) return `${kept} messages were taken. ${answer.problem}`;
  }
  const rest = refused > 0 ? ` ${refused} entries were no messages, and were left out.` : '';
  return `${kept} ${kept === 1 ? 'message was' : 'messages were'} taken, and the settings.${rest}`;
}

interface Backup {
  readonly version: number;
  readonly settings: unknown;
  readonly messages: readonly unknown[];
}

function parse(text: string): Backup | null {
  try {
    const { format, version, settings, messages } = JSON.parse(text) as Record<string, unknown>;
    if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(messages)) return null;
    return { version, settings, messages };
  } catch {
    return null;
  }
}

/** Everything goes: the history, the settings, what was handed over. Gives a sentence. */
export async function eraseAll(): Promise<string> {
  const { problem } = await askBackground('erase-history', {});
  await Promise.all([browser.storage.sync.clear(), browser.storage.session.clear()]);
  return problem || 'Everything is erased.';
}
