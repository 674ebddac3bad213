import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { asksOf } from '@/utils/knowledge/asks';
import { knowledge } from '@/utils/knowledge/knowledge';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { words } from '@/utils/knowledge/words';
import { nextMails } from '@/utils/report/documents/next-mail/next-mail';
import { overviewTicket } from '@/utils/report/documents/overview-ticket';
import { overviewOf } from '@/utils/report/page/overview';
import { rowReasonOf } from '@/utils/report/page/row-reason';
import { readPasted } from '@/utils/report/pasted/pasted';
import { createReport } from '@/utils/report/report';
import { tellIn } from '@/utils/report/words/setting';
import { messageView } from '@/utils/report/workbench/message-view';
import { sampleLog } from '@/utils/report/workbench/sample-log';
import type { ReadingView } from '@/utils/report/workbench/types';
import { english, speak } from '@/utils/words/language';
import { factsOf } from '../report/overview-facts';
import { makeZip } from '../text-files/make-zip';
import { inventedLanguage } from './invented-language';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const folder = 'test/corpus/postfix';
const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
const engine = createEngine(knowledge, formats);
const language = inventedLanguage();

beforeEach(() => speak(language));
afterEach(() => speak(english));

/** What is for programs, and what has a name in the world: systems, and the titles of a registry. */
const IDS = new Set([
  'status',
  'cause',
  'actor',
  'confidence',
  'href',
  'action',
  'key',
  'kind',
  'reader',
  'state',
  'progress',
]);
const NAMES = new RegExp(
  `SpamHero|Yellowline|UTC|[a-z0-9-]+://\\S+|(?:${[
    ...knowledge.platforms.map(({ name }) => name),
    ...knowledge.statusCodes.map(({ title }) => title),
  ]
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})`,
  'g',
);

function sentencesIn(view: unknown, name = ''): string[] {
  if (typeof view === 'string') return IDS.has(name) ? [] : [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, one]) =>
    sentencesIn(one, Number.isNaN(Number(key)) ? key : name),
  );
}

/** English words of a sentence that the log does not have. */
function leftIn(sentence: string, log: string): string[] {
  const said = sentence.replace(NAMES, '').replace(/`[^`]*`/g, '');
  return (said.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !log.includes(word.toLowerCase()));
}

it.each(logs)('no English is left of %s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const { diagnoses, untried } = engine.read(text, { now: NOW });
  const told = tellIn(words, { now: () => NOW });
  const report = createReport(words, { now: () => NOW });
  const views = [
    report.summary(diagnoses),
    report.untriedBeside(untried, 5),
    report.card(null, diagnoses.length > 0 ? diagnoses : null, 'known'),
    report.ticket(diagnoses, { redact: false }),
    report.text(diagnoses, { format: 'text', redact: false, source: '' }),
    overviewOf(factsOf([diagnoses], ['failed']), told),
    overviewTicket([diagnoses], told, { redact: false }),
    rowReasonOf(diagnoses, told),
    nextMails(diagnoses, told, { redact: false, asksOf, plainReasonOf }),
    readPasted(text, engine, report, { now: NOW }),
    ...diagnoses.flatMap((one) => [
      messageView(one, [], told),
      ...one.attempts.flatMap((_, index) => [report.note(one, index), report.tracking(one, index)]),
    ]),
  ];
  expect(leftOf(views, text)).toEqual([]);
});

function leftOf(views: readonly unknown[], text: string): string[] {
  const log = text.toLowerCase();
  const left = [...new Set(views.flatMap((view) => sentencesIn(view)))].filter(
    (one) => leftIn(one, log).length > 0,
  );
  return left.map((one) => `${leftIn(one, log).join(' ')} | ${one.slice(0, 300)}`);
}

it('no English is left of what the workbench reads, lists, compares and writes', async () => {
  const sample = sampleLog(NOW);
  const zip = makeZip([{ name: 'a.log', text: sample }]);
  const contents: readonly BlobPart[] = [
    sample,
    sample.replaceAll('4jB', '4jC').replaceAll('Connection timed out', 'Connection refused'),
    'xx '.repeat(99),
    '\u0000'.repeat(99),
    new Uint8Array(zip.subarray(0, -9)),
    new Uint8Array(makeZip([])),
    new Uint8Array(gzipSync(sample).subarray(0, 99)),
    '',
  ];
  const shown: ReadingView[] = [];
  const desk = new Desk({
    engine,
    reader: { read: (file: File) => readFile(file, engine, 0), died: () => undefined },
    words: tellIn(words, { now: () => NOW }),
    show: (view) => shown.push(view),
  });
  await desk.read({ files: contents.map((one, i) => new File([one], `${i}.log`)), zone: 0 });
  const { ledger, problems } = shown.at(-1) as ReadingView;
  expect(problems).toHaveLength(6);
  const all = { filter: {}, sort: { key: 'first', isDescending: false } } as const;
  const { rows } = desk.rows({ ...all, from: 0, count: 99 });
  const { pairs } = desk.compare({ key: '' });
  const keys = ledger.incidents.list.map(({ key }) => key);
  expect([rows.length > 9, pairs.length > 1, keys.length > 1]).toEqual([true, true, true]);
  const abouts = [
    { kind: 'list', ...all },
    { kind: 'message', row: 0 },
    ...keys.map((key) => ({ kind: 'incident', key }) as const),
  ] as const;
  const page = async (about: (typeof abouts)[number]) => {
    const [, body = ''] = (await (await desk.caseFile({ about, redact: false })).text()).split('</style>');
    return body.replace(/<template.*$/s, '').replace(/<[^>]*>/g, ' ');
  };
  const views = [
    shown,
    rows,
    pairs,
    ...pairs.map(({ key }) => desk.compare({ key })),
    desk.customers({}),
    ...keys.map((key) => desk.incident({ key })),
    desk.incident({ key: '' }),
    await desk.message({ row: -1 }),
    ...(await Promise.all(rows.map((_, row) => desk.message({ row })))),
    ...(await Promise.all(rows.map((_, row) => desk.report({ row, format: 'markdown', redact: false })))),
    ...(await Promise.all(keys.map((key) => desk.mails({ row: 1, redact: false, incident: key })))),
    ...abouts.map((about) => desk.caseInside(about).inside),
    ...(await Promise.all(abouts.map(page))),
  ];
  const names = '0.log 1.log 2.log Connection refused';
  expect(leftOf(views, `${sample} ${names}`)).toEqual([]);
});
