import { looksLikeMail, readMailSource } from '../mail-source/read-mail-source';
import { type End, headOf, isGzip, readBytes, UnreadableFile, untilTrouble } from './bytes';
import { decode, type Encoding, encodingOf, endOfPiece, type OpenLines } from './encoding';

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

/** How a file is cut. */
export interface PartOptions {
  readonly openLines: OpenLines;
  /** About how many bytes of it, once unpacked, make a part. */
  readonly size?: number;
}

/**
 * The text of a file in pieces of whole lines and whole records, in bounded memory: a log, or a mail as its words. Read one after another, they say
 * what the file says. @throws UnreadableFile
 */
export async function* readParts(file: Blob, options: PartOptions): AsyncGenerator<Part> {
  const gzip = await isGzip(file);
  if (looksLikeMail(gzip ? await firstOf(file, 1) : await headOf(file, 4096))) {
    const source = await (gzip ? firstOf(file, MOST_MAIL) : headOf(file, MOST_MAIL));
    yield { text: await mailOf(source), start: 0, end: source.length, position: file.size };
    return;
  }
  for await (const { bytes, code, start, position } of cutParts(file, gzip, options)) {
    if (start < 65_536) refuseBinary(bytes, code);
    yield { text: decode(bytes, code), start, end: start + bytes.length, position };
  }
}

type Place = Pick<Part, 'start' | 'end'>;

/**
 * The texts of some parts again, in the order of their places in the file. Packed data has no places that one could go to: it is unpacked once, up to
 * the last of them. @throws UnreadableFile where the file has changed since.
 */
export async function* readAgain(file: Blob, places: readonly Place[]): AsyncGenerator<string> {
  if (await isGzip(file)) return yield* readPacked(file, places);
  const head = await headOf(file, 4096);
  if (looksLikeMail(head)) {
    const text = await mailOf(await headOf(file, MOST_MAIL));
    for (const _ of places) yield text;
    return;
  }
  for (const { start, end } of places) yield decode(await slice(file, start, end), encodingOf(head));
}

async function* readPacked(file: Blob, places: readonly Place[]): AsyncGenerator<string> {
  let code: Encoding | null = null;
  let next = 0;
  let offset = 0;
  let held = new Uint8Array(0);
  for await (const { bytes } of readBytes(file, true)) {
    if (!code && looksLikeMail(bytes)) {
      const text = await mailOf(await firstOf(file, MOST_MAIL));
      for (const _ of places) yield text;
      return;
    }
    code ??= encodingOf(bytes);
    const end = offset + bytes.length;
    for (let place = places[next]; place && place.start < end; place = places[next]) {
      const part = bytes.subarray(Math.max(0, place.start - offset), Math.max(0, place.end - offset));
      held = joined(held, part);
      if (place.end > end) break;
      yield decode(held, code);
      held = new Uint8Array(0);
      next += 1;
    }
    offset = end;
    if (next === places.length) return;
  }
  throw new UnreadableFile('gone');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

async function slice(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch {
    throw new UnreadableFile('gone');
  }
}

/** The first bytes of a packed file, so many at least. Of a damaged one, those before the damage: whoever reads all of it is told. */
async function firstOf(file: Blob, least: number): Promise<Uint8Array> {
  let first = new Uint8Array(0);
  try {
    for await (const { bytes } of readBytes(file, true)) {
      first = joined(first, bytes);
      if (first.length >= least) break;
    }
  } catch (error) {
    if (error instanceof UnreadableFile && error.trouble === 'gone') throw error;
  }
  return first.subarray(0, MOST_MAIL);
}

async function mailOf(source: Uint8Array): Promise<string> {
  return (await readMailSource(source)) ?? new TextDecoder().decode(source);
}

interface Piece {
  /** Good until the next ones are asked for. */
  readonly bytes: Uint8Array;
  readonly code: Encoding;
  readonly start: number;
  readonly position: number;
}

/** Cuts after line ends only: bytes decode the same, whichever piece they are in, and the same again when a piece is read once more. */
async function* cutParts(
  file: Blob,
  gzip: boolean,
  { openLines, size = PART }: PartOptions,
): AsyncGenerator<Piece> {
  let held = new Uint8Array(2 * size);
  let length = 0;
  let start = 0;
  let code: Encoding = 'utf-8';
  const end: End = { trouble: null };
  for await (const { bytes, position } of untilTrouble(readBytes(file, gzip), end)) {
    if (length + bytes.length > held.length) held = grown(held, length, length + bytes.length);
    held.set(bytes, length);
    length += bytes.length;
    if (start === 0) code = encodingOf(held);
    for (;;) {
      const cut = endOfPiece(held.subarray(0, length), code, { openLines, size, most: LONGEST_LINE });
      if (cut === 0) break;
      yield { bytes: held.subarray(0, cut), code, start, position };
      start += cut;
      held.copyWithin(0, cut, length);
      length -= cut;
    }
  }
  if (length > 0) yield { bytes: held.subarray(0, length), code, start, position: file.size };
  if (end.trouble) throw end.trouble;
}

function grown(held: Uint8Array<ArrayBuffer>, length: number, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * least);
  larger.set(held.subarray(0, length));
  return larger;
}

/** The first bytes of files that are packed otherwise: bzip2, xz, Zstandard, 7z; and of what is packed twice: gzip, ZIP. */
const ARCHIVES = [
  [0x1f, 0x8b, 0x08],
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
  if (code !== 'utf-8') return;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  if (head.includes(0) || controls > head.length / 50) throw new UnreadableFile('not-text');
}
