import {
  CARRIAGE_RETURN,
  COLON,
  LEFT_PARENTHESIS,
  RIGHT_PARENTHESIS,
  SMALL_F,
  SMALL_M,
  SMALL_R,
  SMALL_T,
  SMALL_U,
  SPACE,
} from '../../text/characters';
import { endOfDigits, endOfWord, standsAt } from '../../text/place-in-text';
import type { LogEvent } from '../../types';
import type { Glance, ReadLine } from '../format';
import { closeOfAddress, closeOfPlainAddress } from './address';
import { readFields, toDelivery } from './fields';
import { Head } from './head';
import { digitsOf } from './numbers';
import { LONGEST_READ } from './queue';
import { isQueueId, LONGEST_ID, SHORTEST_ID } from './queue-id';
import { WARNINGS } from './warnings';

/** What is longer is clipped, and that takes care. */
const LONGEST_LINE = 32_768;

/**
 * Reads lines of Postfix where they stand in the text, as it writes nearly all of them: nothing is copied but what an event says. Most lines of a
 * relay's log (connections, clients, statistics) are of no delivery, and cost a glance. Whatever is unusual is left to `readPostfix`, which
 * gives the same for the lines that are read here, but for what a sender has written into an address or a Message-ID: here it is never taken
 * for a record. Source: Postfix 3.7 `log_adhoc.c`, `qmgr`, `cleanup`, `smtpd`.
 *
 * ```text
 * > | Nov 23 20:55:35 mailout1 postfix/cleanup[23404]: ED5FB240956: message-id=<one@fleetdesk.example>
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     head                                             queue id     |          Message-ID
 *                                                                   what it is about
 * ```
 */
export function createReadLine(now?: number): ReadLine {
  const lines = new PostfixLines(now);
  return (text, start, lineEnd, line) => lines.read(text, start, lineEnd, line);
}

/** Where the line stands is kept in fields: an object for each line would cost as much as to look at it. */
class PostfixLines {
  private readonly head: Head;
  private text = '';
  private line = 0;
  private start = 0;
  private lineEnd = 0;
  /** Where the words end: a line may end with CR LF. */
  private end = 0;
  /** The queue id. */
  private idStart = 0;
  private idEnd = 0;

  constructor(now: number | undefined) {
    this.head = new Head(now);
  }

  read(text: string, start: number, lineEnd: number, line: number): LogEvent | Glance {
    const body = this.head.bodyAt(text, start, lineEnd);
    if (body < 0) return 'unknown';
    const colon = endOfWord(text, body, lineEnd);
    if (
      colon - body < SHORTEST_ID ||
      text.charCodeAt(colon) !== COLON ||
      text.charCodeAt(colon + 1) !== SPACE
    )
      return isOfConnection(text, body) ? 'nothing' : 'own';
    this.text = text;
    this.line = line;
    this.start = start;
    this.lineEnd = lineEnd;
    this.end = text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
    this.idStart = body;
    this.idEnd = colon;
    return this.end - start > LONGEST_LINE ? 'own' : this.readWords(colon + 2);
  }

  /** What stands behind the queue id tells what the line is about. */
  private readWords(at: number): LogEvent | Glance {
    const first = this.text.charCodeAt(at);
    if (first === SMALL_T) return this.readTo(at);
    if (first === SMALL_F) return this.readFrom(at);
    if (first === SMALL_M) return this.readMessageId(at);
    if (first === SMALL_R) return this.readRemoved(at);
    return first === SMALL_U && standsAt(this.text, at, 'uid=') ? 'own' : this.readOther(at);
  }

  /** What one server said before the next is tried; and what other formats read: what this server's own filters refused (receiving/), and warnings. */
  private readOther(at: number): Glance {
    for (const words of REMARKS) if (standsAt(this.text, at, words)) return 'own';
    for (const words of OF_OTHERS) if (standsAt(this.text, at, words)) return 'unknown';
    for (const words of ON_THE_WAY) if (standsAt(this.text, at, words)) return 'nothing';
    return this.hasQueueId() ? 'own' : 'nothing';
  }

  /** `to=<recipient>, relay=…, status=sent (…)`, whole and on one line. */
  private readTo(at: number): LogEvent | Glance {
    const { text, end, start } = this;
    if (!standsAt(text, at, 'to=<')) return standsAt(text, at, 'to=') ? 'own' : 'nothing';
    const close = closeOfPlainAddress(text, at + 3, end);
    if (
      close < 0 ||
      text.charCodeAt(end - 1) !== RIGHT_PARENTHESIS ||
      !isQueueId(text, this.idStart, this.idEnd)
    )
      return 'own';
    const fields = readFields(text, close + 1, end);
    if (
      !fields ||
      text.charCodeAt(fields.end) !== SPACE ||
      text.charCodeAt(fields.end + 1) !== LEFT_PARENTHESIS
    )
      return 'own';
    const { line, lineEnd, head } = this;
    const time = head.timeAt(text, start, end);
    const recipient = text.slice(at + 4, close);
    const beginning = { line, span: { start, end: lineEnd }, time, queueId: this.queueId(), recipient };
    return toDelivery(beginning, text, fields, text.slice(fields.end + 2, end - 1));
  }

  /** qmgr's `from=<sender>, size=1, nrcpt=1 (queue active)`. */
  private readFrom(at: number): LogEvent | Glance {
    const { text, end } = this;
    if (!standsAt(text, at, 'from=<')) return 'nothing';
    const close = closeOfAddress(text, at + 5, end);
    if (close < 0 || !this.hasQueueId() || !standsAt(text, close + 1, SIZE)) return 'own';
    const size = close + 1 + SIZE.length;
    const sizeEnd = endOfDigits(text, size, end);
    const count = sizeEnd + COUNT.length;
    if (sizeEnd === size || sizeEnd - size > 15 || !standsAt(text, sizeEnd, COUNT)) return 'own';
    const active = endOfDigits(text, count, end);
    if (!standsAt(text, active, ACTIVE) || active + ACTIVE.length !== end) return 'own';
    return {
      kind: 'queue',
      line: this.line,
      queueId: this.queueId(),
      sender: text.slice(at + 6, close),
      size: digitsOf(text, size, sizeEnd),
      step: 'active',
      time: this.head.timeAt(text, this.start, end),
    };
  }

  private readMessageId(at: number): LogEvent | Glance {
    const { text, end, start } = this;
    if (!standsAt(text, at, 'message-id=')) return this.readOther(at);
    if (!this.hasQueueId()) return 'own';
    const messageId = text.slice(at + 11, Math.min(end, start + LONGEST_READ)).trim();
    const time = this.head.timeAt(text, start, end);
    return { kind: 'queue', line: this.line, queueId: this.queueId(), messageId, step: 'taken', time };
  }

  private readRemoved(at: number): LogEvent | Glance {
    const { text, end } = this;
    if (standsAt(text, at, 'resent-message-id=')) return 'own';
    if (!standsAt(text, at, REMOVED)) return this.readOther(at);
    if (at + REMOVED.length !== end || !this.hasQueueId()) return 'own';
    return { kind: 'queue', line: this.line, queueId: this.queueId(), removed: true };
  }

  /** A longer word is none. */
  private hasQueueId(): boolean {
    return this.idEnd - this.idStart <= LONGEST_ID;
  }

  private queueId(): string {
    return this.text.slice(this.idStart, this.idEnd);
  }
}

const SIZE = ', size=';
const COUNT = ', nrcpt=';
const ACTIVE = ' (queue active)';
const REMOVED = 'removed';
const REMARKS = [
  'host ',
  'lost connection with ',
  'conversation with ',
  'Cannot start TLS',
  'TLS is required, ',
  'SASL authentication failed; ',
  'Server certificate not ',
];
/** Of a message that comes in, or of one that was tried: nothing that another line does not tell. */
const ON_THE_WAY = ['client=', 'warning: ', 'info: ', 'replace: ', 'prepend: ', 'sender '];
/** A warning stands where others have a queue id. */
const OF_OTHERS = ['reject: ', 'milter-reject: ', 'proxy-reject: ', ...WARNINGS];

/** How smtpd and smtp log a connection, at the beginning of their words; a busy server's log is full of it. */
const CONNECTIONS = [
  'connect from ',
  'disconnect from ',
  'lost connection after ',
  'timeout after ',
  'Anonymous TLS connection established ',
  'Untrusted TLS connection established ',
  'Trusted TLS connection established ',
  'Verified TLS connection established ',
];

function isOfConnection(text: string, body: number): boolean {
  for (const words of CONNECTIONS) if (standsAt(text, body, words)) return true;
  return false;
}
