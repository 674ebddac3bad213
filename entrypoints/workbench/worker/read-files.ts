import type { Engine, StreamedAttempt } from '@/utils/engine/engine';
import { epochOf, type LogZone } from '@/utils/ledger/epoch';
import type { Ledger } from '@/utils/ledger/ledger';
import { whatIsReadable } from '@/utils/report/readable';
import type { FileFacts, ReadingFacts } from '@/utils/report/workbench/reading-view';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { readParts } from '@/utils/text-files/parts';
import type { Shelf } from './shelf';

type Job = { -readonly [K in keyof FileFacts]: FileFacts[K] } & { readonly file: File };

export interface ReadInto {
  readonly engine: Engine;
  readonly ledger: Ledger;
  readonly shelf: Shelf;
  /** Called after each part; the reading waits for it. */
  step(): Promise<void>;
}

/** Reads files one after another into a ledger, part by part. One that cannot be read does not stop the others. */
export class FileReading {
  private readonly jobs: Job[] = [];
  private done = 0;
  private unpacked = 0;
  private busy = 0;
  private started = 0;
  private isStopped = false;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly into: ReadInto) {}

  /** Rejects never; what became of each file is in `facts`. */
  add(files: readonly File[], zone: LogZone): Promise<void> {
    this.isStopped = false;
    const jobs = files.map(
      (file): Job => ({ file, name: file.name, state: 'waiting', attempts: 0, instead: null }),
    );
    this.jobs.push(...jobs);
    this.line = this.line.then(() => this.readAll(jobs, zone));
    return this.line;
  }

  /** What is read so far stays. */
  stop(): void {
    this.isStopped = true;
  }

  facts(): ReadingFacts {
    const isReading = this.jobs.some(({ state }) => state === 'waiting' || state === 'reading');
    return {
      files: this.jobs.map(({ name, state, attempts, instead }) => ({ name, state, attempts, instead })),
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
      job.state = 'reading';
      job.state = this.isStopped ? 'stopped' : await this.read(job, zone, before).catch(troubleOf);
      this.done = before + job.file.size;
    }
    this.busy += performance.now() - this.started;
    this.started = 0;
  }

  private async read(job: Job, zone: LogZone, before: number): Promise<Job['state']> {
    const { engine, ledger, shelf, step } = this.into;
    const { file } = job;
    const number = this.jobs.indexOf(job);
    // The last line of a log was written about when the file was: that tells the year, which syslog leaves out (RFC 3164, 4.1.2).
    const stream = engine.openStream({ now: file.lastModified });
    let part = -1;
    const take = (attempts: readonly StreamedAttempt[], isHeldBack: boolean) => {
      for (const one of attempts) {
        const { span, time } = one.attempt;
        const place = {
          ordinal: job.attempts,
          part,
          start: span.start,
          end: isHeldBack ? span.start : span.end,
        };
        ledger.add(one.message === null ? null : `${number} ${one.message}`, one, epochOf(time, zone), place);
        job.attempts += 1;
      }
    };
    let beginning: string | null = null;
    for await (const piece of readParts(file)) {
      part = shelf.add(file, piece);
      beginning ??= piece.text.slice(0, 50_000);
      take(stream.read(piece.text), false);
      this.unpacked += piece.end - piece.start;
      this.done = before + piece.position;
      await step();
      if (this.isStopped) break;
    }
    if (part < 0) part = shelf.add(file, { text: '', start: 0, end: 0, position: 0 });
    take(stream.end(), true);
    job.instead = job.attempts === 0 ? whatIsReadable(beginning ?? '') : null;
    return this.isStopped ? 'stopped' : 'read';
  }
}

function troubleOf(error: unknown): Job['state'] {
  return error instanceof UnreadableFile ? error.trouble : 'failed';
}
