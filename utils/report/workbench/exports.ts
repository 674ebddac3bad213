import type { Diagnosis, RecipientState } from '../../engine/types';
import type { MessageFacts } from '../../ledger/facts';
import { inTextLanguage } from '../../words/language';
import { asText } from '../documents/report-markup';
import { actorName } from '../words/actors';
import { titleOf } from '../words/cause-title';
import { isKept, wordOfStatus } from '../words/status-words';
import { storyOf } from '../words/story';
import { subjectOfAttempt } from '../words/subject';
import type { Words } from '../words/words';
import { csvCell } from './csv-cell';
import type { ExportFormat } from './types';

/** The formats, each with how its files are called. */
export const exportFormats = {
  csv: 'csv',
  jsonl: 'jsonl',
  markdown: 'md',
} as const satisfies Record<ExportFormat, string>;

/** What is known of a message beside what a list shows of it. */
export interface ExportDetails {
  /** `null` where its lines cannot be read. */
  readonly diagnosis: Diagnosis | null;
  readonly subject: string | null;
  /** The name of the file that it was read from; empty where it is in none. */
  readonly logFile: string;
}

/** How a format is written: what stands before the rows, and one row. */
export interface Exporter {
  /** Media type. */
  readonly type: string;
  readonly head: string;
  row(facts: MessageFacts, details: ExportDetails): string;
}

const COLUMNS = [
  'status',
  'cause',
  'title',
  'actor',
  'whoActs',
  'firstStep',
  'code',
  'enhancedCode',
  'reply',
  'subject',
  'queueId',
  'sender',
  'recipient',
  'recipients',
  'allRecipients',
  'nextHop',
  'hostAddress',
  'attempts',
  'first',
  'last',
  'logFile',
] as const;

type Fields = Readonly<Record<(typeof COLUMNS)[number], string | number | readonly string[] | null>>;

/** Writes messages for other programs. Every line ends with a line break; what comes from a log stays text in all of them. */
export function createExporter(format: ExportFormat, words: Words): Exporter {
  if (format === 'csv')
    return {
      type: 'text/csv',
      head: `${COLUMNS.join(',')}\r\n`,
      row: (...given) =>
        `${valuesOf(fieldsOf(...given, words))
          .map(csvCell)
          .join(',')}\r\n`,
    };
  if (format === 'jsonl')
    return {
      type: 'application/jsonl',
      head: '',
      row: (...given) => `${JSON.stringify(fieldsOf(...given, words))}\n`,
    };
  return {
    type: 'text/markdown',
    head: `| ${COLUMNS.join(' | ')} |\n| ${COLUMNS.map(() => '---').join(' | ')} |\n`,
    row: (...given) =>
      `| ${valuesOf(fieldsOf(...given, words))
        .map(markdownCell)
        .join(' | ')} |\n`,
  };
}

function fieldsOf(facts: MessageFacts, details: ExportDetails, words: Words): Fields {
  return inTextLanguage(() => writeFields(facts, details, words));
}

function writeFields(facts: MessageFacts, details: ExportDetails, words: Words): Fields {
  const { status, cause, actor, queueId, sender, recipient, recipients, nextHop, attempts } = facts;
  const isDone = status === 'sent' && !isKept(status, cause);
  return {
    status,
    cause,
    title: isDone ? wordOfStatus('sent') : titleOf(cause, words, status),
    actor,
    whoActs: isDone ? null : actorName(actor),
    ...answerFields(facts, details, isDone, words),
    subject: details.subject,
    queueId,
    sender,
    recipient,
    recipients,
    allRecipients: recipientsOf(facts, details),
    nextHop,
    attempts,
    first: isoOf(facts.first),
    last: isoOf(facts.last),
    logFile: details.logFile,
  };
}

type AnswerFields = Pick<Fields, 'firstStep' | 'code' | 'enhancedCode' | 'reply' | 'hostAddress'>;

const UNREAD: AnswerFields = {
  firstStep: null,
  code: null,
  enhancedCode: null,
  reply: null,
  hostAddress: null,
};

/** What the recipient was answered who is worst off: the one whose state the row tells. */
function answerFields(
  { recipient }: MessageFacts,
  { diagnosis }: ExportDetails,
  isDone: boolean,
  words: Words,
): AnswerFields {
  const last = diagnosis?.attempts[stateOf(diagnosis, recipient)?.last ?? diagnosis.verdict.attempt];
  if (!last) return UNREAD;
  const subject = subjectOfAttempt(last, diagnosis);
  const { code, enhancedCode, text } = subject.reply;
  return {
    firstStep: isDone ? null : storyOf(subject, words).next,
    code,
    enhancedCode,
    reply: text,
    hostAddress: subject.nextHop?.address ?? null,
  };
}

function stateOf({ recipients }: Diagnosis, recipient: string): RecipientState | undefined {
  return recipients.find((one) => (one.recipient ?? '') === recipient);
}

function recipientsOf({ recipient }: MessageFacts, { diagnosis }: ExportDetails): string[] {
  const all = diagnosis?.recipients.flatMap((one) => one.recipient ?? []) ?? [];
  return all.length > 0 ? all : [recipient].filter(Boolean);
}

function valuesOf(fields: Fields): string[] {
  return COLUMNS.map((name) => {
    const value = fields[name];
    return typeof value === 'object' && value !== null ? value.join(', ') : String(value ?? '');
  });
}

function isoOf(time: number): string | null {
  return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
}

/** A cell is one line (GitHub Flavored Markdown 0.29, 4.10). */
function markdownCell(value: string): string {
  return asText(value.replace(/[\r\n]+/g, ' '));
}
