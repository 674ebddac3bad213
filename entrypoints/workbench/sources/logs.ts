import { logOf } from '../worker/rotation';

/** A file that can be asked for as it is now: what Chromium gives of one that is dropped (File System Access). */
export interface FileHandle {
  getFile(): Promise<File>;
}

export type Handles = ReadonlyMap<File, FileHandle>;

interface Log {
  readonly file: File;
  /** `null` where the browser gives none: the file is then as it was when it was chosen. */
  readonly handle: FileHandle | null;
  /** By what it is known again, whatever has become of it on the disk. */
  readonly sample: string;
}

/** A log that is written on is copied as it is read: once it has grown, Chromium reads no more of what it was. Larger ones are not followed. */
const MOST_COPIED = 100_000_000;

/** The files that were read, in the order in which they came, so that they can be read anew when they have grown: nothing counts twice, and nothing is lost. */
export class Logs {
  private logs: readonly Log[] = [];
  /** The name of the log that was last seen to be cut, or begun anew under its name; empty before. */
  begunAnew = '';

  files(): File[] {
    return this.logs.map(({ file }) => file);
  }

  /** Of all of them, in bytes. */
  get size(): number {
    return this.logs.reduce((sum, { file }) => sum + file.size, 0);
  }

  /** Those that can be followed. */
  handles(): FileHandle[] {
    return this.logs.flatMap(({ handle }) => handle ?? []);
  }

  /** Takes files. `isAnew`: one goes on with a log that was read, so all is to be read anew, and else what was added. */
  async take(files: readonly File[], handles: Handles): Promise<{ isAnew: boolean; added: readonly File[] }> {
    const fresh = await Promise.all(files.map((file) => logOfFile(file, handles.get(file) ?? null)));
    let logs = this.logs;
    for (const log of fresh) logs = await replaced(logs, log);
    const isAnew = logs.length < this.logs.length + fresh.length && (await areReadable(logs));
    this.logs = isAnew ? logs : [...this.logs, ...fresh];
    return { isAnew, added: fresh.map(({ file }) => file) };
  }

  /** Takes logs as they are now. Gives whether any has changed. */
  async look(): Promise<boolean> {
    const before = this.logs;
    const now = await Promise.all(before.map((log) => this.asItIsNow(log).catch(() => [log])));
    if (now.every(([log, more], i) => log === before[i] && !more)) return false;
    const logs = now.flat();
    if (!(await areReadable(logs))) return false;
    this.logs = logs;
    return true;
  }

  /** A log that was cut, or begun anew under its name, stays as it was read, and the new one comes behind it. @throws where it cannot be read */
  private async asItIsNow(log: Log): Promise<Log[]> {
    const { file, handle } = log;
    const fresh = await handle?.getFile();
    if (!fresh || (fresh.size === file.size && fresh.lastModified === file.lastModified)) return [log];
    if (!(await goesOn(log, fresh))) {
      this.begunAnew = file.name;
      return [{ ...log, handle: null }, await logOfFile(fresh, handle)];
    }
    const added = await fresh.slice(file.size).arrayBuffer();
    return [await sampled(copyOf(fresh, [file, added]), handle)];
  }
}

/** A log in the place of the one with which it goes on; at the end where there is none. Any file goes on with an empty one. */
async function replaced(logs: readonly Log[], fresh: Log): Promise<readonly Log[]> {
  for (const log of logs)
    if (log.file.size > 0 && (await goesOn(log, fresh.file)))
      return logs.map((one) => (one === log ? fresh : one));
  return [...logs, fresh];
}

/** Whether a file is the same log, later: it has its name, rotated or not, and begins with all of it. */
async function goesOn({ file, sample }: Log, fresh: File): Promise<boolean> {
  if (fresh.size < file.size || logOf(fresh.name) !== logOf(file.name)) return false;
  return (await sampleOf(fresh, file.size).catch(() => null)) === sample;
}

/** Chromium reads no more of a file that was changed after it was chosen. */
async function areReadable(logs: readonly Log[]): Promise<boolean> {
  const reads = logs.map(({ file }) => file.slice(0, 1).arrayBuffer());
  return (await Promise.allSettled(reads)).every(({ status }) => status === 'fulfilled');
}

/** What cannot be read is taken as it is: whoever reads it says so. */
async function logOfFile(file: File, handle: FileHandle | null): Promise<Log> {
  const isCopied = handle !== null && file.size <= MOST_COPIED;
  const bytes = isCopied && (await file.arrayBuffer().catch(() => null));
  return bytes ? sampled(copyOf(file, [bytes]), handle) : sampled(file, null);
}

async function sampled(file: File, handle: FileHandle | null): Promise<Log> {
  return { file, handle, sample: await sampleOf(file, file.size).catch(() => '') };
}

function copyOf(file: File, parts: BlobPart[]): File {
  return new File(parts, file.name, { type: file.type, lastModified: file.lastModified });
}

const SAMPLE = 4096;

/** The first and the last bytes of a file’s beginning of that size. */
async function sampleOf(file: File, size: number): Promise<string> {
  const head = await file.slice(0, Math.min(SAMPLE, size)).text();
  const tail = await file.slice(Math.max(0, size - SAMPLE), size).text();
  return `${head}\n${tail}`;
}
