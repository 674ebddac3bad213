import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { readParts } from '@/utils/text-files/parts';
import { filesInZip, isZip } from '@/utils/text-files/zip';
import { makeZip } from './make-zip';

const fileOf = (bytes: Buffer) => new File([new Uint8Array(bytes)], 'logs.zip', { lastModified: 7 });
const log = 'Nov 24 10:00:00 relay postfix/smtp[1]: 4AB: zu=<jörg@example.com>\n'.repeat(3_000);

async function textOf(file: File): Promise<string> {
  let text = '';
  for await (const part of readParts(file, { openLines: () => 0 })) text += part.text;
  return text;
}

async function troubleOf(bytes: Buffer): Promise<string> {
  try {
    for (const file of await filesInZip(fileOf(bytes))) await textOf(file);
    return 'none';
  } catch (error) {
    return error instanceof UnreadableFile ? error.trouble : String(error);
  }
}

describe('a ZIP', () => {
  it('holds its files as they were: stored, deflated, and written as a stream', async () => {
    const bytes = makeZip(
      [
        { name: 'a/', text: '' },
        { name: 'a/mail.log', text: log },
        { name: 'stored.log', text: log, isStored: true },
        { name: 'stream.log', text: log, hasDescriptor: true },
        { name: 'mail.log.1.gz', text: gzipSync(log), isStored: true },
        { name: '__MACOSX/a/._mail.log', text: 'x' },
        { name: 'empty.log', text: '' },
      ],
      'made by a test',
    );
    const file = fileOf(bytes);
    expect(await isZip(file)).toBe(true);
    const files = await filesInZip(file);
    expect(files.map(({ name }) => name)).toEqual(
      ['a/mail.log', 'stored.log', 'stream.log', 'mail.log.1.gz'].map((name) => `logs.zip/${name}`),
    );
    for (const one of files) expect(await textOf(one)).toBe(log);
    expect(files[0]?.lastModified).toBe(new Date(2026, 10, 23, 20, 56, 2).getTime());
  });

  it('is read as a mail where it holds one', async () => {
    const mail =
      'From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n';
    const text = `${mail}${Buffer.from('550 5.1.1 unknown').toString('base64')}\n`;
    const [file] = await filesInZip(fileOf(makeZip([{ name: 'bounce.eml', text }])));
    expect(await textOf(file as File)).toContain('550 5.1.1 unknown');
  });

  const plain = makeZip([{ name: 'mail.log', text: log }]);
  it.each<[string, Buffer, string]>([
    ['a whole one', plain, 'none'],
    ['one that breaks off', plain.subarray(0, -30), 'broken-zip'],
    ['a head alone', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'broken-zip'],
    ['one without files', makeZip([]), 'empty-zip'],
    ['ZIP64', makeZip([{ name: 'a', text: log, size: 0xffffffff }]), 'zip64'],
    ['a password', makeZip([{ name: 'a', text: log, flags: 1 }]), 'encrypted'],
    ['another method (14: LZMA)', makeZip([{ name: 'a', text: log, method: 14 }]), 'archive'],
    ['a ZIP in a ZIP', makeZip([{ name: 'a.zip', text: plain }]), 'archive'],
    ['gzip that is packed again', makeZip([{ name: 'a.gz', text: gzipSync(log) }]), 'archive'],
    ['a picture', makeZip([{ name: 'a.png', text: Buffer.from([0x89, 0x50, 0, 0]) }]), 'not-text'],
    ['a wrong size', makeZip([{ name: 'a', text: log, size: 5 }]), 'broken-gzip'],
    ['a place outside', makeZip([{ name: 'a', text: log, offset: 9_999_999 }]), 'broken-zip'],
    [
      'two that share their data',
      makeZip([
        { name: 'a', text: log },
        { name: 'b', text: log, offset: 0 },
      ]),
      'broken-zip',
    ],
    [
      'a claim of many gigabytes',
      makeZip(Array.from({ length: 3 }, () => ({ name: 'a', text: log, size: 4e9 }))),
      'too-large',
    ],
  ])('says what is wrong with %s', async (_, bytes, trouble) => {
    expect(await troubleOf(bytes)).toBe(trouble);
  });

  it('is no other file', async () => {
    for (const text of ['', 'PK', 'PK is the country code of Pakistan'])
      expect(await isZip(new File([text], 'a'))).toBe(false);
  });
});
