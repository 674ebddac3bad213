import { describe, expect, it } from 'vitest';
import { type FileHandle, Logs } from '@/entrypoints/workbench/sources/logs';

/** A file on a disk, as Chromium gives it: once it has changed, what was given of it before can no longer be read. */
class Disk implements FileHandle {
  private last: { file: File; isStale: boolean } | null = null;
  private written = 0;

  constructor(
    public text: string,
    public name = 'mail.log',
  ) {}

  write(text: string): void {
    if (this.last) this.last.isStale = true;
    this.last = null;
    this.text = text;
    this.written += 1;
  }

  async getFile(): Promise<File> {
    return this.file();
  }

  file(): File {
    const file = new File([this.text], this.name, { lastModified: this.written });
    const given = { file, isStale: false };
    this.last = given;
    const read = async <T>(value: () => Promise<T>): Promise<T> => {
      if (given.isStale) throw new DOMException('changed', 'NotReadableError');
      return value();
    };
    const { slice } = file;
    file.arrayBuffer = () => read(() => new Blob([file.slice()]).arrayBuffer());
    file.slice = (...range) => {
      const part = slice.apply(file, range);
      const { arrayBuffer, text } = part;
      part.arrayBuffer = () => read(() => arrayBuffer.call(part));
      part.text = () => read(() => text.call(part));
      return part;
    };
    return file;
  }
}

const textsOf = (logs: Logs) => Promise.all(logs.files().map((file) => file.text()));

async function follow(...disks: readonly Disk[]) {
  const logs = new Logs();
  const files = disks.map((disk) => disk.file());
  await logs.take(files, new Map(files.map((file, i) => [file, disks[i] as Disk])));
  return logs;
}

const line = (n: number) => `2026-11-23T10:00:0${n} relay4 postfix/smtp[9]: line ${n}\n`;

describe('a log that is followed', () => {
  it('has what was added to it, and nothing is to be done where nothing was', async () => {
    const disk = new Disk(line(1));
    const logs = await follow(disk);
    expect(await logs.look()).toBe(false);
    disk.write(line(1) + line(2));
    expect(await logs.look()).toBe(true);
    expect(await textsOf(logs)).toEqual([line(1) + line(2)]);
    disk.write(line(1) + line(2) + line(3));
    expect(await logs.look()).toBe(true);
    expect(await textsOf(logs)).toEqual([line(1) + line(2) + line(3)]);
    expect(logs.begunAnew).toBe('');
  });

  it.each([
    ['cut', ''],
    ['cut and written on', line(3)],
    ['begun anew, and longer by now', line(3) + line(4) + line(5)],
  ])('%s: what was read stays, and the new one comes behind it', async (_, now) => {
    const disk = new Disk(line(1) + line(2));
    const logs = await follow(disk);
    disk.write(now);
    expect(await logs.look()).toBe(true);
    expect(await textsOf(logs)).toEqual([line(1) + line(2), now]);
    expect(logs.begunAnew).toBe('mail.log');
    disk.write(now + line(6));
    await logs.look();
    expect(await textsOf(logs)).toEqual([line(1) + line(2), now + line(6)]);
  });

  it('that is not there for a moment is taken when it is there again', async () => {
    const disk = new Disk(line(1));
    const logs = await follow(disk);
    disk.write(line(1) + line(2));
    const { getFile } = disk;
    disk.getFile = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await logs.look()).toBe(false);
    disk.getFile = getFile;
    expect(await logs.look()).toBe(true);
    expect(await textsOf(logs)).toEqual([line(1) + line(2)]);
  });

  it('waits while another file, which has no handle, can no longer be read: what was read of that would be lost', async () => {
    const [disk, other] = [new Disk(line(1)), new Disk(line(5), 'other.log')];
    const logs = await follow(disk);
    await logs.take([other.file()], new Map());
    other.write(line(6));
    disk.write(line(1) + line(2));
    expect(await logs.look()).toBe(false);
    expect(logs.handles()).toHaveLength(1);
  });
});

describe('a log that is dropped again', () => {
  it.each([
    ['as it was', 'mail.log', line(1)],
    ['grown', 'mail.log', line(1) + line(2)],
    ['rotated meanwhile', 'mail.log.1', line(1) + line(2)],
  ])('%s stands in its own place', async (_, name, text) => {
    const logs = await follow(new Disk(line(1)), new Disk(line(7), 'other.log'));
    const fresh = new Disk(text, name).file();
    expect(await logs.take([fresh], new Map())).toMatchObject({ isAnew: true });
    expect(await textsOf(logs)).toEqual([text, line(7)]);
  });

  it.each([
    ['shorter', 'mail.log', ''],
    ['of another name', 'mail2.log', line(1)],
    ['with another beginning', 'mail.log', line(2) + line(1)],
  ])('%s is one more', async (_, name, text) => {
    const logs = await follow(new Disk(line(1)));
    const fresh = new Disk(text, name).file();
    expect(await logs.take([fresh], new Map())).toMatchObject({ isAnew: false, added: [{ name }] });
    expect(await textsOf(logs)).toEqual([line(1), text]);
  });
});
