import { unpack } from './gzip';

/** Bytes of a file, and how many of the stored ones were read by then. They are good until the next ones are asked for. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly position: number;
}

const CHUNK = 128 * 1024;

/** The bytes of a file from the first to the last, unpacked where they are gzip (RFC 1952). @throws UnreadableFile */
export async function* readBytes(file: Blob, isGzip: boolean): AsyncGenerator<Bytes> {
  try {
    yield* isGzip ? readPacked(file) : readPlain(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(isGzip && !isGone(error) ? 'broken-gzip' : 'gone');
  }
}

/** Into one buffer again and again: a gigabyte leaves nothing behind that the browser has to clear up. */
async function* readPlain(file: Blob): AsyncGenerator<Bytes> {
  const reader = file.stream().getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(CHUNK);
  let position = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done || !value) return;
      position += value.length;
      yield { bytes: value, position };
      buffer = value.buffer;
    }
  } finally {
    // Whoever stops in the middle wants no more of the file to be read.
    reader.cancel().catch(() => undefined);
  }
}

/** Bytes that come of a packed file: what unpacks to more was made to fill a disk, or is for a database. */
const MOST_UNPACKED = 16e9;

async function* readPacked(file: Blob): AsyncGenerator<Bytes> {
  let sum = 0;
  for await (const one of unpack(bytesOf(file))) {
    sum += one.bytes.length;
    if (sum > MOST_UNPACKED) throw new UnreadableFile('too-large');
    yield one;
  }
}

async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of readPlain(file)) yield bytes;
}

/** Why a file cannot be read, or not to its end. */
export type FileTrouble =
  /** It was changed, moved or removed since it was chosen. */
  | 'gone'
  | 'broken-gzip'
  | 'broken-zip'
  | 'empty-zip'
  /** A ZIP in the form for more than four gigabytes, or 65,535 files. */
  | 'zip64'
  | 'encrypted'
  /** Once unpacked. */
  | 'too-large'
  /** Packed in another way than gzip and ZIP. */
  | 'archive'
  | 'not-text';

export class UnreadableFile extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(`The file cannot be read: ${trouble}.`);
  }
}

/** How a reading ended: with this, or at the end of the file. */
export interface End {
  trouble: UnreadableFile | null;
}

/** What comes before a file can be read no more, as if it ended there, and `end` says why: nothing of what was read is to be lost. */
export async function* untilTrouble<T>(source: AsyncIterable<T>, end: End): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    end.trouble = error;
  }
}

/** Both browsers say `NotReadableError` or `NotFoundError` of a file that is not what it was (File API, 6.1). */
function isGone(error: unknown): boolean {
  return error instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(error.name);
}

/** Gzip is known by its first bytes, whatever the file is called. */
export async function isGzip(file: Blob): Promise<boolean> {
  const head = await headOf(file, 2);
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The first bytes of a file, as it is stored. @throws UnreadableFile */
export async function headOf(file: Blob, length: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, length).arrayBuffer());
  } catch {
    throw new UnreadableFile('gone');
  }
}
