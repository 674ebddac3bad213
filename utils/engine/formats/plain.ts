import { readLineHead } from '../text/log-line';
import type { LogRecord } from '../text/records';
import type { DeliveryEvent, Status } from '../types';
import type { OpenFormat } from './format';
import { isOfPostfix } from './process-name';
import { sendersWordsAt } from './senders-words';

/**
 * The last resort for logs that nobody else knows: a line with a time, one recipient, and an outcome that is named as one, or an SMTP reply
 * that refuses. What servers refuse on the way in looks alike and is left alone, and so is any line that leaves a doubt.
 *
 * ```text
 * > | [2026-11-24 02:51:25] ERROR could not send message for a@example.net - 550 #5.1.0 Address rejected
 *      ^^^^^^^^^^^^^^^^^^^                                   ^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *      time                                                  recipient       response, and so the status
 * ```
 */
export const openPlain: OpenFormat = (now) => ({
  read(record) {
    const event = readPlain(record, now);
    return event && [event];
  },
});

/** A line longer than this is no line of a log. */
const LONGEST = 4_096;

function readPlain(record: LogRecord, now?: number): DeliveryEvent | null {
  if (record.text.length > LONGEST || isOfPostfix(record.text) || !record.text.includes('@')) return null;
  const text = mayTell(record.text) ? record.text.slice(0, sendersWordsAt(record.text)) : '';
  const time = readTime(text, now);
  if (time === undefined || INCOMING.test(text)) return null;
  const recipient = readRecipient(text);
  const outcome = recipient && (readNamedOutcome(text) ?? readRefusal(text));
  if (!outcome) return null;
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time,
    queueId: null,
    sender: SENDER.exec(text)?.[1] ?? null,
    recipient,
    originalRecipient: null,
    nextHop: readHop(text),
    delay: null,
    delays: null,
    dsn: null,
    ...outcome,
  };
}

/** Cheap, as every line that nobody knows passes here. */
function mayTell(text: string): boolean {
  return text.includes('=') || text.includes(': ') || /[\s"'(:=][45]\d\d[ -]/.test(text);
}

/** Postfix smtpd and postscreen, Exim's and Sendmail's refusals of mail on the way in, filters and log-ins. */
const INCOMING =
  /\breject(?:ed|ing)? (?:RCPT|MAIL|DATA|EHLO|HELO|after|connection)|: reject(?:-warning)?: |\breject=|NOQUEUE|\bHTTP\b|\bruleset=|\bhelo=|postfix[^\s[]{0,32}\/|\bsmtpd?\[\d{1,10}\]: .{0,40}\bfrom \S{1,255}\[|\b(?:imap|pop3|login|auth)\b|SMTP-?IN\b|\bcmd: |[<-]--? |-->/i;

const US_DATE =
  /^\[?(\d\d?)\/(\d\d?)\/(\d\d|\d{4}),? (\d\d:\d\d:\d\d(?:\.\d{1,6})?)(?= ?[AP]M| |\t|\]|,|$)(?! ?[AP]M)/;
const OTHER_DATE = /^\[?(\d{4})[-/.](\d\d)[-/.](\d\d),?[ T](\d\d:\d\d:\d\d(?:\.\d{1,6})?)(?=[\s\],]|$)/;
const MONTH_NAMED = /^\[?(\d\d)[/ -]([A-Z][a-z]{2})[/ -](\d{4})[: ](\d\d:\d\d:\d\d)(?: ([+-]\d{4}))?/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `undefined` where no time stands there, `null` where its day and month can be taken for each other. */
function readTime(text: string, now?: number): string | null | undefined {
  const known = readLineHead(text.startsWith('[') ? text.slice(1) : text, now).time;
  if (known) return known;
  const other = OTHER_DATE.exec(text);
  if (other) return `${other[1]}-${other[2]}-${other[3]}T${other[4]}`;
  const us = US_DATE.exec(text);
  if (us && Number(us[1]) <= 12) {
    const [, month = '', day = '', year = '', clock] = us;
    if (Number(day) <= 12 && month !== day) return null;
    return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${clock}`;
  }
  const named = MONTH_NAMED.exec(text);
  const month = named ? MONTHS.indexOf(named[2] as string) + 1 : 0;
  return named && month > 0
    ? `${named[3]}-${String(month).padStart(2, '0')}-${named[1]}T${named[4]}${named[5] ?? ''}`
    : undefined;
}

const ADDRESS = '[<"\'[]{0,2}([A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}[A-Za-z0-9])';
const RECIPIENT = new RegExp(
  `(?:\\b(?:to|rcpt|rcptto|rcpt to|recipients?|for|final-recipient)["']?[ \\t]?[:=][ \\t]?|\\b(?:to|for|recipient) )${ADDRESS}`,
  'i',
);
const SENDER = new RegExp(`\\b(?:from|sender|mail from|return-path)["']?[ \\t]?[:=]?[ \\t]?${ADDRESS}`, 'i');

function readRecipient(text: string): string | null {
  return RECIPIENT.exec(text)?.[1] ?? null;
}

const NAMED =
  /\b(?:status|result|stat|state|outcome|action|dlv_status|delivery)["']?[ \t]?[:=][ \t]?["']?([A-Za-z]{2,16})/i;
const REPLY =
  /\b(?:reply|response|resp|reason|error|diagnostic|diag|message|msg|stat|status|result|details?)["']?[ \t]?[:=][ \t]?["'(]?/gi;
const STATUS: Readonly<Record<string, Status>> = {
  sent: 'sent',
  delivered: 'sent',
  success: 'sent',
  ok: 'sent',
  accepted: 'sent',
  deferred: 'deferred',
  deferral: 'deferred',
  delayed: 'deferred',
  tempfail: 'deferred',
  softbounce: 'deferred',
  retry: 'deferred',
  bounced: 'bounced',
  bounce: 'bounced',
  failed: 'bounced',
  failure: 'bounced',
  permfail: 'bounced',
  undeliverable: 'bounced',
  expired: 'expired',
};

type Outcome = Pick<DeliveryEvent, 'status' | 'response'>;

/** `status=deferred … reply="451 …"`: the outcome by its name, the words from the reply where there is one. */
function readNamedOutcome(text: string): Outcome | null {
  const named = NAMED.exec(text);
  const status = STATUS[named?.[1]?.toLowerCase() ?? ''];
  if (!named || !status) return null;
  const reply = readRefusal(text)?.response ?? readWords(text, named.index + named[0].length);
  return { status, response: reply };
}

/** The words of a field that names them; else what follows the outcome. */
function readWords(text: string, behind: number): string {
  REPLY.lastIndex = behind;
  const field = REPLY.exec(text);
  const from = field ? field.index + field[0].length : behind;
  return trimWords(text.slice(from));
}

/** A reply code that servers use, with words or an enhanced code behind it; a bare number may count anything. */
const REFUSAL =
  /(?:^|[\s"'(:=>])(?=([45])\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}\b|[<"#A-Z[]))(?:4(?:2[12]|3[0-2]|4[12679]|5\d|7[1-3])|5(?:0[0-5]|1[0-7]|2[0-5]|3[0-8]|4[1-6]|5\d|7[01]))[ -](?![KMGT]i?B\b)/;

function readRefusal(text: string): Outcome | null {
  const found = REFUSAL.exec(text);
  if (!found) return null;
  const words = trimWords(text.slice(found.index).replace(/^[\s"'(:=>]/, ''));
  return { status: found[1] === '4' ? 'deferred' : 'bounced', response: words };
}

function trimWords(words: string): string {
  return words.replace(/^[\s"'(,;:-]{1,8}/, '').replace(/["')\]\s]{1,8}$/, '');
}

const HOP =
  /\b(?:relay|host|mx|server|remote|dest(?:ination)?|via)["']?[ \t]?[:=][ \t]?["']?([A-Za-z0-9.-]{1,255})(?:[ ]?[[(]([0-9A-Fa-f:.]{2,64})[\])])?(?::(\d{1,5}))?/i;

function readHop(text: string): DeliveryEvent['nextHop'] {
  const found = HOP.exec(text);
  const host = found?.[1] ?? '';
  if (!host.includes('.')) return null;
  const isAddress = /^[\d.]+$/.test(host);
  return {
    host: isAddress ? null : host.replace(/\.$/, ''),
    address: found?.[2] ?? (isAddress ? host : null),
    port: found?.[3] ? Number(found[3]) : null,
  };
}
