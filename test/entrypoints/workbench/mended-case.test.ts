import { expect, it } from 'vitest';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { ReadingView } from '@/utils/report/workbench/types';

const engine = createEngine(knowledge, formats);
const HOST = 'mx.example.com[192.0.2.7]';
const line = (minute: string, id: string, rest: string) =>
  `2026-11-23T09:${minute}:00+00:00 relay postfix/smtp[1]: ${id}: to=<${id}@example.com>, ${rest}`;
const refused = (minute: string, id: string) =>
  line(
    minute,
    id,
    `relay=none, delay=3, dsn=4.4.1, status=deferred (connect to ${HOST}:25: Connection refused)`,
  );
const taken = (minute: string, id: string) =>
  line(minute, id, `relay=${HOST}:25, delay=9, dsn=2.0.0, status=sent (250 2.0.0 Ok)`);

const IDS = ['4jYJCj4473zKn01', '4jYJCj4473zKn02', '4jYJCj4473zKn03'];
const before = IDS.map((id, i) => refused(`0${i}`, id));
const after = IDS.map((id, i) => taken(`3${i}`, id)).concat(taken('40', 'B1'), taken('41', 'B2'));

it.each([
  ['open: what to write to whom', before, true],
  ['mended: nothing, as nobody has to mend it', [...before, ...after], false],
])('the case file of an incident that is %s', async (_, lines, hasMails) => {
  const shown: ReadingView[] = [];
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: (view) => shown.push(view) });
  await desk.read({ files: [new File([`${lines.join('\n')}\n`], 'mail.log')], zone: 0 });
  const key = shown.at(-1)?.ledger.incidents.list[0]?.key ?? '';
  const about = { kind: 'incident', key } as const;
  const { inside } = desk.caseInside(about);
  expect(inside[0]).toBe(hasMails ? 'The verdict, and what to write to whom' : 'The verdict');
  const page = await (await desk.caseFile({ about, texts: undefined, redact: true })).text();
  expect(page.includes('Next mails')).toBe(hasMails);
  expect(page.includes('3 of 3 arrived since')).toBe(!hasMails);
});
