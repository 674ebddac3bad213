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
import { count, numberWords } from '@/utils/report/words/numbers';
import type { Words } from '@/utils/report/words/words';
import { minuteWords } from '@/utils/report/workbench/moments';
import { rowView } from '@/utils/report/workbench/row-view';
import type { IncidentPageView } from '@/utils/report/workbench/types';
import type { CaseAbout } from '../protocol';
import { incidentFacts, incidentPage } from './found-incident';
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
  const messages: CaseMessage[] = [];
  for (const [i, row] of rows.entries()) {
    const found = await source.find(row, texts?.[i]).catch(() => null);
    if (found) messages.push({ row: rowView(row, source.ledger.facts(row), source.words), ...found });
  }
  const incidents = incidentsFor(source, about, rows);
  const diagnoses = spokenOf(messages, incidents).map(({ diagnosis }) => diagnosis);
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
      nextMails(diagnoses, source.words, {
        redact: replace !== null,
        ...(replace && { replace }),
        asksOf,
        plainReasonOf,
        incident,
      }),
    made: Date.now(),
    redact,
  });
}

/** Those that mails quote: of one incident the same as its page does, of several messages the first. */
function spokenOf(messages: readonly CaseMessage[], [page, ...others]: readonly IncidentPageView[]) {
  const sample = page && others.length === 0 && messages.find(({ row }) => row.row === page.sample);
  return sample ? [sample] : messages.slice(0, MOST_IN_MAILS);
}

/** What is inside, for whoever is about to save it. */
export function insideWords(kind: CaseAbout['kind'], messages: number, total: number): string[] {
  const left = total > messages ? `, the first of ${numberWords(total)}` : '';
  return [
    'The verdict, and what to write to whom',
    `${count(messages, 'message')}${left}: recipient, status, cause, server, times`,
    ...(kind === 'incident' ? ['Among them what was delivered after it: the proof of its end'] : []),
    'The log lines of each, as data that can be read again',
    ...(kind === 'message' ? ['Every attempt with its answer'] : ['A chart over time']),
    ...(kind === 'message' ? [] : ['The incidents among them, with your notes']),
  ];
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
  if (about.kind === 'message')
    return ['Message', first?.row.queueId, first?.row.recipient && `to ${first.row.recipient}`]
      .filter(Boolean)
      .join(' ');
  if (about.kind === 'incident' && page)
    return [page.incident.title, page.incident.recipient || page.incident.nextHop].filter(Boolean).join(': ');
  const { recipientDomain, from, to } = about.kind === 'list' ? about.filter : {};
  const since = from === undefined ? '' : ` from ${minuteWords(from)}`;
  const until = since || to !== undefined ? ` until ${minuteWords(to ?? ledger.end)}` : '';
  return `Mail${recipientDomain ? ` to ${recipientDomain}` : ''}${since}${until}`;
}

function verdictOf(
  { words }: CaseSource,
  messages: readonly CaseMessage[],
  [page]: readonly IncidentPageView[],
  { kind }: CaseAbout,
): string {
  if (kind === 'incident' && page) return page.recovery?.headline ?? page.incident.extent;
  const [first] = messages;
  if (kind === 'message') return first ? `${first.row.statusWord}: ${first.row.title}.` : '';
  const open = messages.filter(({ row }) => isUndelivered(row.status as Status));
  if (open.length === 0) return `All of ${count(messages.length, 'message')} arrived.`;
  const causes = new Map<string, number>();
  for (const { diagnosis } of open)
    causes.set(diagnosis.verdict.cause, (causes.get(diagnosis.verdict.cause) ?? 0) + 1);
  const [[most] = ['']] = [...causes].sort(([, a], [, b]) => b - a);
  const share = `${numberWords(open.length)} of ${count(messages.length, 'message')} ${open.length === 1 ? 'has' : 'have'} not arrived`;
  return `${share}, mostly: ${titleOf(most, words)}.`;
}

function timelineOf(ledger: Ledger, rows: readonly number[]) {
  const timeline = new Timeline();
  for (const row of rows) {
    const { last, status } = ledger.facts(row);
    timeline.add(last, status);
  }
  return timeline.view();
}
