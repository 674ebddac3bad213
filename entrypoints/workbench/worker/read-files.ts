import type { LogZone } from '@/utils/ledger/epoch';
import type { Ledger } from '@/utils/ledger/ledger';
import { EntryUnpacker } from '@/utils/ledger/packed-entries';
import type { FileFacts, ReadingFacts } from '@/utils/report/workbench/reading-view';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { type Opened, openArchive } from './archives';
import { Continued } from './continued';
import { type Batch, HELD_BACK } from './read-file';
import type { Reader } from './reader';
import { inOrderOfRotation, logOf } from './rotation';
import type { Shelf } from './shelf';

type Job = { -readonly [K in keyof FileFacts]: FileFacts[K] } & {
  readonly file: File;
  /** The shelf's number of the last part that was read; -1 before any. */
  part: number;
};

export interface ReadInto {
  readonly reader: Reader;
  readonly ledger: Ledger;
  readonly shelf: Shelf;
  /** Called after each batch; the reading waits for it. */
  step(): Promise<void>;
}

/** Reads files one after another into a ledger, part by part. One that cannot be read does not stop the others. */
export class FileReading {
  private readonly jobs: Job[] = [];
  private done = 0;
  /** Numbers that messages have got so far. */
  private messages = 0;
  private unpacked = 0;
  private busy = 0;
  private started = 0;
  private isStopped = false;
  private line: Promise<void> = Promise.resolve();
  private readonly continued: Continued;

  constructor(private readonly into: ReadInto) {
    this.continued = new Continued(into.ledger);
  }

  /** Rejects never; what became of each file is in `facts`. */
  add(files: readonly File[], zone: LogZone): Promise<void> {
    this.isStopped = false;
    const jobs = files.map((file) => jobOf({ file, trouble: null }));
    this.jobs.push(...jobs);
    this.line = this.line.then(async () => this.readAll(inOrderOfRotation(await this.openAll(jobs)), zone));
    return this.line;
  }

  /** What is in an archive is read in its place. */
  private async openAll(jobs: readonly Job[]): Promise<Job[]> {
    const opened: Job[] = [];
    for (const job of jobs) {
      const inside = (await openArchive(job.file)).map(jobOf);
      this.jobs.splice(this.jobs.indexOf(job), 1, ...inside);
      opened.push(...inside);
    }
    return opened;
  }

  /** What is read so far stays. */
  stop(): void {
    this.isStopped = true;
  }

  facts(): ReadingFacts {
    const isReading = this.jobs.some(({ state }) => state === 'waiting' || state === 'reading');
    return {
      files: this.jobs.map(({ name, state, attempts, untried, trace, instead }) => ({
        name,
        state,
        attempts,
        untried,
        trace,
        instead,
      })),
      done: this.done,
      total: this.jobs.reduce((sum, { file }) => sum + file.size, 0),
      unpacked: this.unpacked,
      seconds: (this.busy + (this.started ? performance.now() - this.started : 0)) / 1000,
      isReading,
    };
  }

  private async readAll(jobs: readonly Job[], zone: LogZone): Promise<void> {
    this.started = performance.now();
    for (const job of jobs) {
      const before = this.done;
      if (job.state === 'waiting') job.state = await this.become(job, zone, before);
      this.done = before + job.file.size;
    }
    this.busy += performance.now() - this.started;
    this.started = 0;
  }

  private async become(job: Job, zone: LogZone, before: number): Promise<Job['state']> {
    if (this.isStopped) return 'stopped';
    job.state = 'reading';
    return this.read(job, zone, before).catch(troubleOf);
  }

  private async read(job: Job, zone: LogZone, before: number): Promise<Job['state']> {
    const { reader, step } = this.into;
    const unpacker = new EntryUnpacker();
    // Each file numbers its messages anew.
    this.continued.begin(this.messages, logOf(job.name));
    for await (const batch of reader.read(job.file, zone)) {
      this.take(job, batch, unpacker);
      const last = batch.parts.at(-1);
      if (last) this.done = before + last.position;
      await step();
      if (this.isStopped) return 'stopped';
    }
    this.continued.end(job);
    return 'read';
  }

  private take(job: Job, { parts, entries, untried, trace, instead }: Batch, unpacker: EntryUnpacker): void {
    const { ledger, shelf } = this.into;
    const { file } = job;
    const numbers = parts.map((part) => shelf.add(file, part));
    for (const { start, end } of parts) this.unpacked += end - start;
    job.part = numbers.at(-1) ?? job.part;
    job.untried = untried;
    job.trace = trace;
    job.instead = instead;
    unpacker.unpack(entries, (message, entry, { part, start, end }) => {
      const isHeldBack = part === HELD_BACK;
      if (isHeldBack && job.part < 0) job.part = shelf.add(file, { start: 0, end: 0 });
      const place = {
        ordinal: job.attempts,
        part: isHeldBack ? job.part : (numbers[part] as number),
        start,
        end: isHeldBack ? start : end,
      };
      const number = message === null ? null : this.continued.numberOf(message, entry);
      if (number !== null) this.messages = Math.max(this.messages, number + 1);
      const toldBefore = this.continued.takeUntried(entry);
      const sender = entry.sender || toldBefore;
      ledger.add(number, sender === entry.sender ? entry : { ...entry, sender }, place);
      job.attempts += 1;
    });
  }
}

function jobOf({ file, trouble }: Opened): Job {
  return {
    file,
    name: file.name,
    state: trouble ?? 'waiting',
    attempts: 0,
    untried: [],
    trace: null,
    instead: null,
    part: -1,
  };
}

function troubleOf(error: unknown): Job['state'] {
  return error instanceof UnreadableFile ? error.trouble : 'failed';
}
