import { isAscii } from 'node:buffer';
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { beginsRecord } from '../../utils/engine/text/record-start';
import { unwrapLine } from '../../utils/engine/text/wrappings/unwrap';
import { looksLikeMail, readMailSource } from '../../utils/mail-source/read-mail-source';

/** Ends the program with one sentence on standard error and exit status 2: bad usage or bad input. */
export function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** Opens a file, or standard input for `-`; gzip is recognised by its first bytes. Fails on a folder or a file that is not there. */
export async function openInput(file: string): Promise<AsyncIterable<Buffer>> {
  const source: AsyncIterable<Buffer> = file === '-' ? process.stdin : openFile(file);
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next().catch((error: Error) => fail(`Cannot read ${file}: ${error.message}.`));
  const all = prepend(first, chunks);
  if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b) return all;
  return gunzip(all);
}

function openFile(file: string): AsyncIterable<Buffer> {
  try {
    if (statSync(file).isDirectory()) fail(`${file} is a folder: name a log file in it.`);
  } catch (error) {
    fail(
      `Cannot read ${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (error as Error).message}.`,
    );
  }
  return readFile(file);
}

const CHUNK = 1 << 20;

/**
 * Into two buffers in turn, so that a gigabyte leaves nothing behind, and the next chunk is read while this one is worked on: each is good until
 * the next is asked for.
 */
async function* readFile(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const;
  const read = (turn: number) => {
    const reading = handle.read(buffers[(turn % 2) as 0 | 1], 0, CHUNK);
    // Heard where it is waited for, which may be later.
    reading.catch(() => undefined);
    return reading;
  };
  let coming = read(0);
  try {
    for (let turn = 0; ; turn += 1) {
      const { bytesRead, buffer } = await coming;
      if (bytesRead === 0) return;
      coming = read(turn + 1);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await coming.catch(() => undefined);
    await handle.close();
  }
}

async function* prepend(first: IteratorResult<Buffer>, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let one = first; !one.done; one = await rest.next()) yield one.value;
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzipped = Readable.from(copies(chunks)).pipe(createGunzip());
  try {
    for await (const chunk of unzipped) yield chunk as Buffer;
  } catch {
    fail('The gzip data is broken: unpack it by other means and give the log itself.');
  }
}

/** A stream reads ahead. */
async function* copies(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

/** The texts of a file: whole lines of a log, or the words of a mail's source. Fails as `readLines` does. */
export async function* readTexts(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = prepend(first, iterator);
  if (!looksLikeMail(first.value)) yield* readLines(all, file);
  else yield await readMail(all);
}

// A notice tells all at its beginning; what follows is the mail that it returns.
const MOST_MAIL = 5_000_000;

async function readMail(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MOST_MAIL) break;
  }
  const source = Buffer.concat(parts);
  return (await readMailSource(source)) ?? source.toString('utf8');
}

const MOST_CARRIED = 1 << 20;

/**
 * Cuts a stream of bytes into texts of whole lines. Fails where the bytes are no text: a NUL among the first 64 kB.
 * UTF-8 that is not valid becomes U+FFFD; UTF-16 is known by its byte order mark.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  let encoding: Encoding = 'utf-8';
  let carried: Buffer = NOTHING;
  let seen = 0;
  for await (const chunk of chunks) {
    // Microsoft's exports are UTF-16 with a byte order mark.
    if (seen === 0 && chunk[0] === 0xff && chunk[1] === 0xfe) encoding = 'utf-16le';
    if (encoding === 'utf-8' && seen < 65_536 && chunk.subarray(0, 65_536).includes(0))
      fail(`${file} is not text: give a log file.`);
    seen += chunk.length;
    const join = carried.length === 0 ? 0 : endOfCarried(chunk, encoding);
    const joined = join > 0 ? Buffer.concat([carried, chunk.subarray(0, join)]) : carried;
    if (join < chunk.length) yield* decodePieces(joined, encoding);
    const rest = join < chunk.length ? chunk.subarray(join) : joined;
    carried = Buffer.from(yield* decodeLines(rest, encoding));
  }
  if (carried.length > 0) yield decode(carried, encoding);
}

/** Gives the bytes that may go on in the next chunk. */
function* decodeLines(bytes: Buffer, encoding: Encoding): Generator<string, Buffer> {
  const end = endOfRecords(bytes, encoding);
  // A line without an end does not grow beyond a bound: what a log cuts at 2 kB is no line at 1 MB.
  const cut = end === 0 && bytes.length > MOST_CARRIED ? bytes.length : end;
  yield* decodePieces(bytes.subarray(0, cut), encoding);
  return bytes.subarray(cut);
}

/** How much of a chunk goes with what was carried: up to its first record; where none begins soon, its first line, and all of a small one. */
function endOfCarried(chunk: Buffer, encoding: Encoding): number {
  if (encoding !== 'utf-8') return chunk.length;
  const first = chunk.indexOf(10) + 1;
  for (let i = 0, at = first; i < MOST_BROKEN && at > 0 && at < chunk.length; i += 1) {
    if (beginsRecordAt(chunk, at)) return at;
    at = chunk.indexOf(10, at) + 1;
  }
  return chunk.length < PIECE ? chunk.length : first || chunk.length;
}

/**
 * Where the last record begins, which a copy may have broken into lines: it goes on until another one begins. Where none of the last lines begins one, the last
 * line end; 0 for a text that is small enough to wait for more.
 */
function endOfRecords(bytes: Buffer, encoding: Encoding): number {
  const end = endOfLines(bytes, encoding);
  if (encoding !== 'utf-8') return end;
  for (let i = 0, at = end; i < MOST_BROKEN; i += 1) {
    if (beginsRecordAt(bytes, at)) return at;
    if (at === 0) return 0;
    at = at < 2 ? 0 : bytes.lastIndexOf(10, at - 2) + 1;
  }
  return bytes.length < PIECE ? 0 : end;
}

/** No record is broken into more lines. */
const MOST_BROKEN = 12;
const LONGEST_HEAD = 256;

function beginsRecordAt(bytes: Buffer, at: number): boolean {
  const line = bytes.toString('latin1', at, at + LONGEST_HEAD).split('\n', 1)[0] ?? '';
  return line.startsWith('{') || beginsRecord(unwrapLine(line).trim());
}

type Encoding = 'utf-8' | 'utf-16le';

const NOTHING = Buffer.alloc(0);
const decoders = { 'utf-8': new TextDecoder('utf-8'), 'utf-16le': new TextDecoder('utf-16le') };

// A text of this size costs a fifth of what one of a megabyte does: it never leaves the young generation (Node 20, measured 2026-11).
const PIECE = 1 << 16;

/** Pieces end with a record, so that no character and no record is cut in two. */
function* decodePieces(bytes: Buffer, encoding: Encoding): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const piece = bytes.subarray(at, at + PIECE);
    const end = at + (endOfRecords(piece, encoding) || endOfLines(piece, encoding));
    const cut = at + piece.length < bytes.length && end > at ? end : bytes.length;
    yield decode(bytes.subarray(at, cut), encoding);
    at = cut;
  }
}

/** Nearly all logs are ASCII, which is copied as it is. */
function decode(bytes: Buffer, encoding: Encoding): string {
  return encoding === 'utf-8' && isAscii(bytes) ? bytes.toString('latin1') : decoders[encoding].decode(bytes);
}

/** The byte behind the last line end; 0 where there is none. */
function endOfLines(bytes: Buffer, encoding: Encoding): number {
  if (encoding === 'utf-8') return bytes.lastIndexOf(10) + 1;
  let at = bytes.lastIndexOf('\n\0', bytes.length, 'latin1');
  while (at > 0 && at % 2 === 1) at = bytes.lastIndexOf('\n\0', at - 1, 'latin1');
  return at < 0 ? 0 : at + 2;
}
