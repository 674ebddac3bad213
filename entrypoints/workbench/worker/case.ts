import type { Status } from '@/utils/engine/types';
import { asksOf } from '@/utils/knowledge/asks';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { isUndelivered } from '@/utils/ledger/facts';
import type { Ledger } from '@/utils/ledger/ledger';
import { Timeline } from '@/utils/ledger/timeline';
import type { CaseMessage } from '@/utils/report/case-file/case-facts';
import { caseFile } from '@/utils/report/case-file/case-file';
import { nextMails } from '@/utils/report/documents/next-mail/next-mail';
import { titleOf } from '@/utils/report/words/cause-title';
import type { Words } from '@/utils/report/words/words';
import { minuteWords } from '@/utils/report/workbench/moments';
import { rowView } from '@/utils/report/workbench/row-view';
import type { IncidentPageView } from '@/utils/report/workbench/types';
import { inTextLanguage } from '@/utils/words/language';
import { labelled } from '@/utils/words/marks';
import { numberWords } from '@/utils/words/numbers';
import { say, sayCount } from '@/utils/words/say';
import type { CaseAbout } from '../protocol';
import { incidentFacts, incidentPage } from './found-incident';
import { endedAt, withEnd } from './found-message';
import type { Incidents } from './incidents';
import type { Found } from './shelf';

export interface CaseSource {
  readonly ledger: Ledger;
  readonly incidents: Incidents;
  readonly words: Words;
  /** The lines of a message and what they say; `null` where they cannot be read. */
  find(row: number, text: string | undefined): Promise<Found | null>;
}

/** Messages that a case file holds: more is read by nobody. */
export const MOST_IN_CASE = 1_000;
/** A mail about a case speaks of the first of its messages. */
const MOST_IN_MAILS = 50;
const MOST_INCIDENTS = 20;

export interface CaseAsk {
  readonly about: CaseAbout;
  readonly rows: readonly number[];
  readonly total: number;
  /** The lines of each row, where they are not in a file. */
  readonly texts: readonly string[] | undefined;
  readonly redact: boolean;
}

/** Makes the case file of some rows. Messages whose lines cannot be read are left out, and counted. */
export async function makeCase(
  source: CaseSource,
  { about, rows, total, texts, redact }: CaseAsk,
): Promise<string> {
  const read: [row: number, found: Found][] = [];
  for (const [i, row] of rows.entries()) {
    const found = await source.find(row, texts?.[i]).catch(() => null);
    if (found) read.push([row, found]);
  }
  return inTextLanguage(() => writeCase(source, { about, rows, total, redact }, read));
}

function writeCase(
  source: CaseSource,
  { about, rows, total, redact }: Omit<CaseAsk, 'texts'>,
  read: readonly (readonly [row: number, found: Found])[],
): Promise<string> {
  const messages: CaseMessage[] = read.map(([row, found]) => ({
    row: rowView(row, source.ledger.facts(row), source.words),
    ...found,
  }));
  const incidents = incidentsFor(source, about, rows);
  const diagnoses = spokenOf(messages, incidents).map(
    (one) => withEnd(one, endedAt(source.ledger, one.row.row)).diagnosis,
  );
  const course = about.kind === 'incident' ? source.incidents.course(about.key) : null;
  const incident = course && incidentFacts(source.ledger, source.incidents, course, source.words);
  return caseFile({
    title: titleFor(source, about, messages, incidents),
    verdict: verdictOf(source, messages, incidents, about),
    messages,
    more: total - messages.length,
    incidents,
    timeline: timelineOf(source.ledger, about.kind === 'message' ? [] : rows),
    mails: (replace) =>
      needsMails(source, about)
        ? nextMails(diagnoses, source.words, {
            redact: replace !== null,
            ...(replace && { replace }),
            asksOf,
            plainReasonOf,
            incident,
          })
        : [],
    made: Date.now(),
    redact,
  });
}

/** Whether there is anything to write: nobody has to be asked to mend what is mended. */
function needsMails({ ledger, incidents, words }: CaseSource, about: CaseAbout): boolean {
  if (about.kind === 'message') return endedAt(ledger, about.row) === null;
  return about.kind !== 'incident' || incidentPage(ledger, incidents, about.key, words)?.sample != null;
}

/** Those that mails quote: of one incident the same as its page does, of several messages the first. */
function spokenOf(messages: readonly CaseMessage[], [page, ...others]: readonly IncidentPageView[]) {
  const sample = page && others.length === 0 && messages.find(({ row }) => row.row === page.sample);
  return sample ? [sample] : messages.slice(0, MOST_IN_MAILS);
}

/** What is inside, for whoever is about to save it. */
export function insideWords(source: CaseSource, about: CaseAbout, messages: number, total: number): string[] {
  const { kind } = about;
  return [
    needsMails(source, about) ? say('The verdict, and what to write to whom') : say('The verdict'),
    messageWords(messages, total),
    ...(kind === 'incident' ? [say('Among them what was delivered after it: the proof of its end')] : []),
    say('The log lines of each, as data that can be read again'),
    say(kind === 'message' ? 'Every attempt with its answer' : 'A chart over time'),
    ...(kind === 'message' ? [] : [say('The incidents among them, with your notes')]),
  ];
}

function messageWords(messages: number, total: number): string {
  if (total <= messages)
    return sayCount(messages, {
      one: '{n} message: recipient, status, cause, server, times',
      other: '{n} messages: recipient, status, cause, server, times',
    });
  return sayCount(
    messages,
    {
      one: '{n} message, the first of {total}: recipient, status, cause, server, times',
      other: '{n} messages, the first of {total}: recipient, status, cause, server, times',
    },
    { total: numberWords(total) },
  );
}

function incidentsFor({ ledger, incidents, words }: CaseSource, about: CaseAbout, rows: readonly number[]) {
  if (about.kind === 'message') return [];
  const keys = about.kind === 'incident' ? [about.key] : incidents.touching(rows).slice(0, MOST_INCIDENTS);
  return keys.flatMap((key) => incidentPage(ledger, incidents, key, words) ?? []);
}

function titleFor(
  { ledger }: CaseSource,
  about: CaseAbout,
  [first]: readonly CaseMessage[],
  [page]: readonly IncidentPageView[],
): string {
  if (about.kind === 'message') return messageTitle(first?.row.queueId ?? '', first?.row.recipient ?? '');
  if (about.kind === 'incident' && page)
    return incidentTitle(page.incident.title, page.incident.recipient || page.incident.nextHop);
  const { recipientDomain, from, to } = about.kind === 'list' ? about.filter : {};
  const what = recipientDomain ? say('Mail to {domain}', { domain: recipientDomain }) : say('Mail');
  if (from === undefined && to === undefined) return what;
  const until = minuteWords(to ?? ledger.end);
  if (from === undefined) return say('{what} until {to}', { what, to: until });
  return say('{what} from {from} until {to}', { what, from: minuteWords(from), to: until });
}

function messageTitle(id: string, recipient: string): string {
  if (id && recipient) return say('Message {id} to {recipient}', { id, recipient });
  if (recipient) return say('Message to {recipient}', { recipient });
  return id ? say('Message {id}', { id }) : say('Message');
}

function incidentTitle(title: string, where: string): string {
  return where ? labelled(title, where) : title;
}

function verdictOf(
  { words }: CaseSource,
  messages: readonly CaseMessage[],
  [page]: readonly IncidentPageView[],
  { kind }: CaseAbout,
): string {
  if (kind === 'incident' && page) return page.recovery?.headline ?? page.incident.extent;
  const [first] = messages;
  if (kind === 'message') return first ? `${labelled(first.row.statusWord, first.row.title)}.` : '';
  const open = messages.filter(({ row }) => isUndelivered(row.status as Status));
  if (open.length === 0)
    return sayCount(messages.length, {
      one: 'The message arrived.',
      other: 'All {n} messages arrived.',
    });
  const causes = new Map<string, number>();
  for (const { diagnosis } of open)
    causes.set(diagnosis.verdict.cause, (causes.get(diagnosis.verdict.cause) ?? 0) + 1);
  const [[most] = ['']] = [...causes].sort(([, a], [, b]) => b - a);
  return sayCount(
    open.length,
    {
      one: '{n} of {messages} has not arrived, mostly: {title}.',
      other: '{n} of {messages} have not arrived, mostly: {title}.',
    },
    {
      messages: sayCount(messages.length, { one: '{n} message', other: '{n} messages' }),
      title: titleOf(most, words),
    },
  );
}

function timelineOf(ledger: Ledger, rows: readonly number[]) {
  const timeline = new Timeline();
  for (const row of rows) {
    const { last, status } = ledger.facts(row);
    timeline.add(last, status);
  }
  return timeline.view();
}
