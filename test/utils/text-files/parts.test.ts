import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { type Part, readPart, readParts } from '@/utils/text-files/parts';

async function partsOf(file: Blob): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of readParts(file)) parts.push(part);
  return parts;
}

const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');
const lines = Array.from(
  { length: 9_000 },
  (_, i) => `Nov 24 10:00:00 relay postfix/smtp[1]: ${i}: zu=<jörg${i}@example.com>`,
);
const log = `${lines.join('\n')}\n`;

async function troubleOf(file: Blob): Promise<string> {
  try {
    await partsOf(file);
    return 'none';
  } catch (error) {
    return error instanceof UnreadableFile ? error.trouble : String(error);
  }
}

describe.each<[string, (text: string) => Blob]>([
  ['plain', (text) => new Blob([text])],
  ['packed', (text) => new Blob([new Uint8Array(gzipSync(text))])],
])('readParts of a %s file', (_, fileOf) => {
  it('gives all of the text in pieces of whole lines', async () => {
    const parts = await partsOf(fileOf(log));
    expect(parts.length).toBeGreaterThan(3);
    expect(textOf(parts)).toBe(log);
    for (const { text } of parts) expect(text.endsWith('\n')).toBe(true);
  });

  it('tells how far it is, up to the end', async () => {
    const file = fileOf(log);
    const positions = (await partsOf(file)).map(({ position }) => position);
    expect(positions.at(-1)).toBe(file.size);
    expect([...positions].sort((a, b) => a - b)).toEqual(positions);
  });

  it('finds each piece again', async () => {
    const file = fileOf(log);
    for (const part of await partsOf(file)) expect(await readPart(file, part)).toBe(part.text);
  });

  it('gives a last line without an end, and nothing of an empty file', async () => {
    expect(textOf(await partsOf(fileOf('one\ntwo')))).toBe('one\ntwo');
    expect(await partsOf(fileOf(''))).toEqual([]);
  });

  it('cuts a line that never ends', async () => {
    const parts = await partsOf(fileOf('x'.repeat(5_000_000)));
    expect(parts.length).toBeGreaterThan(2);
    expect(textOf(parts)).toHaveLength(5_000_000);
  });
});

describe('readParts', () => {
  it('reads UTF-16 by its byte order mark', async () => {
    const file = new Blob([new Uint8Array(Buffer.from(`\ufeff${log}`, 'utf16le'))]);
    const parts = await partsOf(file);
    expect(parts.length).toBeGreaterThan(3);
    expect(textOf(parts)).toBe(log);
    for (const part of parts) expect(await readPart(file, part)).toBe(part.text);
  });

  it('reads a mail as its words, however large what is attached', async () => {
    const head = 'From: a@example.com\r\nTo: b@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n550 5.1.1 unknown\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(3_000_000)}\r\n--b--\r\n`;
    const parts = await partsOf(new Blob([mail]));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.text).toContain('550 5.1.1 unknown');
    expect(parts[0]?.text.length).toBeLessThan(1_000);
  });

  it.each<[string, BlobPart, string]>([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-text'],
    ['control characters', new Uint8Array(500).map((_, i) => (i % 9 === 0 ? 2 : 65)), 'not-text'],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'archive'],
    ['a bzip2', 'BZh91AY&SY', 'archive'],
    ['gzip of a picture', new Uint8Array(gzipSync(new Uint8Array(2_000))), 'not-text'],
    ['gzip that breaks off', new Uint8Array(gzipSync(log)).slice(0, 20_000), 'broken-gzip'],
    ['gzip that is damaged', damaged(gzipSync(log)), 'broken-gzip'],
    ['text', 'a line\n', 'none'],
    ['text with colours of a terminal', '\u001b[1mbold\u001b[0m\n', 'none'],
  ])('says what is wrong with %s', async (_, data, trouble) => {
    expect(await troubleOf(new Blob([data]))).toBe(trouble);
  });

  it('gives what came before the damage', async () => {
    const seen: string[] = [];
    const file = new Blob([new Uint8Array(gzipSync(log)).slice(0, 40_000)]);
    await expect(async () => {
      for await (const { text } of readParts(file)) seen.push(text);
    }).rejects.toThrow(UnreadableFile);
    expect(log.startsWith(seen.join(''))).toBe(true);
    expect(seen.join('').length).toBeGreaterThan(50_000);
  });
});

function damaged(packed: Buffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed);
  bytes.fill(0xff, 1_000, 1_100);
  return bytes;
}
