import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { type Columns, readHeader } from './columns';
import { separatorOf, splitCsv } from './csv';
import { layoutOf, mayBeRow } from './layouts';
import { rowEvents } from './row';

/**
 * Tables of separated values: Exchange message tracking logs, Microsoft 365 message traces, Google Workspace email log search, PowerMTA's accounting, exports
 * of gateways; rows of Exchange and PowerMTA also without their header.
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
  private columns: Columns | null = null;
  private separator = ',';
  private width = 0;
  private partial = '';
  private joined = 0;
  private first: LogRecord | null = null;

  isOpen(): boolean {
    return this.columns !== null;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    if (mayBeHeader(record.text) && this.begin(record.text)) return NONE;
    if (!this.columns) return mayBeRow(record.text) ? readBareRow(record) : null;
    if (record.text.startsWith('#')) return NONE;
    if (!this.partial && OF_LOG.test(record.text)) return null;
    return this.readRow(record, this.columns);
  }

  private begin(text: string): boolean {
    const header = text.replace(/^\uFEFF/, '').replace(/^#Fields: ?/i, '');
    const separator = separatorOf(header);
    const cells = splitCsv(header, separator);
    const columns = cells && readHeader(cells);
    if (!cells || !columns) return false;
    Object.assign(this, { columns, separator, width: cells.length, partial: '', joined: 0, first: null });
    return true;
  }

  private readRow(record: LogRecord, columns: Columns): readonly DeliveryEvent[] | null {
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
    if (!cells || cells.length < this.width - 1 || cells.length > this.width + 1) {
      this.columns = null;
      return null;
    }
    return rowEvents((role) => cells[columns.get(role) ?? -1] ?? '', { ...first, end: record.end });
  }
}

function readBareRow(record: LogRecord): readonly DeliveryEvent[] | null {
  const cells = splitCsv(record.text, ',');
  const columns = cells && layoutOf(cells);
  return columns && rowEvents((role) => cells[columns.get(role) ?? -1] ?? '', record);
}

/** A line of syslog may have as many commas as the table above it. */
const OF_LOG =
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\S{8,24}) [\w.-]{1,255} [\w./-]{1,64}(?:\[\d{1,10}\])?: /;

/** The names of columns and nothing else: what a log line has is asked for first, as every line of every log passes here. */
function mayBeHeader(text: string): boolean {
  if (text.startsWith('#Fields:')) return true;
  if (text.includes(': ') || text.includes('=') || text.includes('@') || text.length > 4_000) return false;
  return (
    /^[\uFEFF"]?[A-Za-z]/.test(text) && /[,;\t]/.test(text) && /recipient|\bto|empf|destinat|rcpt/i.test(text)
  );
}
