import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Status } from '../../types';
import { hop, outcomeOf, withCodes } from '../events/fields';
import type { FormatReader, OpenFormat } from '../format';
import { type Role, readHeader } from './columns';
import { separatorOf, splitCsv } from './csv';
import { readLastError } from './last-error';

/**
 * Tables with a header: Exchange message tracking logs, Microsoft 365 message traces, Google Workspace email log search.
 *
 * ```text
 * > | Message ID,Start date,Sender,Subject,Recipient address,Event status,Event SMTP reply code,
 *     ^^^^^^^^^^
 *     a column each: what it tells is known by its name (columns.ts)
 * + | Event description
 * > | <one@example.org>,2026-11-23T20:00:01Z,s@example.org,Hello,b@example.com,Bounced,550,
 *     ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^       ^^^^^^^^^^^^^ ^^^^^^^ ^^^
 *     message           time                 sender              recipient     status  response
 * + | 5.1.1 The email account does not exist
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const openTable: OpenFormat = () => new TableReader();

const NONE: readonly DeliveryEvent[] = [];
/** A quoted cell may hold line breaks; more than this is no cell. */
const MOST_JOINED = 200;
const LONGEST = 200_000;

class TableReader implements FormatReader {
  private roles: ReadonlyMap<Role, number> | null = null;
  private separator = ',';
  private columns = 0;
  private partial = '';
  private joined = 0;
  private first: LogRecord | null = null;

  isOpen(): boolean {
    return this.roles !== null;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    if (mayBeHeader(record.text) && this.begin(record.text)) return NONE;
    if (!this.roles) return null;
    if (record.text.startsWith('#')) return NONE;
    return this.readRow(record, this.roles);
  }

  private begin(text: string): boolean {
    const header = text.replace(/^\uFEFF/, '').replace(/^#Fields: ?/i, '');
    const separator = separatorOf(header);
    const cells = splitCsv(header, separator);
    const roles = cells && readHeader(cells);
    if (!cells || !roles) return false;
    Object.assign(this, { roles, separator, columns: cells.length, partial: '', joined: 0, first: null });
    return true;
  }

  private readRow(record: LogRecord, roles: ReadonlyMap<Role, number>): readonly DeliveryEvent[] | null {
    this.first ??= record;
    const text = this.partial ? `${this.partial}\n${record.text}` : record.text;
    const cells = splitCsv(text, this.separator);
    this.joined += 1;
    if (!cells && this.joined < MOST_JOINED && text.length < LONGEST) {
      this.partial = text;
      return NONE;
    }
    const first = this.first;
    this.partial = '';
    this.joined = 0;
    this.first = null;
    if (!cells || cells.length < this.columns - 1 || cells.length > this.columns + 1) {
      this.roles = null;
      return null;
    }
    return rowEvents((role) => cells[roles.get(role) ?? -1] ?? '', { ...first, end: record.end });
  }
}

/** The names of columns and nothing else: what a log line has is asked for first, as every line of every log passes here. */
function mayBeHeader(text: string): boolean {
  if (text.startsWith('#Fields:')) return true;
  if (text.includes(': ') || text.includes('=') || text.includes('@') || text.length > 4_000) return false;
  return /^[\uFEFF"]?[A-Za-z]/.test(text) && /[,;\t]/.test(text) && /recipient|\bto/i.test(text);
}

type Cell = (role: Role) => string;

function rowEvents(cell: Cell, record: LogRecord): DeliveryEvent[] {
  const whole = cell('detail');
  const recipients = cell('recipient')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.includes('@'))
    .slice(0, 1_000);
  // Exchange writes a status for each recipient, in their order; a last error has semicolons of its own.
  const statuses = whole.includes('{LED=') ? [] : whole.split(';');
  return recipients.flatMap((recipient, i) => {
    const detail = statuses.length === recipients.length ? (statuses[i] ?? '').trim() : whole;
    const status = statusOf(cell('outcome'), detail);
    return status ? [toEvent(cell, record, recipient.replace(/[<>]/g, ''), detail, status)] : [];
  });
}

/** In Exchange's tracking only these events end an attempt; what a table calls otherwise is judged by its words. */
function statusOf(outcome: string, detail: string): Status | null {
  const word = outcome.toUpperCase();
  if (
    /^(?:RECEIVE|SUBMIT|EXPAND|RESOLVE|REDIRECT|TRANSFER|DSN|PROCESS|HAREDIRECT|HARECEIVE|HADISCARD|AGENTINFO|NOTIFYMAPI|LOAD|SUPPRESSED|GETTINGSTATUS|RECEIVED)$/.test(
      word,
    )
  )
    return null;
  const named = outcomeOf(outcome) ?? outcomeOf(/##[^,]{0,60}, ?([A-Za-z]{3,20})/.exec(detail)?.[1] ?? null);
  if (named) return named;
  const code = /(?:^|[\s'"=])([245])\d\d[ -]/.exec(detail)?.[1];
  return code === '2' ? 'sent' : code === '4' ? 'deferred' : code === '5' ? 'bounced' : null;
}

function toEvent(
  cell: Cell,
  record: LogRecord,
  recipient: string,
  detail: string,
  status: Status,
): DeliveryEvent {
  const error = readLastError(detail);
  const words = error?.words ?? detail.replace(/^['"]|['"]$/g, '');
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: isoTime(cell('time')),
    queueId: cell('messageId').replace(/^<|>$/g, '') || cell('queueId') || null,
    sender: cell('sender').replace(/[<>]/g, '') || null,
    recipient,
    originalRecipient: null,
    nextHop:
      error?.nextHop ?? (status === 'sent' ? null : hop(cell('host') || null, cell('address') || null)),
    delay: null,
    delays: null,
    dsn: null,
    status,
    response: withCodes(cell('code') || null, null, words),
  };
}

function isoTime(text: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:?\d\d)?/.exec(text);
  return iso ? `${iso[1]}T${iso[2]}${iso[3] ?? ''}` : null;
}
