import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { ReadingView } from '@/utils/report/workbench/types';

const engine = createEngine(knowledge, formats);
const logOf = (name: string) => readFileSync(`test/corpus/postfix/${name}.log`, 'utf8');
const MIXED = logOf('three-recipients-mixed');
const fileOf = (content: BlobPart, name = 'mail.log') => new File([content], name, { lastModified: 0 });

/** A desk that reads in place, and how things stood last. */
async function deskWith(...files: File[]) {
  const shown: ReadingView[] = [];
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: (view) => shown.push(view) });
  await desk.read({ files, zone: 0 });
  return { desk, view: () => shown.at(-1) as ReadingView };
}

const all = { filter: {}, sort: { key: 'first', isDescending: false } } as const;

async function exported(desk: Desk, texts?: readonly string[]): Promise<Record<string, unknown>[]> {
  const part = { from: 0, count: 1_000, ...(texts && { texts }) };
  const blob = await desk.export({ ...all, ...part, format: 'jsonl' });
  return (await blob.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const carl = {
  queueId: '4jYJCk2zRXzKnDh',
  subject: 'Your order #49318 has shipped',
  code: 552,
  enhancedCode: '5.2.2',
  reply: expect.stringContaining('Quota exceeded'),
  recipient: 'bert@oakhurstclinic.example',
  hostAddress: '203.0.113.164',
  recipients: 3,
  allRecipients: expect.arrayContaining(['anna@oakhurstclinic.example', 'carl@oakhurstclinic.example']),
};

describe('a list as a file', () => {
  const TABLE =
    'Received,Sender Address,Recipient Address,Subject,Status\n2026-11-23T10:00:00,a@b.example,c@example.com,Hi,Failed\n';

  it.each([
    ['a log', [fileOf(MIXED)]],
    ['a packed one', [fileOf(new Uint8Array(gzipSync(MIXED)), 'mail.log')]],
    ['one of several', [fileOf(logOf('sent'), 'sent.log'), fileOf(MIXED), fileOf(TABLE, 'trace.csv')]],
  ])('has code, reply, subject, all recipients and the file of what was read from %s', async (_, files) => {
    const { desk } = await deskWith(...files);
    const rows = await exported(desk);
    expect(rows).toHaveLength(files.length);
    expect(rows).toContainEqual(expect.objectContaining({ ...carl, logFile: 'mail.log' }));
  });

  it('has what a table says, whose rows tell nothing alone', async () => {
    const { desk } = await deskWith(fileOf(TABLE, 'trace.csv'));
    expect(await exported(desk)).toMatchObject([{ recipient: 'c@example.com', logFile: 'trace.csv' }]);
  });

  it('has what the kept lines of a message say', async () => {
    const { desk } = await deskWith(fileOf(MIXED));
    expect(await exported(desk, [MIXED])).toMatchObject([{ ...carl, logFile: '' }]);
    expect(await exported(desk, [''])).toMatchObject([{ queueId: carl.queueId, code: null, reply: null }]);
  });

  it('is written in lots that fit one behind the other', async () => {
    const { desk } = await deskWith(fileOf(MIXED + logOf('sent') + logOf('size-limit-bounced')));
    const lot = (from: number, count: number) => desk.export({ ...all, from, count, format: 'csv' });
    const whole = await (await lot(0, 1_000)).text();
    expect(whole.trimEnd().split('\r\n')).toHaveLength(4);
    expect(await new Blob([await lot(0, 2), await lot(2, 2)]).text()).toBe(whole);
  });
});
