import { type BoundedMap, createBoundedMap } from '../text/bounded-map';
import { readLineHead } from '../text/log-line';
import type { LogRecord } from '../text/records';
import type { DeliveryEvent, LogEvent, NextHop, QueueEvent, Status } from '../types';
import { readBracketed } from './bracketed';
import { deliveryOf } from './delivery';
import type { OpenFormat } from './format';
import { isOfPostfix } from './process-name';
import { sendersWordsAt } from './senders-words';

/**
 * The log of Sendmail, also of MSP queues. `reply=` is the next hop's own word, so it wins over `stat=`, which is what Sendmail made of it.
 * Source: Sendmail 8.17 `deliver.c` (`logdelivery`), `envelope.c` (`logsender`), `savemail.c`, seen 2026-11.
 *
 * ```text
 * > | Nov 23 21:28:48 mailout4 sendmail[6649]: 6ANLSmS5006538: to=<invoices@sandford-insurance.example>,
 *     ^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     time                                     queue id            recipient
 * + |  delay=00:00:00, xdelay=00:00:00, mailer=esmtp, pri=30354, relay=mail.sandford-insurance.example.
 *            ^^^^^^^^                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *            delay                                                     next hop
 * + |  [127.1.0.186], dsn=5.7.1, reply=550 5.7.1 Access denied, stat=Service unavailable
 *       ^^^^^^^^^^^       ^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^
 *       its address       dsn          response                      status
 * ```
 */
export const openSendmail: OpenFormat = (now) => {
  const reasons = createBoundedMap<string>(MOST_REASONS);
  return {
    read(record) {
      const { text } = record;
      if (isOfPostfix(text)) return null;
      const stat = text.indexOf(', stat=');
      if (stat >= 0) return readDeliveries(record, reasons, now);
      if (text.includes(', nrcpts=')) return readSender(record);
      return readReason(text, reasons) ?? readEnd(record, now);
    },
  };
};

/** A reason is needed from one line to the next only. */
const MOST_REASONS = 1_000;

/** Ids are letters for the time, then the process id: `6ANLSdpL005677`; old ones are shorter. */
const TO = /(?:^|[\s:])([0-9A-Za-z]{7,20}): to=/;
/** A time with colons, as only Sendmail's `delay=` has; `1+02:03:04` after a day. */
const FACTS = /, (?:delay=(?:\d{1,4}\+)?\d\d:\d\d:\d\d|mailer=[a-z0-9*[\]_-]{1,32},)/;

function readDeliveries(
  record: LogRecord,
  reasons: BoundedMap<string>,
  now?: number,
): readonly LogEvent[] | null {
  const { text } = record;
  const found = TO.exec(text.slice(0, 512));
  if (!found || sendersWordsAt(text.slice(0, found.index)) < found.index) return null;
  const id = found[1] as string;
  const { recipients, end } = readRecipients(text, found.index + found[0].length);
  const reply = text.indexOf(', reply=', end);
  const stat = reply < 0 ? text.indexOf(', stat=', end) : text.lastIndexOf(', stat=');
  if (stat < 0 || !FACTS.test(text.slice(end, end + 4096))) return null;
  const said = reply < 0 || reply > stat ? null : text.slice(reply + 8, stat).trim();
  const facts = text.slice(end, said === null ? stat : reply);
  // Postfix has that field, and its replies may hold anything
  if (facts.includes(' status=')) return null;
  const event = readFacts(record, facts, said, text.slice(stat + 7), now);
  if (!event) return [];
  const response = said ? event.response : reasonOf(event, id, reasons);
  return recipients.map((recipient) => ({
    ...event,
    response,
    queueId: id,
    recipient: withoutProgram(recipient, facts),
  }));
}

/** What a line before told of this message or server, where this one only says that it was put off. */
function reasonOf(event: Facts, id: string, reasons: BoundedMap<string>): string {
  const said = reasons.get(id);
  reasons.delete(id);
  if (said && /^Deferred(?:$|: Connection )/.test(event.response)) return said;
  const rejected = reasons.get(`tls ${event.nextHop?.host}`);
  const isSame =
    rejected && event.response === `Deferred: ${rejected.slice(rejected.indexOf('reject=') + 7)}`;
  return isSame ? rejected : event.response;
}

/** `to=<a>,<b>, ctladdr=…`: up to the first comma that a space follows. */
function readRecipients(text: string, from: number): { recipients: string[]; end: number } {
  const recipients: string[] = [];
  let at = from;
  while (at < text.length && recipients.length < MOST_RECIPIENTS) {
    const { address, end } = text[at] === '<' ? readBracketed(text, at) : readBare(text, at);
    if (address && address !== '...' && address !== '[more]') recipients.push(address);
    at = end;
    if (text[at] !== ',' || text[at + 1] === ' ') break;
    at += 1;
  }
  return { recipients, end: at };
}

const MOST_RECIPIENTS = 1_000;

function readBare(text: string, from: number): { address: string; end: number } {
  let end = text.indexOf(text[from] === '"' ? '",' : ',', from);
  if (end < 0) end = text.length;
  else if (text[from] === '"') end += 1;
  return { address: text.slice(from, Math.min(end, from + 320)), end };
}

/** For a program or a file the address that it stands for is in `ctladdr=`. */
function withoutProgram(recipient: string, facts: string): string {
  if (!/^["\\]*[|/]/.test(recipient)) return recipient;
  return /, ctladdr=<?([^\s>,]{1,320})/.exec(facts)?.[1] ?? recipient;
}

type Facts = Omit<DeliveryEvent, 'recipient' | 'queueId'>;

function readFacts(
  record: LogRecord,
  facts: string,
  said: string | null,
  stat: string,
  now?: number,
): Facts | null {
  const dsn = /, dsn=([245]\.\d{1,3}\.\d{1,3})(?:,|$)/.exec(facts)?.[1] ?? null;
  const status = readStat(stat, dsn);
  if (!status) return null;
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: readLineHead(record.text, now).time,
    sender: null,
    originalRecipient: null,
    nextHop: readHop(facts),
    delay: readDelay(facts),
    delays: null,
    // Where the next hop gave no code of its own, Sendmail makes one of the reply's number, and so guesses
    dsn: said && dsn && !said.includes(dsn) ? null : dsn,
    status,
    response: said || withoutSent(stat),
  };
}

/** `null` for `queued` without a fault: nobody has tried yet. */
function readStat(stat: string, dsn: string | null): Status | null {
  if (stat.startsWith('Sent')) return 'sent';
  if (stat.startsWith('queued') && !dsn?.startsWith('4')) return null;
  if (stat.startsWith('Deferred') || stat.includes('queued for future delivery')) return 'deferred';
  if (dsn?.startsWith('2')) return 'sent';
  return dsn?.startsWith('4') ? 'deferred' : 'bounced';
}

function withoutSent(stat: string): string {
  return stat.startsWith('Sent (') && stat.endsWith(')') ? stat.slice(6, -1) : stat;
}

/** `mx.example.net. [192.0.2.1]`; Sendmail cuts long names in the middle with `...`. */
function readHop(facts: string): NextHop | null {
  const found = /, relay=([^\s,[]{1,255})?(?: ?\[(?:IPv6:)?([0-9A-Fa-f:.]{2,64})\])?/.exec(facts);
  const host = found?.[1]?.replace(/\.$/, '') ?? null;
  const address = found?.[2] ?? null;
  if (host === 'local' || (!host && !address)) return null;
  return { host, address, port: null };
}

/** `00:01:13` or `1+00:01:13` in seconds. */
function readDelay(facts: string): number | null {
  const found = /, delay=(?:(\d{1,4})\+)?(\d\d):(\d\d):(\d\d)/.exec(facts);
  if (!found) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3_600 + minutes * 60 + seconds;
}

const FROM = /(?:^|[\s:])([0-9A-Za-z]{7,20}): from=/;

function readSender(record: LogRecord): readonly LogEvent[] | null {
  const { text } = record;
  const found = FROM.exec(text.slice(0, 512));
  if (!found) return null;
  const from = found.index + found[0].length;
  const { address, end } = text[from] === '<' ? readBracketed(text, from) : readBare(text, from);
  const facts = text.slice(end, end + 2048);
  const size = /, size=(\d{1,15}),/.exec(facts)?.[1];
  const messageId = /, msgid=(\S{1,512}?)(?:,|$)/.exec(facts)?.[1];
  return [
    {
      ...queueEvent(record, found[1] as string),
      sender: address,
      ...(size ? { size: Number(size) } : {}),
      ...(messageId ? { messageId } : {}),
    },
  ];
}

function queueEvent(record: LogRecord, queueId: string): QueueEvent {
  return { kind: 'queue', line: record.line, queueId };
}

const TIMEOUT =
  /(?:^|[\s:])([0-9A-Za-z]{7,20}): (?:SYSERR\([^()\s]{1,64}\): )?(timeout waiting for input from |timeout writing message to )/;
const REJECTED = /(?:^|[\s:])ruleset=tls_server, arg1=[A-Z]{2,12}, relay=(\S{1,255}?)\.?, reject=/;

/** A line that tells why the next line's delivery is put off: by message, or by server where the message is not named. */
function readReason(text: string, reasons: BoundedMap<string>): readonly LogEvent[] | null {
  if (text.includes(': timeout w')) {
    const found = TIMEOUT.exec(text.slice(0, 512));
    if (!found) return null;
    reasons.set(found[1] as string, wordsOfTimeout(text.slice(text.indexOf(found[2] as string))));
    return [];
  }
  const at = text.indexOf('ruleset=tls_server, ');
  const rejected = at < 0 ? null : REJECTED.exec(text.slice(0, at + 512));
  if (rejected) reasons.set(`tls ${rejected[1]}`, text.slice(at));
  return rejected && [];
}

/** `timeout writing message to HOST: reason`: what the system says behind the host is the reason, and often no time-out. */
function wordsOfTimeout(words: string): string {
  const reason = words.startsWith('timeout writing') ? words.indexOf(': ') : -1;
  return reason < 0 ? words : words.slice(reason + 2);
}

const NOTICE =
  /(?:^|[\s:])([0-9A-Za-z]{7,20}): (?:[0-9A-Za-z]{7,20}: )?(?:DSN|return to sender|sender notify|postmaster notify): /;
const DONE = /(?:^|[\s:])([0-9A-Za-z]{7,20}): done; delay=/;

/** A notice that Sendmail gave up, for all that is open; or the end of a message. */
function readEnd(record: LogRecord, now?: number): readonly LogEvent[] | null {
  const { text } = record;
  if (text.includes(': done; delay=')) {
    const done = DONE.exec(text.slice(0, 512));
    return done && [{ ...queueEvent(record, done[1] as string), removed: true }];
  }
  if (!text.includes(': DSN: ') && !text.includes(' notify: ') && !text.includes(': return to sender: '))
    return null;
  const notice = NOTICE.exec(text.slice(0, 512));
  if (!notice) return null;
  const words = text.slice(notice.index + notice[0].length);
  return GIVEN_UP.test(words) ? [expiry(record, notice[1] as string, words, now)] : [];
}

const GIVEN_UP = /^(?:Cannot send message (?:for|within) \d|Message could not be delivered for \d)/i;

function expiry(record: LogRecord, queueId: string, words: string, now?: number): DeliveryEvent {
  const { time } = readLineHead(record.text, now);
  return deliveryOf(record, { time, queueId, status: 'expired', response: words });
}
