import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Stage } from '../../types';
import { deliveryOf } from '../delivery';
import { decodeOctal } from '../exim/octal';
import type { FormatReader, OpenFormat } from '../format';

/**
 * What Exim refused on the way in, in its main and reject log: without a message id before the message was there. The host is whoever delivered, so no next hop
 * is named. The reject log shows the envelope below a message that was refused. Source: Exim 4.96 specification, chapters 43 "Access control lists" and 52
 * "Log files", `smtp_in.c` (`smtp_handle_acl_fail`), `receive.c`.
 *
 * ```text
 * > | 2025-11-20 08:01:02 H=relay.example.net [192.0.2.50]:51000 F=<a@example.org>
 *     ^^^^^^^^^^^^^^^^^^^                                           ^^^^^^^^^^^^^
 *     time                                                          sender
 * + |  temporarily rejected RCPT <kim@example.com>: Could not complete sender verify callout
 *      ^^^^^^^^^^^^^^^^^^^^ ^^^^  ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *      status               |     recipient         response
 *                           stage
 * ```
 */
export const openEximAcl: OpenFormat = (now) => new AclReader(now);

class AclReader implements FormatReader {
  /** A message that was refused, until its envelope is read. */
  private refused: DeliveryEvent | null = null;
  private isBelow = false;
  private recipients: string[] = [];
  private isEnvelope = false;

  constructor(private readonly now: number | undefined) {}

  /** Whether its envelope may go on. */
  isOpen(): boolean {
    return this.isBelow;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    if (this.isBelow && this.readEnvelope(record)) return [];
    this.isBelow = false;
    const event = record.text.includes(' rejected ') ? readRejection(record, this.now) : null;
    if (!event) return null;
    const before = this.take();
    if (event.recipient || event.stage !== 'end-of-data') return [...before, event];
    this.refused = event;
    this.isBelow = true;
    return before;
  }

  end(): readonly DeliveryEvent[] {
    return this.take();
  }

  private readEnvelope({ text, isIndented }: LogRecord): boolean {
    if (text.startsWith('Envelope-from: ')) return true;
    const to = text.startsWith('Envelope-to: ')
      ? text.slice(13)
      : this.isEnvelope && isIndented
        ? text
        : null;
    this.isEnvelope = to !== null;
    const recipient = /^<([^\s<>]{1,320})>$/.exec(to ?? '')?.[1];
    if (recipient && this.recipients.length < MOST_RECIPIENTS) this.recipients.push(recipient);
    return to !== null;
  }

  private take(): DeliveryEvent[] {
    const { refused, recipients } = this;
    this.refused = null;
    this.recipients = [];
    this.isEnvelope = false;
    if (!refused) return [];
    return recipients.length === 0 ? [refused] : recipients.map((recipient) => ({ ...refused, recipient }));
  }
}

const MOST_RECIPIENTS = 1_000;
const LONGEST = 2_048;

/** `H=name (helo) [address]:port I=[…]:25 X=… CV=no F=<sender> A=… temporarily rejected WHAT: words`; `U=` is a local program. */
const REJECTION =
  / (temporarily )?rejected (RCPT|MAIL|EHLO or HELO|HELO or EHLO|EHLO|HELO|STARTTLS|AUTH|VRFY|connection in "connect" ACL|connection|after DATA|during MIME ACL checks|after end of DATA|by (?:local_scan|non-SMTP ACL|DATA ACL)|from|DATA|PRDR|ETRN)(?:\(\))?(?= |:|$)/;
const HOST = /(?:^|\s)(?:H=\S|U=\S|\[[0-9A-Fa-f.:]{2,64}\] |Connection from )/;

function readRejection(record: LogRecord, now?: number): DeliveryEvent | null {
  const { text } = record;
  const found = REJECTION.exec(text.slice(0, LONGEST));
  if (!found || !HOST.test(text.slice(0, found.index))) return null;
  const what = found[2] as string;
  const rest = text.slice(found.index + found[0].length);
  const recipient = what === 'RCPT' ? recipientIn(rest) : null;
  const words = wordsIn(rest);
  return deliveryOf(record, {
    time: timeOf(text, now),
    sender: / F=<([^<>]{0,320})>/.exec(text.slice(0, found.index))?.[1] ?? null,
    recipient,
    status: found[1] || /^4\d\d[ -]/.test(words) ? 'deferred' : 'bounced',
    response: decodeOctal(words),
    stage: stageOf(what),
    saidBy: 'next-hop',
  });
}

/** Through syslog a second time may stand before the words; it is Exim's own and has a year. */
function timeOf(text: string, now?: number): string | null {
  const own = /\bexim4?[a-z-]{0,12}(?:\[\d{1,10}\])?: (?:\[\d{1,10}\] )?(?=\d{4}-)/.exec(text.slice(0, 200));
  const inner = own && readLineHead(text.slice(own.index + own[0].length), now).time;
  return inner ?? readLineHead(text, now).time;
}

/** ` <kim@example.com>: words`; a quoted local part may hold anything. */
function recipientIn(rest: string): string | null {
  const bracketed = /^ <(?:"[^"]{0,128}"|)([^<>]{0,320})>/.exec(rest);
  if (bracketed) return bracketed[0].slice(2, -1) || null;
  return /^ ([^\s<>:]{1,256}@[^\s<>:]{1,255})(?=:|$)/.exec(rest)?.[1] ?? null;
}

/** The words behind what was refused: ` <address>: words`, `: words`, ` helo.name: words`. */
function wordsIn(rest: string): string {
  const colon = rest.indexOf(': ', rest.startsWith(' <') ? rest.indexOf('>') : 0);
  return colon < 0 ? '' : rest.slice(colon + 2).trim();
}

function stageOf(what: string): Stage {
  if (what === 'RCPT') return 'rcpt';
  if (what === 'MAIL' || what === 'from') return what === 'MAIL' ? 'mail' : 'end-of-data';
  if (/HELO|EHLO/.test(what)) return 'ehlo';
  if (what.startsWith('connection')) return 'connect';
  if (what === 'AUTH') return 'auth';
  return what === 'STARTTLS' ? 'tls' : 'end-of-data';
}
