import { UnreadableFile } from './bytes';

/** What the list of a ZIP says of one of its files. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes, packed and unpacked. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local head stands, and where all data ends. */
  readonly offset: number;
  readonly limit: number;
  /** When it was last changed, in milliseconds since the epoch; NaN where it does not say. */
  readonly time: number;
}

const END = 22;
const HEAD = 46;
/** The comment at the end is as long as two bytes can tell. */
const LONGEST_END = END + 65_535;
const LONGEST_LIST = 20_000_000;
const MOST_ENTRIES = 5_000;

/** The list at the end of a ZIP (APPNOTE 6.3.10, 4.3.12 and 4.3.16): sizes stand there also where the files were written as a stream. @throws UnreadableFile */
export async function zipEntries(zip: Blob): Promise<ZipEntry[]> {
  const { count, size, start } = await listPlace(zip);
  const list = await bytesOf(zip, start, size);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const { entry, length } = entryAt(list.subarray(at), start);
    entries.push(entry);
    at += length;
  }
  return entries;
}

interface ListPlace {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

async function listPlace(zip: Blob): Promise<ListPlace> {
  const tail = await bytesOf(zip, Math.max(0, zip.size - LONGEST_END), LONGEST_END);
  const at = endIn(tail);
  if (at < 0) throw new UnreadableFile('broken-zip');
  const end = viewOf(tail.subarray(at));
  const [count, size, start] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new UnreadableFile('zip64');
  const isWhole = end.getUint16(4, true) === 0 && start + size <= zip.size - (tail.length - at);
  if (!isWhole || size > LONGEST_LIST || count > MOST_ENTRIES) throw new UnreadableFile('broken-zip');
  return { count, size, start };
}

/** The end is known by its first bytes, and by its comment, which reaches to the end of the file. */
function endIn(tail: Uint8Array): number {
  const view = viewOf(tail);
  for (let at = tail.length - END; at >= 0; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50 && at + END + view.getUint16(at + 20, true) === tail.length)
      return at;
  return -1;
}

const IS_ENCRYPTED = 1;

function entryAt(bytes: Uint8Array, limit: number): { entry: ZipEntry; length: number } {
  const head = viewOf(bytes);
  if (bytes.length < HEAD || head.getUint32(0, true) !== 0x02014b50) throw new UnreadableFile('broken-zip');
  const nameEnd = HEAD + head.getUint16(28, true);
  const length = nameEnd + head.getUint16(30, true) + head.getUint16(32, true);
  if (length > bytes.length) throw new UnreadableFile('broken-zip');
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(HEAD, nameEnd)),
    method: head.getUint16(10, true),
    crc: head.getUint32(16, true),
    packedSize: head.getUint32(20, true),
    size: head.getUint32(24, true),
    offset: head.getUint32(42, true),
    limit,
    time: timeOf(head.getUint16(14, true), head.getUint16(12, true)),
  };
  refuseStrange(entry, head.getUint16(8, true));
  return { entry, length };
}

function refuseStrange({ method, packedSize, size, offset }: ZipEntry, flags: number): void {
  if ([packedSize, size, offset].includes(0xffffffff)) throw new UnreadableFile('zip64');
  if (flags & IS_ENCRYPTED) throw new UnreadableFile('encrypted');
  if (method !== 0 && method !== 8) throw new UnreadableFile('archive');
  if (method === 0 && packedSize !== size) throw new UnreadableFile('broken-zip');
}

/** Of MS-DOS: on the clock of whoever packed it, which is nearest to that of this computer (APPNOTE, 4.4.6). */
function timeOf(date: number, time: number): number {
  if (date === 0) return Number.NaN;
  const [year, month, day] = [1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31];
  return new Date(year, month, day, time >> 11, (time >> 5) & 63, (time & 31) * 2).getTime();
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function bytesOf(file: Blob, start: number, length: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, start + length).arrayBuffer());
  } catch {
    throw new UnreadableFile('gone');
  }
}
