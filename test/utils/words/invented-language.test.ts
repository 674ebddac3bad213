import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
import { english, speak } from '@/utils/words/language';
import { factsOf } from '../report/overview-facts';
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
  const log = text.toLowerCase();
  const left = [...new Set(views.flatMap((view) => sentencesIn(view)))].filter(
    (one) => leftIn(one, log).length > 0,
  );
  expect(left.map((one) => `${leftIn(one, log).join(' ')} | ${one.slice(0, 300)}`)).toEqual([]);
});
