import { takeHandedOver } from '@/utils/extension/handed-over';
import { readSettings, zoneOf } from '@/utils/extension/settings';
import type { LogZone } from '@/utils/ledger/epoch';
import { CASE_HEAD, logOfCase } from '@/utils/report/case-file/case-data';
import { quote } from '@/utils/report/words/quote';
import type { FollowingView } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { fileOfText } from '../dropped';
import { DeskSource } from './desk-source';
import { Follower } from './follower';
import { IncidentMemory, silentWords } from './incident-memory';
import { type Handles, Logs } from './logs';
import { readCase } from './read-case';
import type { Source } from './source';

/** Messages of the files that were read on this page. */
export interface FileSource extends Source {
  /** `handles`: of those files that the browser can give as they are now. */
  read(files: readonly File[], handles?: Handles): void;
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

/** Bytes that are read anew before somebody wants to see how far it is. */
const UNSEEN = 20_000_000;

class Files extends DeskSource implements FileSource {
  readonly kind = 'files';
  private logs = new Logs();
  private readonly follower = new Follower(() => this.after(() => this.look(), lateWords));
  private line: Promise<void> = Promise.resolve();
  /** Whether the list is not of the logs as they were taken last: they are still to be read anew. */
  private isLate = false;

  readonly open = () => {};
  readonly textOf = async () => undefined;
  readonly portalOf = () => '';
  readonly memory = new IncidentMemory(this.ask, false);
  readonly stop = () => void this.ask('stop', undefined);

  readonly read: FileSource['read'] = (files, handles) => {
    this.trouble = '';
    void this.after(() => this.take(files, handles), brokenOffWords);
  };

  readonly readHandedOver = async (): Promise<void> => {
    const text = await takeHandedOver();
    if (text) this.read([fileOfText(text, say('Selected text'))]);
  };

  readonly following = (): FollowingView | null =>
    this.logs.handles().length > 0
      ? { isOn: this.follower.isOn, words: begunAnewWords(this.logs.begunAnew) }
      : null;

  readonly follow = (isOn: boolean): void => {
    this.follower.turn(isOn);
    this.tell();
  };

  /** One thing after another; what breaks off is told in `words`, and does not keep the next from its turn. */
  private after(act: () => Promise<void>, words: () => string): Promise<void> {
    this.line = this.line.then(act).catch(() => this.say(this.isLate ? lateWords() : words()));
    return this.line;
  }

  private say(words: string): void {
    // That the worker has ended says more.
    if (this.trouble) return;
    this.trouble = words;
    this.tell();
  }

  protected override lose(): void {
    this.logs = new Logs();
    this.follower.over([]);
    this.isLate = false;
  }

  private async take(files: readonly File[], handles: Handles = new Map()): Promise<void> {
    const { added, isAnew } = await this.logs.take(files, handles);
    this.follower.over(this.logs.handles());
    const isAll = isAnew || this.isLate;
    if (isAll && this.logs.size <= UNSEEN) return this.readAnew();
    if (isAll) this.close();
    this.isLate = false;
    const wanted = await wantedOf(isAll ? this.logs.files() : added);
    // Asked for before anything else: a worker that has nothing to read yet would say that it found nothing.
    await Promise.all([this.ask('read', wanted), this.memory.load().catch(() => undefined)]);
    await this.learn();
  }

  /** Takes logs that are followed as they are now. */
  private async look(): Promise<void> {
    if ((await this.logs.look()) || this.isLate) await this.readAnew();
  }

  private async readAnew(): Promise<void> {
    this.isLate = true;
    await this.renew(async (ask) => {
      await this.memory.load(ask).catch(() => undefined);
      await ask('read', await wantedOf(this.logs.files()));
    });
    this.isLate = false;
    this.trouble = '';
    this.tell();
    await this.learn();
  }

  private async learn(): Promise<void> {
    const problem = await this.memory.learn().catch(silentWords);
    if (problem) this.say(problem);
  }
}

async function wantedOf(files: readonly File[]): Promise<{ files: File[]; zone: LogZone }> {
  const zone = zoneOf(await readSettings());
  return { files: await Promise.all(files.map(openCase)), zone };
}

function brokenOffWords(): string {
  return say('The reading broke off: load this page again, and open the files once more.');
}

function lateWords(): string {
  return say(
    'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.',
  );
}

function begunAnewWords(file: string): string {
  return file
    ? say(
        '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.',
        { file: quote(file, 80) },
      )
    : '';
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
