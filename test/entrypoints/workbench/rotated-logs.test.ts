import { describe, expect, it } from 'vitest';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { inOrderOfRotation } from '@/entrypoints/workbench/worker/rotation';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { ReadingView } from '@/utils/report/workbench/types';

describe('the order of rotated logs', () => {
  it.each([
    ['numbers', ['mail.log', 'mail.log.10.gz', 'mail.log.2.gz', 'mail.log.1']],
    ['days', ['maillog', 'maillog-20261120', 'maillog-20261122', 'maillog-20261121.gz']],
    ['days before the ending', ['mail.log', 'mail-2026-11-20.log', 'mail-2026-11-21.log']],
    ['hours', ['maillog', 'maillog-2026112009', 'maillog-2026112011', 'maillog-2026112010']],
  ])('%s: the oldest begins, the one that is written now ends', (_, [now = '', oldest = '', ...rest]) => {
    const names = inOrderOfRotation([now, oldest, ...rest].map((name) => ({ name }))).map(({ name }) => name);
    expect(names.at(0)).toBe(oldest);
    expect(names.at(-1)).toBe(now);
  });

  it.each([
    [['b.log', 'a.log']],
    [['relay2.log', 'relay1.log', 'notes.txt']],
    [['order-12345678.csv', 'x.log', 'ticket.77.txt']],
  ])('%s: other names keep their places', (names) => {
    expect(inOrderOfRotation(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual(names);
  });
});

const engine = createEngine(knowledge, formats);

async function readAll(files: Readonly<Record<string, readonly string[]>>) {
  const shown: ReadingView[] = [];
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: (view) => shown.push(view) });
  const logs = Object.entries(files).map(
    ([name, lines]) => new File([`${lines.join('\n')}\n`], name, { lastModified: 0 }),
  );
  await desk.read({ files: logs, zone: 0 });
  const { rows } = desk.rows({ filter: {}, sort: { key: 'first', isDescending: false }, from: 0, count: 10 });
  return { desk, rows, view: shown.at(-1) as ReadingView };
}

const ID = '4jYJCj4473zKnCg';
const line = (time: string, rest: string) => `2026-11-${time}+00:00 relay4 postfix/${rest}`;
const taken = line(
  '23T23:58:01',
  `qmgr[7]: ${ID}: from=<ann@sender.example>, size=5120, nrcpt=1 (queue active)`,
);
const put = (time: string, id = ID) =>
  line(
    time,
    `smtp[9]: ${id}: to=<bob@customer.example>, relay=none, delay=31, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx.customer.example[203.0.113.9]:25: Connection timed out)`,
  );
const sent = line(
  '24T00:20:07',
  `smtp[9]: ${ID}: to=<bob@customer.example>, relay=mx.customer.example[203.0.113.9]:25, delay=1326, delays=1325/0/1/0, dsn=2.0.0, status=sent (250 2.0.0 OK)`,
);
const again = (sender: string) =>
  line('24T00:20:06', `qmgr[7]: ${ID}: from=<${sender}>, size=5120, nrcpt=1 (queue active)`);

describe('a message whose lines stand in two logs', () => {
  it('is one, and delivered, in whatever order they are dropped', async () => {
    const { desk, rows } = await readAll({ 'mail.log': [sent], 'mail.log.1': [taken, put('23T23:58:32')] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ status: 'sent' });
    const answer = await desk.message({ row: 0 });
    expect(answer).toMatchObject({ isWhole: true, view: { steps: [expect.anything(), expect.anything()] } });
    const lines = 'view' in answer ? answer.view.lines : [];
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      taken,
      put('23T23:58:32'),
      sent,
    ]);
  });

  it('is no longer one that nobody has tried, and has its sender', async () => {
    const { rows, view } = await readAll({ 'mail.log.1': [taken], 'mail.log': [sent] });
    expect(view.untried).toBeNull();
    expect(rows).toMatchObject([{ status: 'sent', sender: 'ann@sender.example' }]);
  });

  it('is one, and delivered, where the second log has another name, as what was saved the day after', async () => {
    const { rows, view } = await readAll({
      'monday.log': [taken, put('23T23:58:32')],
      'tuesday.log': [sent],
    });
    expect(rows).toMatchObject([{ status: 'sent', sender: 'ann@sender.example' }]);
    expect(view.ledger.headline).toBe('The message was delivered.');
  });

  it('is no longer one that nobody has tried in a log of another name, where its sender is told', async () => {
    const { rows, view } = await readAll({
      'monday.log': [taken],
      'tuesday.log': [again('ann@sender.example'), sent],
    });
    expect(view.untried).toBeNull();
    expect(rows).toMatchObject([{ status: 'sent' }]);
  });

  it.each([
    ['to another recipient', { 'relay2.log': [sent.replace('bob@', 'cid@')] }],
    ['at no later time', { 'relay2.log': [sent.replace('24T00:20:07', '23T23:58:32')] }],
    ['of another sender', { 'relay2.log': [again('eve@else.example'), sent] }],
    ['of the same lines, and more', { 'copy.log': [taken, put('23T23:58:32'), sent] }],
  ])('are two in a log of another name %s', async (_, other) => {
    const { rows } = await readAll({ 'relay1.log': [taken, put('23T23:58:32')], ...other });
    expect(rows).toHaveLength(2);
  });

  it.each([
    [
      'another sender has the same short queue id',
      [taken, put('23T23:58:32')],
      [again('eve@else.example'), sent],
    ],
    ['a log is dropped twice', [taken, put('23T23:58:32')], [taken, put('23T23:58:32')]],
    ['it was given up before', [taken, put('23T23:58:32').replace('deferred', 'bounced')], [sent]],
    ['another queue id', [put('23T23:58:32', '4jYJCj4473zKnCh')], [sent]],
  ])('are two where %s', async (_, before, after) => {
    const { rows } = await readAll({ 'mail.log.1': before, 'mail.log': after });
    expect(rows).toHaveLength(2);
  });
});

it('compares logs by the names that they have, in whatever order they were read, and leaves out what is empty', async () => {
  const { desk } = await readAll({
    'mail.log': [sent],
    'none.log': [],
    'mail.log.1': [put('22T23:58:32', '4jYJCj4473zKnCh')],
  });
  const { pairs, view } = desk.compare({ key: 'file-1' });
  expect(pairs[0]?.words).toContain('mail.log, beside mail.log.1');
  expect(view?.headline).toContain('0 of 1 message did not arrive, 1 of 1 before');
});

it('compares what stands in two logs by how it stood in each', async () => {
  const more = [1, 2, 3, 4].map((n) => sent.replaceAll(ID, `4jYJCj4473zKnD${n}`));
  const { desk, rows } = await readAll({
    'monday.log': [taken, put('23T23:58:32'), put('23T23:59:32', '4jYJCj4473zKnCh')],
    'tuesday.log': [sent, put('24T00:21:32', '4jYJCj4473zKnCh'), ...more],
  });
  expect(rows).toHaveLength(6);
  const { view } = desk.compare({ key: 'file-1' });
  expect(view?.headline).toContain('1 of 6 messages did not arrive, 2 of 2 before');
  const { view: other } = await readAll({ 'monday.log': [put('23T23:58:32')], 'tuesday.log': [sent] }).then(
    (read) => read.desk.compare({ key: 'file-1' }),
  );
  expect(other?.sections.map(({ heading }) => heading)).toEqual(['Causes that are gone']);
});
