import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import { depthAt } from '../../text/wraps';
import type { DeliveryEvent, LogEvent } from '../../types';
import type { OpenFormat } from '../format';
import { sendersWordsAt } from '../senders-words';
import { readAddress } from './address';
import { readFields, toDelivery } from './fields';
import { readQueue } from './queue';
import { queueIdBefore } from './queue-id';
import { createReadLine } from './read-line';
import { createRemarks } from './remarks';
import { readStatus } from './status';
import { createSteps } from './step';

/**
 * The log of Postfix: each record stands for itself.
 *
 * ```text
 * > | Nov 23 20:55:36 mailout1 postfix/smtp[23414]: 2F9EC240957: to=<info@delmar-hotels.example>,
 *     ^^^^^^^^^^^^^^^                               ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     time                                          queue id         recipient
 * + |  relay=mx.delmar-hotels.example[127.1.1.148]:25, delay=0.05, delays=0/0/0/0.05, dsn=5.2.2,
 *            ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^  ^^        ^^^^         ^^^^^^^^^^      ^^^^^
 *            next hop                 its address  port      delay        its parts       dsn
 * + |  status=bounced (host mx.delmar-hotels.example[127.1.1.148] said: 550 5.2.2 User unknown (in reply
 *             ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *             status   response, read in reply/
 * + |  to RCPT TO command))
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const openPostfix: OpenFormat = (now) => {
  const remarks = createRemarks(now);
  const steps = createSteps(now);
  const readLine = createReadLine(now);
  return {
    read(record) {
      const event = readPostfix(record, now);
      if (!event) return remarks.read(record) ? (steps.read(record) ?? []) : steps.read(record);
      remarks.settle(event);
      return [event];
    },
    readLine(text, start, end, line) {
      const seen = readLine(text, start, end, line);
      if (!remarks.isEmpty && typeof seen === 'object') remarks.settle(seen);
      return seen;
    },
    end: () => [...remarks.take(), ...steps.take()],
  };
};

/** Reads one Postfix record; `null` where it is none. Source: Postfix 3.7 `log_adhoc.c`, `qmgr`, `pickup`, `cleanup`. */
export function readPostfix(record: LogRecord, now?: number): LogEvent | null {
  const { text } = record;
  const to = recipientStart(text);
  if (to >= 0) return readDelivery(record, to, now);
  const from = text.indexOf('from=<');
  if (from >= 0 && text.indexOf(' status=', from) >= 0) return readExpiry(record, from, now);
  return readQueue(record, from, now);
}

/** Offset of `to=<` where a delivery record has it: first, or right after the queue id. What a sender has put there is none. */
function recipientStart(text: string): number {
  const to = writtenRecipientStart(text);
  return to > 0 && !isHead(text.slice(0, to)) ? -1 : to;
}

function writtenRecipientStart(text: string): number {
  if (text.startsWith('to=<')) return 0;
  const to = text.indexOf(': to=<');
  if (to >= 0) return to + 2;
  const loose = text.indexOf(' to=<') + 1;
  return loose > 0 && queueIdBefore(text, loose) !== null ? loose : -1;
}

const PROCESS = /\bpostfix[\w.-]{0,40}(?:\/[\w.-]{1,40}){1,4}(?:\[\d{1,10}\])?: /;
/** Solaris' syslog puts a number of its own before the queue id. */
const BETWEEN = /^(?:\[ID [^\]]{1,40}\] )?(?:[0-9A-Za-z]{1,20}:? )?$/;

/** Whether nothing but a queue id stands behind the process; a line that was cut names no process. */
function isHead(before: string): boolean {
  const process = PROCESS.exec(before);
  const isNext = !process || BETWEEN.test(before.slice(process.index + process[0].length));
  return isNext && sendersWordsAt(before) === before.length;
}

function readDelivery(record: LogRecord, to: number, now?: number): DeliveryEvent | null {
  const { text } = record;
  const recipient = readAddress(text, to + 3);
  const fields = readFields(text, recipient.end, text.length);
  if (!fields) return null;
  const { line, start, end } = record;
  const { time } = readLineHead(text, now);
  const queueId = queueIdBefore(text, to);
  const beginning = { line, span: { start, end }, time, queueId, recipient: recipient.address };
  return toDelivery(beginning, text, fields, readResponse(text, fields.end));
}

/** Stock Postfix: `QUEUEID: from=<sender>, status=expired, returned to sender`, for all recipients that are still open. */
function readExpiry(record: LogRecord, from: number, now?: number): DeliveryEvent | null {
  const { text } = record;
  const sender = readAddress(text, from + 5);
  if (!text.startsWith(', status=', sender.end)) return null;
  const comma = text.indexOf(',', sender.end + 9);
  const end = comma < 0 ? text.length : comma;
  const word = text.slice(sender.end + 9, end).trim();
  const status = readStatus(word, 0, word.length);
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

/** The words in the last parentheses of the record. A record that the log cut off has no closing one. */
function readResponse(text: string, from: number): string {
  const open = text.indexOf('(', from);
  if (open < 0) return text.slice(from).replace(/^[\s,]+/, '');
  if (text.endsWith(')')) return text.slice(open + 1, -1);
  if (depthAt(text, open) > 0) return text.slice(open + 1);
  const close = text.lastIndexOf(')');
  return text.slice(open + 1, close > open ? close : text.length);
}
