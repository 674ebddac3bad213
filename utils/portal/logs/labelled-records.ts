import { dom } from '../page/dom';
import { isSilent } from '../page/element-kinds';
import { type FieldName, fieldOf, readPair } from './labels';
import type { PageLine } from './page-lines';
import { isLogLine, isRecord } from './records';

type Fields = Partial<Record<FieldName, string>>;

/**
 * Records that the page has taken apart (columns with headings, lists of terms, lines of `label: value`, JSON), put together as Postfix writes
 * them. Each takes the place of its lines and ends where the last of them does; all other lines stay as they are.
 */
export function joinLabelled(lines: readonly PageLine[]): PageLine[] {
  return mayHoldLabelled(lines) ? new Labelled(lines).join() : [...lines];
}

class Labelled {
  private readonly out: PageLine[] = [];
  private waiting: PageLine[] = [];
  private fields: Fields = {};
  /** What was said once for all records that follow. */
  private shared: Fields = {};
  private columns: { names: readonly (FieldName | undefined)[]; table: Element | null } | null = null;
  private readonly lines: readonly PageLine[];

  constructor(lines: readonly PageLine[]) {
    this.lines = lines;
  }

  join(): PageLine[] {
    for (let at = 0; at < this.lines.length; )
      at += this.take(this.lines[at] as PageLine, this.lines[at + 1]);
    this.flush();
    return this.out;
  }

  /** Gives how many lines it took. */
  private take(line: PageLine, next: PageLine | undefined): number {
    if (line.cells && line.cells.length > 2 && !isRecord(line.text)) return this.takeRow(line, line.cells);
    if (isLogLine(line.text)) return this.pass(line);
    const pair = pairOf(line);
    if (pair) return this.takePair(pair.label, pair.value, [line]);
    if (next && fieldOf(line.text) && !fieldOf(next.text) && !readPair(next.text) && !isLogLine(next.text))
      return this.takePair(line.text, next.text, [line, next]);
    return this.pass(line);
  }

  private takePair(label: string, value: string, lines: PageLine[]): number {
    const field = fieldOf(label);
    if (field && this.fields[field] !== undefined) this.flush();
    if (field) this.fields[field] = value;
    this.waiting.push(...lines);
    return lines.length;
  }

  private takeRow(line: PageLine, cells: readonly string[]): number {
    this.flush();
    const names = cells.map(fieldOf);
    const table = tableOf(line);
    if (names.includes('status') && names.filter(Boolean).length > 2) this.columns = { names, table };
    else if (this.columns?.table === table && this.columns.names.length === cells.length) {
      for (const [i, name] of this.columns.names.entries())
        if (name && this.fields[name] === undefined) this.fields[name] = cells[i] ?? '';
      this.waiting.push(endIn(line, this.columns.names.indexOf('response')));
      this.flush();
      return 1;
    }
    this.out.push(line);
    return 1;
  }

  private pass(line: PageLine): number {
    this.flush();
    this.out.push(line);
    return 1;
  }

  private flush(): void {
    const last = this.waiting.at(-1);
    const record = last ? recordOf({ ...this.shared, ...this.fields }) : null;
    if (last && record !== null) this.out.push({ text: record, holder: last.holder, end: last.end });
    else {
      this.out.push(...this.waiting);
      const { queueId, recipient } = this.fields;
      if (queueId && !this.fields.status) this.shared = { queueId, ...(recipient ? { recipient } : {}) };
    }
    this.waiting = [];
    this.fields = {};
  }
}

/** The line with its end in another of its cells. */
function endIn(line: PageLine, cell: number): PageLine {
  const element = [...dom.children(line.holder)].filter((child) => !isSilent(child))[cell];
  return element ? { ...line, end: { kind: 'cell', element } } : line;
}

/** A row of two cells, or a line with a colon. */
function pairOf({ cells, text }: PageLine): { label: string; value: string } | null {
  const [label = '', value = ''] = cells ?? [];
  return cells?.length === 2 && fieldOf(label) ? { label, value } : readPair(text);
}

function tableOf({ holder }: PageLine): Element | null {
  return dom.closest(holder, 'table, [role="table"], [role="grid"]') ?? dom.parentElement(holder);
}

const STATUS = /^(?:sent|deferred|bounced|expired|(?:un)?deliverable)$/i;
const QUEUE_ID = /^[0-9A-Za-z]{5,20}$/;
const ADDRESS = /[^\s<>()",;]{1,64}@[^\s<>()",;]{1,255}/;
const ANSWER =
  /\b[245]\d\d\b|\b[245]\.\d{1,3}\.\d{1,3}\b|said:|timed out|refused|lost connection|not found|queued as|unreachable|suspended|loops back/i;
const RELAY = /^([\w.-]{1,255})\s?[[(]?([\d.]{7,15}|[\da-f:]{3,39})?[\])]?(?::(\d{1,5}))?$/i;

/** The record of these fields as Postfix writes it. Null where they are no delivery record. */
export function recordOf(fields: Fields): string | null {
  const status = (fields.status ?? '').trim().toLowerCase();
  const response = withoutBrackets(fields.response ?? '');
  const relay = relayOf(fields.relay ?? '');
  const hasProof = ANSWER.test(response) || relay.includes('[');
  const queueId = QUEUE_ID.test(fields.queueId ?? '') ? (fields.queueId ?? '') : '';
  const recipient = ADDRESS.exec(fields.recipient ?? '')?.[0] ?? '';
  if (!STATUS.test(status) || !hasProof || !(queueId || recipient)) return null;
  const parts = [
    `to=<${recipient}>`,
    `relay=${relay || 'none'}`,
    /^[\d.]{1,12}$/.test(fields.delay ?? '') && `delay=${fields.delay}`,
    /^[245](?:\.\d{1,3}){2}$/.test(fields.dsn ?? '') && `dsn=${fields.dsn}`,
    `status=${status} (${saidBy(relay, response)})`,
  ];
  const time = (fields.time ?? '').slice(0, 60);
  return [time, queueId && `${queueId}:`, parts.filter(Boolean).join(', ')].filter(Boolean).join(' ');
}

function withoutBrackets(text: string): string {
  return /^\(.*\)$/.test(text) ? text.slice(1, -1) : text;
}

function relayOf(text: string): string {
  const [, name, address, port] = RELAY.exec(text) ?? [];
  if (!name || name === 'none') return '';
  return `${name}${address ? `[${address}]` : ''}:${port ?? 25}`;
}

/** A bare refusal is what the server said. */
function saidBy(relay: string, response: string): string {
  if (!relay || !/^[45]\d\d[\s-]/.test(response)) return response;
  return `host ${relay.replace(/:\d{1,5}$/, '')} said: ${response}`;
}

/** Whether it is worth while: a word for a status alone, and somewhere a label. */
function mayHoldLabelled(lines: readonly PageLine[]): boolean {
  return lines.some(({ text, cells }) => {
    if (text.length > 4_096) return false;
    if (cells) return cells.some((cell) => fieldOf(cell) === 'status');
    return fieldOf(readPair(text)?.label ?? text) === 'status';
  });
}
