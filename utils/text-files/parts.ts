import { looksLikeMail, readMailSource } from '../mail-source/read-mail-source';
import { headOf, isGzip, readBytes, UnreadableFile } from './bytes';

/** A piece of a file: whole lines, as text. */
export interface Part {
  readonly text: string;
  /** The bytes of the unpacked file that it is made of. */
  readonly start: number;
  readonly end: number;
  /** How far the reading is, in bytes of the file as it is stored. */
  readonly position: number;
}

// Small enough that whoever asks something between two parts is answered at once, and that browsers collect it as young garbage.
const PART = 64 * 1024;
/** A line without an end does not grow beyond this: what a log cuts at 2 kB is no line at 1 MB. */
const LONGEST_LINE = 1 << 20;
/** A notice tells all at its beginning; what follows is the mail that it returns. */
const MOST_MAIL = 5_000_000;

/** The text of a file in pieces of whole lines, in bounded memory: a log, or a mail as its words. @throws UnreadableFile */
export async function* readParts(file: Blob): AsyncGenerator<Part> {
  const gzip = await isGzip(file);
  if (!gzip && looksLikeMail(await headOf(file, 4096))) {
    yield { text: await mailOf(file), start: 0, end: Math.min(file.size, MOST_MAIL), position: file.size };
    return;
  }
  let code: Encoding | null = null;
  for await (const { bytes, start, position } of cutLines(file, gzip)) {
    code ??= encodingOf(bytes);
    if (start < 65_536) refuseBinary(bytes, code);
    yield { text: decode(bytes, code), start, end: start + bytes.length, position };
  }
}

/** The text of one part again. @throws UnreadableFile where the file has changed since. */
export async function readPart(file: Blob, { start, end }: Pick<Part, 'start' | 'end'>): Promise<string> {
  const head = await headOf(file, 4096);
  if (await isGzip(file)) return readPackedPart(file, start);
  if (looksLikeMail(head)) return mailOf(file);
  return decode(await slice(file, start, end), encodingOf(head));
}

/** Packed data has no places that one could go to: it is unpacked from the beginning. */
async function readPackedPart(file: Blob, wanted: number): Promise<string> {
  let code: Encoding | null = null;
  for await (const { bytes, start } of cutLines(file, true)) {
    code ??= encodingOf(bytes);
    if (start === wanted) return decode(bytes, code);
  }
  throw new UnreadableFile('gone');
}

async function slice(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch {
    throw new UnreadableFile('gone');
  }
}

async function mailOf(file: Blob): Promise<string> {
  const source = await slice(file, 0, MOST_MAIL);
  return (await readMailSource(source)) ?? new TextDecoder().decode(source);
}

interface Lines {
  /** Good until the next ones are asked for. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly position: number;
}

/** Cuts after line ends only: bytes decode the same, whichever piece they are in, and the same again when a piece is read once more. */
async function* cutLines(file: Blob, gzip: boolean): AsyncGenerator<Lines> {
  let held = new Uint8Array(2 * PART);
  let length = 0;
  let start = 0;
  for await (const { bytes, position } of readBytes(file, gzip)) {
    if (length + bytes.length > held.length) held = grown(held, length, length + bytes.length);
    held.set(bytes, length);
    length += bytes.length;
    if (length < PART) continue;
    const all = held.subarray(0, length);
    const end = endOfLines(all);
    if (end === 0 && length < LONGEST_LINE) continue;
    const cut = end || length;
    yield { bytes: all.subarray(0, cut), start, position };
    start += cut;
    held.copyWithin(0, cut, length);
    length -= cut;
  }
  if (length > 0) yield { bytes: held.subarray(0, length), start, position: file.size };
}

function grown(held: Uint8Array<ArrayBuffer>, length: number, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * least);
  larger.set(held.subarray(0, length));
  return larger;
}

/** The byte after the last line end; in UTF-16 that is two bytes. 0 where there is none. */
function endOfLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(10) + 1;
  return end > 0 && bytes[end] === 0 && end % 2 === 1 ? end + 1 : end;
}

type Encoding = 'utf-8' | 'utf-16le';

/** Microsoft's exports are UTF-16 with a byte order mark. */
function encodingOf(bytes: Uint8Array): Encoding {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
}

const decoders = { 'utf-8': new TextDecoder('utf-8'), 'utf-16le': new TextDecoder('utf-16le') };

function decode(bytes: Uint8Array, code: Encoding): string {
  return decoders[code].decode(bytes);
}

/** The first bytes of files that are packed otherwise: ZIP, bzip2, xz, Zstandard, 7z. */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Text holds no NUL, and few other control characters; a file that does in its first 64 kB is something else. */
function refuseBinary(bytes: Uint8Array, code: Encoding): void {
  const head = bytes.subarray(0, 65_536);
  if (ARCHIVES.some((first) => first.every((byte, i) => head[i] === byte)))
    throw new UnreadableFile('archive');
  if (code === 'utf-16le') return;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  if (head.includes(0) || controls > head.length / 50) throw new UnreadableFile('not-text');
}
