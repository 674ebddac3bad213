import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { type Role, roleOf } from './columns';
import { rowEvents } from './row';

/**
 * Rows of Exchange and Microsoft 365 as `Name : value` lists (Format-List of Get-MessageTrackingLog, Get-MessageTrace and its details), and the details of the
 * admin center, pasted: there an event is a line with the last error in it, and whom it is about stands in lines before.
 *
 * ```text
 * > | EventId         : FAIL
 *     ^^^^^^^           ^^^^
 *     name              status
 * > | Recipients      : {kim@example.com}
 *                        ^^^^^^^^^^^^^^^
 *                        recipient
 * > | RecipientStatus : {[{LED=550 5.1.1 no such user};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=x}]}
 *                              ^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^       ^^^^^^^^^
 *                              response                             next hop            its address
 * ```
 */
export const openList: OpenFormat = () => new ListReader();

const NONE: readonly DeliveryEvent[] = [];
const LABEL = /^(\p{L}[^:=@<>[\]{}]{1,40}):(?: {1,4}|$)(.{0,8192})$/u;
const MOST_NAMES = 100;
const LONGEST = 16_384;

class ListReader implements FormatReader {
  private row: Row = emptyRow();
  /** Whom a row without a recipient is about: the details of a trace follow the trace. */
  private recipient = '';
  private waiting: DeliveryEvent[] = [];

  isOpen(): boolean {
    return this.row.isFramed;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const label = LABEL.exec(record.text);
    const name = label?.[1] ?? '';
    if (label && mayBeName(name)) return this.readLabel(record, name, (label[2] as string).trim());
    const { isFramed, role } = this.row;
    if (isFramed && role && record.isIndented && !record.afterBlank) return this.goOn(record, role);
    if (record.text.includes('{LED=')) return this.readError(record);
    if (isFramed) this.close();
    return null;
  }

  end(): readonly DeliveryEvent[] {
    this.close();
    return this.waiting;
  }

  private readLabel(record: LogRecord, name: string, value: string): readonly DeliveryEvent[] | null {
    const isPadded = name.endsWith(' ');
    const begins = this.row.names.has(name) || this.row.names.size > MOST_NAMES;
    if (begins || (isPadded && !this.row.isFramed)) this.close();
    const { row } = this;
    row.first ??= record;
    row.end = record.end;
    row.names.add(name);
    row.role = roleOf(name);
    if (row.role && !row.cells.get(row.role)) row.cells.set(row.role, value);
    row.isFramed ||= isPadded || value.includes('{LED=');
    // Anybody may write `Date: …`: the line is left to whoever else may know it.
    return row.isFramed ? this.waiting.splice(0, this.waiting.length - 1) : null;
  }

  private goOn(record: LogRecord, role: Role): readonly DeliveryEvent[] {
    const { row } = this;
    const before = row.cells.get(role) ?? '';
    if (before.length < LONGEST) row.cells.set(role, `${before} ${record.text}`);
    row.end = record.end;
    return NONE;
  }

  /** A line of the admin center: what is known stays so for the next. */
  private readError(record: LogRecord): readonly DeliveryEvent[] {
    const { cells } = this.row;
    this.keep(rowEvents((role) => (role === 'detail' ? record.text : (cells.get(role) ?? '')), record));
    return NONE;
  }

  private close(): void {
    const { cells, first, end, isFramed } = this.row;
    this.recipient = cells.get('recipient') || this.recipient;
    if (first && isFramed) {
      const cell = (role: Role) => cells.get(role) ?? (role === 'recipient' ? this.recipient : '');
      this.keep(rowEvents(cell, { ...first, end }));
    }
    this.row = emptyRow();
  }

  /** A trace says that it failed, its details say why: that is one failure. */
  private keep(events: readonly DeliveryEvent[]): void {
    for (const event of events) {
      const last = this.waiting.at(-1);
      const isSame =
        last?.recipient === event.recipient && last.status === event.status && last.response === '';
      if (isSame) this.waiting.pop();
      this.waiting.push(event);
    }
  }
}

interface Row {
  readonly cells: Map<Role, string>;
  readonly names: Set<string>;
  /** Of the last name: its value may go on in the next line. */
  role: Role | null;
  first: LogRecord | null;
  end: number;
  /** PowerShell puts spaces before the colon. */
  isFramed: boolean;
}

function emptyRow(): Row {
  return { cells: new Map(), names: new Set(), role: null, first: null, end: 0, isFramed: false };
}

/** `Send-MailMessage : …` is an error of PowerShell. */
const CMDLET = /^[A-Z][a-z]{2,20}-[A-Z]\w{2,40} $/;

/** A name that is known, or one that PowerShell has padded. */
function mayBeName(name: string): boolean {
  return (name.endsWith(' ') && !CMDLET.test(name)) || roleOf(name) !== null;
}
