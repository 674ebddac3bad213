import { isAscii } from 'node:buffer';
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { openLines } from '../../utils/engine/text/open-lines';
import { readTrace } from '../../utils/engine/trace/read-trace';
import { looksLikeMail, readMailSource } from '../../utils/mail-source/read-mail-source';
import { decode, type Encoding, encodingOf, endOfPiece } from '../../utils/text-files/encoding';

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
  const whole = source.toString('utf8');
  // Of a mail that was delivered its headers tell, whatever its words are.
  if (readTrace(whole, NO_RELAY)) return whole;
  return (await readMailSource(source)) ?? whole;
}

const NO_RELAY = { domains: [], queueIds: [] };

const MOST_CARRIED = 1 << 20;

/**
 * Cuts a stream of bytes into texts of whole lines and whole records. Fails where the bytes are no text: a NUL among the first 64 kB.
 * UTF-8 that is not valid becomes U+FFFD; UTF-16 is known by its byte order mark.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  let encoding: Encoding = 'utf-8';
  let carried: Buffer = NOTHING;
  let seen = 0;
  for await (const chunk of chunks) {
    if (seen === 0) encoding = encodingOf(chunk);
    if (encoding === 'utf-8' && seen < 65_536 && chunk.subarray(0, 65_536).includes(0))
      fail(`${file} is not text: give a log file.`);
    seen += chunk.length;
    const bytes = carried.length > 0 ? Buffer.concat([carried, chunk]) : chunk;
    // A chunk is good until the next is asked for.
    carried = Buffer.from(yield* decodeParts(bytes, encoding));
  }
  if (carried.length > 0) yield decodeQuickly(carried, encoding);
}

const NOTHING = Buffer.alloc(0);

// A text of this size costs a fifth of what one of a megabyte does: it never leaves the young generation (Node 20, measured 2026-11).
const PIECE = 1 << 16;

/** Gives the bytes that stay with what follows. */
function* decodeParts(bytes: Buffer, encoding: Encoding): Generator<string, Buffer> {
  let at = 0;
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    const end = endOfPiece(rest, encoding, { openLines, size: PIECE, most: MOST_CARRIED });
    if (end === 0) break;
    yield decodeQuickly(rest.subarray(0, end), encoding);
    at += end;
  }
  return bytes.subarray(at);
}

/** Nearly all logs are ASCII, which is copied as it is. */
function decodeQuickly(bytes: Buffer, encoding: Encoding): string {
  return encoding === 'utf-8' && isAscii(bytes) ? bytes.toString('latin1') : decode(bytes, encoding);
}
