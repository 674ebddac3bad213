import { takeHandedOver } from '@/utils/extension/handed-over';
import { readSettings, zoneOf } from '@/utils/extension/settings';
import { CASE_HEAD, logOfCase } from '@/utils/report/case-file/case-data';
import { say } from '@/utils/words/say';
import { fileOfText } from '../dropped';
import { DeskSource } from './desk-source';
import { IncidentMemory } from './incident-memory';
import { readCase } from './read-case';
import type { Source } from './source';

/** Messages of the files that were read on this page. */
export interface FileSource extends Source {
  read(files: readonly File[]): void;
  /** Reads what the popup or a page has handed over for this page. */
  readHandedOver(): Promise<void>;
}

export function createFileSource(): FileSource {
  return new Files(
    say(
      'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.',
    ),
  );
}

class Files extends DeskSource implements FileSource {
  readonly kind = 'files';

  readonly open = () => {};
  readonly textOf = async () => undefined;
  readonly portalOf = () => '';
  readonly memory = new IncidentMemory(this.ask, false);
  readonly stop = () => void this.ask('stop', undefined);

  readonly read = (files: readonly File[]): void => {
    this.trouble = '';
    void this.readAll(files).catch(() => undefined);
  };

  private async readAll(files: readonly File[]): Promise<void> {
    const zone = zoneOf(await readSettings());
    const reads = this.ask('read', { files: await Promise.all(files.map(openCase)), zone });
    await this.memory.load().catch(() => undefined);
    await reads;
    await this.memory.learn();
  }

  readonly readHandedOver = async (): Promise<void> => {
    const text = await takeHandedOver();
    if (text) this.read([fileOfText(text, say('Selected text'))]);
  };
}

/** A case file holds little more than its thousand messages. */
const LARGEST_CASE = 20_000_000;

/** A case file as the log that it carries; any other file as it is. A damaged one holds no delivery records, and is said to. */
async function openCase(file: File): Promise<File> {
  if (file.size > LARGEST_CASE) return file;
  const head = await file
    .slice(0, CASE_HEAD.length)
    .text()
    .catch(() => '');
  if (head !== CASE_HEAD) return file;
  const data = await readCase(await file.text().catch(() => ''));
  return data ? new File([logOfCase(data)], file.name, { lastModified: data.made }) : file;
}
