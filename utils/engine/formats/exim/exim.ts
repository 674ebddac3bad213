import { type BoundedMap, createBoundedMap } from '../../text/bounded-map';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, LogEvent, NextHop, QueueEvent, Status } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { type EximHead, readEximHead } from './head';
import { type Outcome, readHost, readOutcome } from './outcome';

/**
 * The main log of Exim, also through syslog, with process ids, time zones and the extra fields of cPanel. What a host said before the line of
 * the address is kept for the message. Source: Exim 4.96 specification, chapter 52 "Log files", and what that version wrote, seen 2026-11.
 *
 * ```text
 * > | 2026-11-23 21:08:43 1xVbHH-0005ZO-0S ** info@delmar-hotels.example R=dnslookup T=remote_smtp
 *     ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^ ^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     time                message id       |  recipient
 *                                          status
 * + |  H=mx.delmar-hotels.example [127.1.1.148]: SMTP error from remote mail server after
 *        ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *        next hop                  its address   response
 * + |  RCPT TO:<info@delmar-hotels.example>: 550 5.2.2 User unknown
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const openExim: OpenFormat = (now) => {
  const memory: Memory = { hosts: createBoundedMap(MOST_MESSAGES), tried: createBoundedMap(MOST_MESSAGES) };
  return {
    read(record) {
      const head = readEximHead(record.text, now) ?? (SHOWN.test(record.text) ? NO_HEAD : null);
      return head && readLine(record, head, memory);
    },
  } satisfies FormatReader;
};

/** `exim -v` and `exim -M` show the line of an address without its head. */
const SHOWN = /^(?:\*\*|==|=>|->) [^\s@]{1,128}@\S{1,255} (?:<[^<>]{1,320}> )?(?:F=<\S{0,320}> )?R=/;
const NO_HEAD: EximHead = { time: null, id: '', body: 0 };
const MOST_MESSAGES = 10_000;

interface Memory {
  /** What the last host of a message said, by message id. */
  readonly hosts: BoundedMap<{ nextHop: NextHop; words: string }>;
  /** Message id and recipient of what was put off with a reason of its own. */
  readonly tried: BoundedMap<true>;
}

function readLine(record: LogRecord, head: EximHead, memory: Memory): readonly LogEvent[] | null {
  const { text } = record;
  const flag = text.slice(head.body, head.body + 3);
  if (flag === '<= ') return [readArrival(record, head)];
  const status = STATUS[flag];
  if (status) return readAddressLine(record, head, status, memory);
  if (text.startsWith('Completed', head.body) || text.startsWith('removed by ', head.body))
    return [{ ...queueEvent(record, head), removed: true }];
  if (text.startsWith('H=', head.body)) {
    // What was refused on the way in is read in receiving/.
    if (text.includes(' rejected ')) return null;
    rememberHost(text, head, memory);
  }
  return [];
}

/** `*>` is a delivery that `-N` suppressed, `(=` a message that was only seemingly taken: neither is an outcome. */
const STATUS: Readonly<Record<string, Status>> = {
  '=> ': 'sent',
  '-> ': 'sent',
  '>> ': 'sent',
  '** ': 'bounced',
  '== ': 'deferred',
};

function queueEvent(record: LogRecord, head: EximHead): QueueEvent {
  return { kind: 'queue', line: record.line, queueId: head.id };
}

/** `<= sender H=… P=… S=651 id=… T="subject" for …`; a subject may hold anything, so nothing behind it is read. */
function readArrival(record: LogRecord, head: EximHead): QueueEvent {
  const from = head.body + 3;
  const subject = record.text.indexOf(' T="', from);
  const text = record.text.slice(from, subject < 0 ? from + 4096 : subject);
  const sender = /^(?:"(?:[^"\\]|\\.){0,128}"@)?\S{0,320}/.exec(text)?.[0] ?? '';
  const size = / S=(\d{1,15})(?: |$)/.exec(text)?.[1];
  const id = / id=(\S{1,512})/.exec(text)?.[1];
  return {
    ...queueEvent(record, head),
    sender: sender === '<>' ? '' : sender,
    ...(size ? { size: Number(size) } : {}),
    ...(id ? { messageId: `<${id}>` } : {}),
  };
}

function rememberHost(text: string, head: EximHead, memory: Memory): void {
  const host = readHost(text, head.body + 2);
  if (!host?.nextHop) return;
  const words = text.slice(host.end).replace(/^:? +/, '');
  memory.hosts.set(head.id, { nextHop: host.nextHop, words });
}

function readAddressLine(record: LogRecord, head: EximHead, status: Status, memory: Memory): LogEvent[] {
  // What an ACL threw away has reached nobody.
  if (record.text.startsWith('blackhole (', head.body + 3)) return [];
  const outcome = readOutcome(record.text, head.body + 3);
  if (!outcome) return [];
  const key = `${head.id} ${outcome.recipient}`;
  const host = memory.hosts.get(head.id);
  memory.hosts.delete(head.id);
  if (status === 'sent') return [deliveryEvent(record, head, outcome, status, outcome.nextHop)];
  const isTried = memory.tried.get(key) ?? false;
  // No contact was made, so what the last attempt found still stands.
  if (NOT_TRIED.test(outcome.words) && status === 'deferred' && isTried) return [];
  const final = status === 'bounced' && GIVEN_UP.test(outcome.words) ? 'expired' : status;
  if (status === 'deferred') memory.tried.set(key, true);
  const nextHop = outcome.nextHop ?? host?.nextHop ?? null;
  const isBare = final === 'expired' && WITHOUT_REASON.test(outcome.words);
  const words = isBare && !isTried && host?.words ? host.words : outcome.words;
  return [deliveryEvent(record, head, { ...outcome, words }, final, nextHop)];
}

// Exim 4.96 retry.c and transports/smtp.c
const NOT_TRIED = /^(?:router |local )?retry time not reached/;
const GIVEN_UP =
  /(?:^|: )retry time-?out exceeded$|failing for a long time|^(?:router |local )?retry time not reached/;
const WITHOUT_REASON = /^(?:retry time-?out exceeded|all hosts )/;

function deliveryEvent(
  record: LogRecord,
  head: EximHead,
  outcome: Outcome,
  status: Status,
  nextHop: NextHop | null,
): DeliveryEvent {
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: head.time,
    queueId: head.id || null,
    sender: outcome.sender,
    recipient: outcome.recipient,
    originalRecipient: outcome.originalRecipient,
    nextHop,
    delay: outcome.delay,
    delays: null,
    dsn: null,
    status,
    response: outcome.words,
  };
}
