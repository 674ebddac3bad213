import { UnreadableFile } from './bytes';
import { type ZipEntry, zipEntries } from './zip-entries';

/** Of all files of one ZIP, once unpacked, in bytes. */
const MOST_UNPACKED = 8e9;
const LONGEST_NAME = 200;

/** ZIP is known by its first bytes, whatever the file is called: a file in it, or the end of an empty one (APPNOTE 6.3.10, 4.3.6). */
export async function isZip(file: Blob): Promise<boolean> {
  const head = await viewOf(file, 0, 4);
  return head.byteLength === 4 && [0x04034b50, 0x06054b50].includes(head.getUint32(0, true));
}

/**
 * The files in a ZIP, each as a part of it: nothing is unpacked or copied here. What is packed becomes gzip, which holds the same data between
 * another head and foot (RFC 1951, 1952), and is unpacked where gzip is. @throws UnreadableFile
 */
export async function filesInZip(zip: File): Promise<File[]> {
  const entries = (await zipEntries(zip)).filter(
    ({ name, size }) => size > 0 && !/\/$|^__MACOSX\//.test(name),
  );
  if (entries.length === 0) throw new UnreadableFile('empty-zip');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw new UnreadableFile('too-large');
  const starts: number[] = [];
  for (const entry of entries) starts.push(await startOf(zip, entry));
  refuseOverlap(entries, starts);
  return entries.map((entry, i) => fileOf(zip, entry, starts[i] as number));
}

const LOCAL_HEAD = 30;

/** Behind its local head, whose two last fields are as long as it says. */
async function startOf(zip: Blob, { offset, packedSize, limit }: ZipEntry): Promise<number> {
  const head = await viewOf(zip, offset, LOCAL_HEAD);
  if (head.byteLength < LOCAL_HEAD || head.getUint32(0, true) !== 0x04034b50)
    throw new UnreadableFile('broken-zip');
  const start = offset + LOCAL_HEAD + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + packedSize > limit) throw new UnreadableFile('broken-zip');
  return start;
}

/** Files that share their data unpack to far more than the ZIP could hold (Fifield, A better zip bomb, 2019). */
function refuseOverlap(entries: readonly ZipEntry[], starts: readonly number[]): void {
  const spans = entries.map(({ offset, packedSize }, i) => ({
    offset,
    end: (starts[i] as number) + packedSize,
  }));
  spans.sort((a, b) => a.offset - b.offset);
  for (const [i, { offset }] of spans.entries())
    if (offset < (spans[i - 1]?.end ?? 0)) throw new UnreadableFile('broken-zip');
}

function fileOf(zip: File, entry: ZipEntry, start: number): File {
  const { method, packedSize, crc, size, time } = entry;
  const data = zip.slice(start, start + packedSize);
  const name = `${zip.name}/${entry.name}`.slice(-LONGEST_NAME);
  const options = { lastModified: Number.isNaN(time) ? zip.lastModified : time };
  if (method === 0) return new File([data], name, options);
  const foot = new DataView(new ArrayBuffer(8));
  foot.setUint32(0, crc, true);
  foot.setUint32(4, size, true);
  return new File([GZIP_HEAD, data, foot.buffer], name, options);
}

/** Deflated, without a name, a time or a system (RFC 1952, 2.3). */
const GZIP_HEAD = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

async function viewOf(file: Blob, start: number, length: number): Promise<DataView> {
  try {
    return new DataView(await file.slice(start, start + length).arrayBuffer());
  } catch {
    throw new UnreadableFile('gone');
  }
}
