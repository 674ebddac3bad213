import type { MessageFacts } from '../../ledger/facts';
import { asText } from '../documents/report-markup';
import { titleOf } from '../words/cause-title';
import { isKept, statusWords } from '../words/status-words';
import type { Words } from '../words/words';
import type { ExportFormat } from './types';

/** The formats, each with how its files are called. */
export const exportFormats = {
  csv: 'csv',
  jsonl: 'jsonl',
  markdown: 'md',
} as const satisfies Record<ExportFormat, string>;

/** How a format is written: what stands before the rows, and one row. */
export interface Exporter {
  /** Media type. */
  readonly type: string;
  readonly head: string;
  row(facts: MessageFacts): string;
}

const COLUMNS = [
  'status',
  'cause',
  'title',
  'actor',
  'queueId',
  'sender',
  'recipient',
  'recipients',
  'nextHop',
  'attempts',
  'first',
  'last',
] as const;

type Fields = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Writes messages for other programs. Every line ends with a line break; what comes from a log stays text in all of them. */
export function createExporter(format: ExportFormat, words: Words): Exporter {
  if (format === 'csv')
    return {
      type: 'text/csv',
      head: `${COLUMNS.join(',')}\r\n`,
      row: (facts) => `${valuesOf(facts, words).map(csvCell).join(',')}\r\n`,
    };
  if (format === 'jsonl')
    return {
      type: 'application/jsonl',
      head: '',
      row: (facts) => `${JSON.stringify(fieldsOf(facts, words))}\n`,
    };
  return {
    type: 'text/markdown',
    head: `| ${COLUMNS.join(' | ')} |\n| ${COLUMNS.map(() => '---').join(' | ')} |\n`,
    row: (facts) => `| ${valuesOf(facts, words).map(markdownCell).join(' | ')} |\n`,
  };
}

function fieldsOf(facts: MessageFacts, words: Words): Fields {
  const { status, cause, actor, queueId, sender, recipient, recipients, nextHop, attempts } = facts;
  return {
    status,
    cause,
    title: status === 'sent' && !isKept(status, cause) ? statusWords.sent : titleOf(cause, words, status),
    actor,
    queueId,
    sender,
    recipient,
    recipients,
    nextHop,
    attempts,
    first: isoOf(facts.first),
    last: isoOf(facts.last),
  };
}

function valuesOf(facts: MessageFacts, words: Words): string[] {
  const fields = fieldsOf(facts, words);
  return COLUMNS.map((name) => String(fields[name] ?? ''));
}

function isoOf(time: number): string | null {
  return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
}

/** What begins a formula, also in full width and behind white space. */
const FORMULA = /(^|[;\t\r\n])(?=[\s\ufeff]{0,99}[=+\-@|%\uff1d\uff0b\uff0d\uff20])/g;

/**
 * RFC 4180, and safe in a spreadsheet: a cell that would begin a formula there gets an apostrophe before it (OWASP, CSV injection, seen 2026-11),
 * also where the reader takes `;` or a tab for the end of a cell, as Excel does in most of Europe. A NUL, which a spreadsheet leaves out, is none.
 */
function csvCell(value: string): string {
  const safe = value
    .replaceAll('\0', '')
    .replace(FORMULA, "$1'")
    .replace(/^(?=[\t\r\n])/, "'");
  return /[",\r\n;\t']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A cell is one line (GitHub Flavored Markdown 0.29, 4.10). */
function markdownCell(value: string): string {
  return asText(value.replace(/[\r\n]+/g, ' '));
}
