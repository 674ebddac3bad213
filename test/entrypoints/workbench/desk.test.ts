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
import { makeZip } from '../../utils/text-files/make-zip';

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

it('lists what is in a ZIP by its own name, and says what is wrong with another', async () => {
  const zip = makeZip([{ name: 'mail.log', text: MIXED }]);
  const broken = zip.subarray(0, -9);
  const { desk, view } = await deskWith(
    fileOf(new Uint8Array(zip), 'logs.zip'),
    fileOf(new Uint8Array(broken), 'bad.zip'),
  );
  expect(await exported(desk)).toMatchObject([{ ...carl, logFile: 'logs.zip/mail.log' }]);
  expect(view().problems).toEqual(['bad.zip is damaged or incomplete: its list of files cannot be read.']);
});

describe('the page of a message', () => {
  const pageOf = async (desk: Desk, ask: { text?: string; isPatient?: boolean } = {}) => {
    const answer = await desk.message({ row: 0, ...ask });
    if (!('view' in answer)) throw new Error(answer.problem);
    const lines = answer.view.lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
    return { ...answer, lines };
  };
  const own = MIXED.trimEnd().split('\n');

  it('has the subject as its title, and all lines of the log that tell of it, in their order', async () => {
    const others = logOf('sent') + logOf('size-limit-bounced');
    const { desk } = await deskWith(
      fileOf(`${own.slice(0, 5).join('\n')}\n${others}${own.slice(5).join('\n')}`),
    );
    const { view, lines, isWhole } = await pageOf(desk);
    expect(isWhole).toBe(true);
    expect(view.heading).toBe('Your order #49318 has shipped');
    expect(view.subheading).toBe('Message 4jYJCk2zRXzKnDh');
    expect(view.linesHeading).toBe('All lines of the log');
    expect(lines).toEqual(own);
    expect(view.lines.some(({ pieces }) => pieces.some(({ isProof }) => isProof))).toBe(true);
  });

  it('has those of the history', async () => {
    const { desk } = await deskWith(fileOf(logOf('sent')));
    const { view, lines } = await pageOf(desk, { text: MIXED });
    expect(view.heading).toBe('Your order #49318 has shipped');
    expect(lines).toEqual(own);
  });

  it('shows what it has of a large log, and the rest once that is found', async () => {
    const filler = `${'Nov 23 20:57:05 relay4 postfix/qmgr[1]: idle\n'.repeat(200_000)}`;
    const { desk } = await deskWith(fileOf(MIXED + filler));
    const first = await pageOf(desk);
    expect(first.isWhole).toBe(false);
    expect(first.view.heading).toBe('Message 4jYJCk2zRXzKnDh');
    expect(first.view.linesHeading).toBe('Status lines of the log');
    const { isWhole, lines } = await pageOf(desk, { isPatient: true });
    expect(isWhole).toBe(true);
    expect(lines).toEqual(own);
  });

  it('gives its lines to be copied, with names or without', async () => {
    const { desk } = await deskWith(fileOf(MIXED));
    expect(await desk.report({ row: 0, format: 'lines', redact: false })).toBe(MIXED);
    const redacted = await desk.report({ row: 0, format: 'lines', redact: true });
    expect(redacted?.split('\n')).toHaveLength(own.length + 1);
    expect(redacted).not.toContain('oakhurstclinic');
  });

  it('shows what a table says, which has no lines of its own', async () => {
    const { desk } = await deskWith(
      fileOf(
        'Received,Sender Address,Recipient Address,Subject,Status\n2026-11-23T10:00:00,a@b.example,c@example.com,Hi,Failed\n',
      ),
    );
    const { view } = await pageOf(desk);
    expect(view.heading).toBe('Message');
    expect(view.steps).toHaveLength(1);
  });
});
