import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { type Columns, readHeader } from './columns';
import { type Cell, rowEvents } from './row';

/**
 * Tables as PowerShell shows them (Format-Table), of Get-MessageTrackingLog and Get-MessageTrace. What does not fit is cut, or goes on below (`-Wrap`).
 *
 * ```text
 * > | EventId  Source   Recipients        RecipientStatus
 * > | -------  ------   ----------        ---------------
 *     ^^^^^^^  ^^^^^^   ^^^^^^^^^^        ^^^^^^^^^^^^^^^
 *     where each column begins; what it tells is known by its name (columns.ts)
 * > | FAIL     SMTP     {kim@example.com} {550 5.1.1 no such user}
 *     ^^^^               ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^
 *     status             recipient         response
 * ```
 */
export const openAlignedTable: OpenFormat = () => new AlignedTableReader();

const NONE: readonly DeliveryEvent[] = [];
const RULE = /^-{2,60}(?: {1,200}-{2,60}){2,40}$/;
const LONGEST = 16_384;

class AlignedTableReader implements FormatReader {
  private before = '';
  private starts: readonly number[] = [];
  private columns: Columns | null = null;
  private row: { readonly cells: string[]; readonly record: LogRecord; end: number } | null = null;
  private waiting: DeliveryEvent[] = [];

  isOpen(): boolean {
    return this.columns !== null;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    if (record.text.startsWith('--') && RULE.test(record.text)) return this.begin(record.text);
    this.before = record.text;
    if (mayBeHeader(record.text) && this.beginBare(record.text)) return NONE;
    if (!this.columns) return null;
    if (record.isIndented && this.row && !record.afterBlank) return this.goOn(record);
    const cells = cellsOf(record.text, this.starts);
    if (!cells) {
      this.close();
      this.columns = null;
      return null;
    }
    this.close();
    this.row = { cells, record, end: record.end };
    return this.waiting.splice(0);
  }

  end(): readonly DeliveryEvent[] {
    this.close();
    return this.waiting;
  }

  private begin(rule: string): readonly DeliveryEvent[] | null {
    this.close();
    this.starts = [...rule.matchAll(/-{2,60}/g)].map(({ index }) => index);
    const names = cellsOf(this.before, this.starts);
    this.columns = names && readHeader(names, 3);
    return this.columns ? NONE : null;
  }

  /** Consoles show columns without a rule below their names: those count only where more of them are known. */
  private beginBare(header: string): boolean {
    const names = header.split(/ {2,200}/);
    const columns = names.length > 3 ? readHeader(names) : null;
    if (!columns) return false;
    this.close();
    this.starts = [...header.matchAll(/\S(?: ?\S){0,60}/g)].map(({ index }) => index);
    this.columns = columns;
    return true;
  }

  /** Wrapped: the last cell is the long one. */
  private goOn(record: LogRecord): readonly DeliveryEvent[] {
    const { row } = this;
    const last = this.starts.length - 1;
    if (row && (row.cells[last]?.length ?? 0) < LONGEST)
      row.cells[last] = `${row.cells[last]} ${record.text}`;
    if (row) row.end = record.end;
    return NONE;
  }

  private close(): void {
    const { row, columns } = this;
    this.row = null;
    if (!row || !columns) return;
    const cell: Cell = (role) => row.cells[columns.get(role) ?? -1] ?? '';
    this.waiting.push(...rowEvents(cell, { ...row.record, end: row.end }));
  }
}

/** Names of columns and nothing else. Cheap, as every line that nobody knows passes here. */
function mayBeHeader(text: string): boolean {
  return text.includes('   ') && NAMES.test(text) && /recipient|\bto\b|empf|destinat|rcpt/i.test(text);
}

const NAMES = /^\p{L}[\p{L} ()/_-]{10,400}$/u;

/** The cells that begin at these places, or, where a page has moved them, those that two spaces part; `null` where it is no row. */
function cellsOf(text: string, starts: readonly number[]): string[] | null {
  const isAligned = starts.every((start) => start === 0 || start > text.length || text[start - 1] === ' ');
  if (isAligned) return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
  const cells = text.split(/ {2,200}/).map((cell) => cell.trim());
  return cells.length === starts.length ? cells : null;
}
