import { readNamed } from '../../reply/relay';
import { detach } from '../../text/detach';
import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, LogEvent, NextHop } from '../../types';
import { deliveryOf, statusByCode } from '../delivery';
import { createHeld } from '../held';

/** What Postfix says of one server before it tries the next, with the queue id, or without one where the connection already failed. */
export interface Remarks {
  readonly isEmpty: boolean;
  /** Whether the record is such a line; what it says is kept. */
  read(record: LogRecord): boolean;
  /** The outcome of an attempt says all that was said on the way. */
  settle(event: LogEvent): void;
  /** What no outcome follows, as in a log that was cut. */
  take(): DeliveryEvent[];
}

/**
 * Keeps the replies on lines without a status. Source: Postfix 3.7 `smtp_connect.c`, `smtp_trouble.c` ("log only: try the next host").
 *
 * ```text
 * > | Nov 20 08:01:02 gw postfix/smtp[4711]: 4Xk2Qz1vT9z7: host mx.example.com[192.0.2.10] said:
 *     ^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^       ^^^^^^^^^^^^^^ ^^^^^^^^^^
 *     time                                   queue id           next hop       its address
 * + |  452 4.2.2 <ann@example.com> Mailbox full (in reply to RCPT TO command)
 *      ^^^        ^^^^^^^^^^^^^^^
 *      status     recipient
 * ```
 */
export function createRemarks(now?: number): Remarks {
  const held = createHeld();
  return {
    get isEmpty() {
      return held.isEmpty;
    },
    read(record) {
      const found = LINE.exec(record.text.slice(0, LONGEST_HEAD));
      if (!found) return false;
      const [head, daemon, pid, queueId] = found;
      const words = detach(record.text.slice(head.length));
      const isOfQueue = queueId !== undefined;
      if (isOfQueue ? !SAID.test(words) : !UNREACHED.test(words)) return false;
      const event = readRemark(record, words, queueId ?? null, now);
      held.hold(queueId ?? `${daemon ?? pid} ${domainOf(event.nextHop)}`, event);
      return true;
    },
    settle(event) {
      if (event.kind !== 'delivery') return;
      if (event.queueId) held.settle(event.queueId, event.recipient);
      // Connections name no message: any outcome of this log tells more of what became of them.
      held.settleAll((about) => about.includes(' '));
    },
    take: () => held.take(),
  };
}

const LONGEST_HEAD = 256;
/** Up to the words: the process, and perhaps a queue id. RFC 5424 names no daemon where syslog was told none. */
const LINE =
  /^.{0,128}?(?:postfix[a-z0-9-]{0,32}\/((?:[a-z0-9-]{1,32}\/){0,2}(?:smtp|lmtp)\[\d{1,10}\]): |postfix (\d{1,10}) - - {1,2})(?:([0-9A-Za-z]{5,20}): )?/;
const SAID =
  /^(?:host \S{1,400} (?:said|refused to talk to me): |lost connection with \S|conversation with \S{1,400} timed out|Cannot start TLS|TLS is required, but |SASL authentication failed; server |Server certificate not )/;
const UNREACHED = /^connect to \S{1,400}: \S/;

function readRemark(
  record: LogRecord,
  words: string,
  queueId: string | null,
  now: number | undefined,
): DeliveryEvent {
  const recipient = recipientIn(words);
  return deliveryOf(record, {
    time: detached(readLineHead(record.text, now).time),
    // Without a recipient it would speak for all that are open.
    queueId: recipient === null ? null : queueId,
    recipient,
    nextHop: readNamed(words),
    status: statusOf(words),
    response: words,
  });
}

const detached = (words: string | null) => words && detach(words);

/** Refused before the message was offered, another server may still take it (postconf(5) smtp_skip_5xx_greeting); what only a code refuses is final. */
function statusOf(words: string): 'deferred' | 'bounced' {
  const said = words.startsWith('host ') ? words.indexOf(' said: ') : -1;
  return said > 0 && statusByCode(words.slice(said + 7)) === 'bounced' ? 'bounced' : 'deferred';
}

const NAMED = /<([^\s<>@]{1,128}@[^\s<>@]{1,255})>/;

/** Only what answers RCPT TO names a recipient. */
function recipientIn(words: string): string | null {
  return /\(in reply to RCPT TO command\)$/.test(words) ? (NAMED.exec(words)?.[1] ?? null) : null;
}

/** One process tries the servers of one domain one after the other. */
function domainOf(hop: NextHop | null): string {
  return hop?.host?.split('.').slice(-2).join('.') ?? '';
}
