import { readLineHead } from '../log-line';
import { depthAt, type LogRecord } from '../records';
import { readRelay } from '../relay';
import type { Delays, DeliveryEvent, LogEvent, QueueEvent, Status } from '../types';
import type { OpenFormat } from './format';

/** The log of Postfix: each record stands for itself. */
export const openPostfix: OpenFormat = (now) => ({
  read(record) {
    const event = readPostfix(record, now);
    return event && [event];
  },
});

/** Reads one Postfix record; `null` where it is none. Source: Postfix 3.7 `log_adhoc.c`, `qmgr`, `pickup`, `cleanup`. */
export function readPostfix(record: LogRecord, now?: number): LogEvent | null {
  const { text } = record;
  const to = recipientStart(text);
  if (to >= 0) return readDelivery(record, to, now);
  const from = text.indexOf('from=<');
  if (from >= 0 && text.indexOf(' status=', from) >= 0) return readExpiry(record, from, now);
  return readQueue(record, from, now);
}

/** `expired`, `SOFTBOUNCE` and the like in the five words that the rest of Yellowline knows. */
function readStatus(word: string): Status {
  const lower = word.toLowerCase();
  if (lower === 'softbounce') return 'deferred'; // soft_bounce=yes keeps in the queue what would have bounced
  if (lower === 'force-expired') return 'expired'; // postsuper -e, Postfix 3.5
  return STATUSES.has(lower as Status) ? (lower as Status) : 'unknown';
}

const STATUSES = new Set<Status>(['sent', 'deferred', 'bounced', 'expired', 'deliverable', 'undeliverable']);
/** Short ids are upper-case hexadecimal, long ones have a time and so a digit; `postfix: ` is neither. */
const QUEUE_ID = /((?=[A-F]{5,20}\b|[A-Za-z]{0,19}\d)[0-9A-Za-z]{5,20}):? $/;

/** Offset of `to=<` where a delivery record has it: first, or right after the queue id. */
function recipientStart(text: string): number {
  if (text.startsWith('to=<')) return 0;
  const to = text.indexOf(': to=<');
  if (to >= 0) return to + 2;
  const loose = text.indexOf(' to=<');
  return loose >= 0 && QUEUE_ID.test(text.slice(0, loose + 1)) ? loose + 1 : -1;
}

function queueIdBefore(text: string, at: number): string | null {
  return QUEUE_ID.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? null;
}

function readDelivery(record: LogRecord, to: number, now?: number): DeliveryEvent | null {
  const { text } = record;
  const recipient = readAddress(text, to + 3);
  const fields = readFields(text, recipient.end);
  if (!fields) return null;
  const response = readResponse(text, fields.end);
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: readLineHead(text, now).time,
    queueId: queueIdBefore(text, to),
    sender: null,
    recipient: recipient.address,
    originalRecipient: fields.originalRecipient,
    nextHop: readRelay(fields.relay, response),
    delay: fields.delay,
    delays: fields.delays,
    dsn: fields.dsn,
    status: readStatus(fields.status),
    response,
  };
}

/** Stock Postfix: `QUEUEID: from=<sender>, status=expired, returned to sender`, for all recipients that are still open. */
function readExpiry(record: LogRecord, from: number, now?: number): DeliveryEvent | null {
  const { text } = record;
  const sender = readAddress(text, from + 5);
  if (!text.startsWith(', status=', sender.end)) return null;
  const comma = text.indexOf(',', sender.end + 9);
  const end = comma < 0 ? text.length : comma;
  const status = readStatus(text.slice(sender.end + 9, end).trim());
  if (status !== 'expired') return null;
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: readLineHead(text, now).time,
    queueId: queueIdBefore(text, from),
    sender: sender.address,
    recipient: null,
    originalRecipient: null,
    nextHop: null,
    delay: null,
    delays: null,
    dsn: null,
    status,
    response: text.slice(end + 1).trim(),
  };
}

/** Reads `<address>` at `open`; a quoted local part may hold anything, `>` too (RFC 5321, 4.1.2). */
function readAddress(text: string, open: number): { address: string; end: number } {
  let close = open + 1;
  if (text[close] === '"') close = closingQuote(text, close) + 1;
  close = text.indexOf('>', close);
  if (close < 0) return { address: text.slice(open + 1, open + 321), end: text.length };
  return { address: text.slice(open + 1, close), end: close + 1 };
}

function closingQuote(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '"') return i;
  }
  return open;
}

interface Fields {
  relay: string | null;
  originalRecipient: string | null;
  delay: number | null;
  delays: Delays | null;
  dsn: string | null;
  status: string;
  /** Offset after the status word. */
  end: number;
}

/** Reads `, key=value` pairs up to `status=`, in whatever order; keys that are not known are passed over. */
function readFields(text: string, from: number): Fields | null {
  const fields: Fields = {
    relay: null,
    originalRecipient: null,
    delay: null,
    delays: null,
    dsn: null,
    status: '',
    end: 0,
  };
  let at = from;
  while (at < text.length) {
    while (text[at] === ',' || text[at] === ' ' || text[at] === '\t') at += 1;
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals - at > 24) return null;
    const key = text.slice(at, equals);
    if (key === 'orig_to') {
      const original = readAddress(text, equals + 1);
      fields.originalRecipient = original.address;
      at = original.end;
      continue;
    }
    const end = valueEnd(text, equals + 1);
    setField(fields, key, text.slice(equals + 1, end));
    if (key === 'status') {
      fields.end = end;
      return fields;
    }
    at = end;
  }
  return null;
}

function setField(fields: Fields, key: string, value: string): void {
  if (key === 'relay') fields.relay = value;
  else if (key === 'delay') fields.delay = seconds(value);
  else if (key === 'delays') fields.delays = readDelays(value);
  else if (key === 'dsn') fields.dsn = /^[245]\.\d{1,3}\.\d{1,3}$/.test(value) ? value : null;
  else if (key === 'status') fields.status = value;
}

function valueEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const c = text[i];
    if (c === ',' || c === ' ' || c === '\t' || c === '(') return i;
  }
  return text.length;
}

function seconds(value: string): number | null {
  const n = value ? Number(value) : Number.NaN;
  return Number.isFinite(n) ? n : null;
}

function readDelays(value: string): Delays | null {
  const parts = value.split('/').map(seconds);
  return parts.length === 4 && parts.every((part) => part !== null) ? (parts as unknown as Delays) : null;
}

/** The words in the last parentheses of the record. A record that the log cut off has no closing one. */
function readResponse(text: string, from: number): string {
  const open = text.indexOf('(', from);
  if (open < 0) return text.slice(from).replace(/^[\s,]+/, '');
  if (text.endsWith(')')) return text.slice(open + 1, -1);
  if (depthAt(text, open) > 0) return text.slice(open + 1);
  const close = text.lastIndexOf(')');
  return text.slice(open + 1, close > open ? close : text.length);
}

const QUEUE_LINE = /(?:^|[\s:])([0-9A-Za-z]{5,20}): (from=<|message-id=|resent-message-id=|uid=|removed)/;

/** Lines that tell a message's sender, Message-ID, earlier queue id or end. */
function readQueue(record: LogRecord, from: number, now?: number): QueueEvent | null {
  const { text } = record;
  if (from < 0 && !text.includes(': message-id=') && !text.endsWith(': removed')) return null;
  const found = QUEUE_LINE.exec(text.slice(0, 1024));
  if (!found) return null;
  const head = {
    kind: 'queue' as const,
    line: record.line,
    time: readLineHead(text, now).time,
    queueId: found[1] as string,
  };
  if (found[2] === 'removed') return { ...head, removed: true };
  if (found[2] === 'message-id=')
    return { ...head, messageId: text.slice(found.index + found[0].length, 1024).trim() };
  if (from < 0) return null;
  return { ...head, sender: readAddress(text, from + 5).address, ...queueDetails(text) };
}

function queueDetails(text: string): { size?: number; previousQueueId?: string } {
  const size = /, size=(\d{1,15}),/.exec(text)?.[1];
  const previous = / orig_id=([0-9A-Za-z]{5,20})/.exec(text)?.[1];
  return { ...(size ? { size: Number(size) } : {}), ...(previous ? { previousQueueId: previous } : {}) };
}
