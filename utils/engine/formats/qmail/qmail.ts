import { type BoundedMap, createBoundedMap } from '../../text/bounded-map';
import { AT_SIGN } from '../../text/characters';
import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, LogEvent, NextHop, QueueEvent, Status } from '../../types';
import type { OpenFormat } from '../format';
import { isOfPostfix } from '../process-name';
import { readTai64 } from './tai64';

/**
 * The log of qmail-send (netqmail, notqmail, s/qmail), from multilog or through syslog. Numbers of messages and deliveries come again after
 * their end. Source: netqmail 1.06 `qmail-send.c`, `qmail-remote.c`, `qsutil.c`.
 *
 * ```text
 * > | @400000006923a0be0bdabf9c starting delivery 2: msg 93869 to remote a@example.net
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^                   ^      ^^^^^           ^^^^^^^^^^^^^
 *     time (TAI64N)                               |      message         recipient
 *                                                 delivery
 * > | @400000006923a0be0bdabf9c delivery 2: deferral: Connected_to_192.0.2.7_but_sender_was_rejected.
 *                               ^^^^^^^^^^  ^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                               delivery    status    response, _ for a space
 * + | /Remote_host_said:_451_later/
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const openQmail: OpenFormat = (now) => {
  const deliveries = createBoundedMap<Delivery>(MOST_DELIVERIES);
  return {
    read(record) {
      const line = readLine(record.text, now);
      return line && readEvents(record, line, deliveries);
    },
  };
};

/** qmail has at most 509 deliveries at a time (conf-spawn); a log of several servers has more. */
const MOST_DELIVERIES = 5_000;

interface Delivery {
  readonly message: string;
  readonly recipient: string;
}

interface Line {
  readonly time: string | null;
  readonly words: string;
}

const WORDS =
  /^(?:new msg|info msg|end msg|bounce msg|starting delivery|delivery|triple bounce:|double bounce:|status:) ?[\dl]/;
const SYSLOG_NAME = /\bqmail(?:-send)?(?:\[\d{1,10}\])?: (?:\d{9,12}\.\d{1,9} )?/;
const LOCAL_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9}\s+/;

function readLine(text: string, now?: number): Line | null {
  if (text.charCodeAt(0) === AT_SIGN) {
    const time = readTai64(text);
    const words = text.slice(26);
    return time && WORDS.test(words) ? { time, words } : null;
  }
  if (isOfPostfix(text)) return null;
  if (!text.includes('msg ') && !text.includes('delivery ') && !text.includes('status: ')) return null;
  const head = text.slice(0, 200);
  const start = LOCAL_TIME.exec(head) ?? SYSLOG_NAME.exec(head);
  const words = start ? text.slice(start.index + start[0].length) : text;
  return WORDS.test(words) ? { time: start ? readLineHead(text, now).time : null, words } : null;
}

const START = /^starting delivery (\d{1,12}): msg (\d{1,20}) to (?:remote|local) (\S{1,512})/;
const INFO = /^info msg (\d{1,20}): bytes (\d{1,15}) from <([^>]{0,512})>/;
const END = /^end msg (\d{1,20})/;
const RESULT = /^delivery (\d{1,12}): (success|deferral|failure|report mangled, will defer)(?:: ?|$)/;

function readEvents(record: LogRecord, line: Line, deliveries: BoundedMap<Delivery>): readonly LogEvent[] {
  const start = START.exec(line.words);
  if (start) {
    deliveries.set(start[1] as string, { message: start[2] as string, recipient: bare(start[3] as string) });
    return [];
  }
  const info = INFO.exec(line.words);
  if (info) return [{ ...queueEvent(record, info[1]), size: Number(info[2]), sender: info[3] as string }];
  const end = END.exec(line.words);
  if (end) return [{ ...queueEvent(record, end[1]), removed: true }];
  const result = RESULT.exec(line.words);
  return result ? [deliveryEvent(record, line, result, deliveries)] : [];
}

/** Local recipients of virtual domains have the name of the domain's user in front: `example.com-info@example.com`. */
function bare(recipient: string): string {
  const at = recipient.lastIndexOf('@');
  const prefix = `${recipient.slice(at + 1)}-`;
  return at > prefix.length && recipient.startsWith(prefix) ? recipient.slice(prefix.length) : recipient;
}

function queueEvent(record: LogRecord, message: string | undefined): QueueEvent {
  return { kind: 'queue', line: record.line, queueId: message as string };
}

const STATUS: Readonly<Record<string, Status>> = {
  success: 'sent',
  deferral: 'deferred',
  failure: 'bounced',
  'report mangled, will defer': 'deferred',
};

function deliveryEvent(
  record: LogRecord,
  line: Line,
  result: RegExpExecArray,
  deliveries: BoundedMap<Delivery>,
): DeliveryEvent {
  const number = result[1] as string;
  const known = deliveries.get(number);
  deliveries.delete(number);
  const response = decode(line.words.slice(result[0].length)) || (result[2] as string);
  const status = STATUS[result[2] as string] as Status;
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: line.time,
    queueId: known?.message ?? null,
    sender: null,
    recipient: known?.recipient ?? null,
    originalRecipient: null,
    nextHop: readHop(response),
    delay: null,
    delays: null,
    dsn: null,
    status: status === 'bounced' && response.includes(TOO_LONG) ? 'expired' : status,
    response,
  };
}

/** qmail-send.c: this ends the words of a deferral that came after the queue's lifetime. */
const TOO_LONG = 'this message has been in the queue too long';

/** White space is `_` and line breaks are `/` in the log; a `/` inside a line stays, as addresses of pages have it. */
function decode(words: string): string {
  return words
    .replaceAll('_', ' ')
    .replace(/\/(?=[245]\d\d[ -]|Remote host said|Giving up on |I'm not going to|Connected to |<)/g, '\n')
    .replace(/\/ *$/, '')
    .trim();
}

const HOP =
  /(?:^|\s)(?:Connected to (\S{1,64}) but|(?:<[^>\s]{1,320}> )?([0-9A-Fa-f]{1,4}[0-9A-Fa-f.:]{3,60}) (?:accepted message|does not like recipient|failed )|Giving up on (\S{1,64})\.(?:\s|$))/;

function readHop(response: string): NextHop | null {
  const found = HOP.exec(response.slice(0, 4096));
  const address = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!address) return null;
  const isAddress = /^[0-9A-Fa-f.:]+$/.test(address);
  return isAddress ? { host: null, address, port: null } : { host: address, address: null, port: null };
}
