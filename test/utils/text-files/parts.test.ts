import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { type Part, readAgain, readParts } from '@/utils/text-files/parts';

const options = { openLines: () => 0 };

async function partsOf(file: Blob): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of readParts(file, options)) parts.push(part);
  return parts;
}

async function again(file: Blob, places: readonly Part[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of readAgain(file, places)) texts.push(text);
  return texts;
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
    const parts = await partsOf(file);
    expect(await again(file, parts)).toEqual(parts.map(({ text }) => text));
    const some = parts.filter((_, i) => i % 3 === 1);
    expect(await again(file, some)).toEqual(some.map(({ text }) => text));
  });

  it('unpacks no more of a file than is wanted, and that once', async () => {
    const file = fileOf(log.repeat(5));
    const parts = await partsOf(file);
    let opened = 0;
    const watched = new Proxy(file, {
      get: (blob, name) => {
        if (name === 'stream') opened += 1;
        const value = Reflect.get(blob, name);
        return typeof value === 'function' ? value.bind(blob) : value;
      },
    });
    await again(watched, parts.slice(2, 9));
    expect(opened).toBeLessThanOrEqual(1);
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
    expect(await again(file, parts)).toEqual(parts.map(({ text }) => text));
  });

  // 上 (4E0A), 《 (300A), ช (0E0A), Ċ (010A): the low byte is that of a line end; and those whose high byte is, ਏ (0A0F).
  it.each(['utf16le', 'utf16be'] as const)('cuts no character of %s in two', async (code) => {
    const odd = Array.from(
      { length: 6_000 },
      (_, i) => `${i} to=<Ċ上《ช\u030aਏ\u{1f600}${'ਊ'.repeat(i % 7)}@b>`,
    ).join('\n');
    const bytes = Buffer.from(`\ufeff${odd}`, 'utf16le');
    const file = new Blob([new Uint8Array(code === 'utf16be' ? bytes.swap16() : bytes)]);
    expect(textOf(await partsOf(file))).toBe(odd);
  });

  it('cuts no character in two where a line never ends', async () => {
    const text = '\u{1f600}ü€'.repeat(400_000);
    expect(textOf(await partsOf(new Blob([text])))).toBe(text);
    const wide = new Blob([new Uint8Array(Buffer.from(`\ufeffa${text}`, 'utf16le'))]);
    expect(textOf(await partsOf(wide))).toBe(`a${text}`);
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
      for await (const { text } of readParts(file, options)) seen.push(text);
    }).rejects.toThrow(UnreadableFile);
    expect(log.startsWith(seen.join(''))).toBe(true);
    expect(seen.join('').length).toBeGreaterThan(50_000);
  });

  it('gives what came before the end of a short one that breaks off', async () => {
    const seen: string[] = [];
    const packed = new Uint8Array(gzipSync(log.slice(0, 30_000)));
    await expect(async () => {
      for await (const { text } of readParts(new Blob([packed.slice(0, -9)]), options)) seen.push(text);
    }).rejects.toThrow(UnreadableFile);
    expect(seen.join('').length).toBeGreaterThan(29_000);
    expect(log.startsWith(seen.join(''))).toBe(true);
  });
});

function damaged(packed: Buffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(packed);
  bytes.fill(0xff, 1_000, 1_100);
  return bytes;
}
