import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/**
 * The files of a ZIP archive: Node unpacks none (APPNOTE.TXT 6.3.10, 4.3; neither split nor encrypted archives nor such of more than 4 GB).
 * @param {Buffer} archive
 * @returns {Map<string, Buffer>} contents by path
 * @throws {Error} where it is no such archive
 */
export function readZip(archive) {
  const files = new Map();
  let at = archive.readUInt32LE(findEnd(archive) + 16);
  while (archive.readUInt32LE(at) === ENTRY) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      archive.readUInt16LE(at + field),
    );
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, contentsOf(archive, at));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

/** The record at the end that says where the list of entries begins; a comment may follow it. */
function findEnd(archive) {
  for (let at = archive.length - 22; at >= 0; at -= 1) if (archive.readUInt32LE(at) === END) return at;
  throw new Error('This is no ZIP archive.');
}

function contentsOf(archive, entry) {
  const [method, size, local] = [
    archive.readUInt16LE(entry + 10),
    archive.readUInt32LE(entry + 20),
    archive.readUInt32LE(entry + 42),
  ];
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  return method === DEFLATED ? inflateRawSync(packed) : packed;
}
