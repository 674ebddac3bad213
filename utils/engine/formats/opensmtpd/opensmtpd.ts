import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, LogEvent, NextHop, QueueEvent, Status } from '../../types';
import { readBracketed } from '../bracketed';
import type { OpenFormat } from '../format';
import { isOfPostfix } from '../process-name';
import { createRoutes, type Routes } from './routes';

/**
 * The log of OpenSMTPD, 5.4 to 7. Where it only says that no server of a domain could be reached, the words of the session that failed
 * before are the reason. Source: OpenSMTPD 6.8 `mta.c`, `mta_session.c`, as seen 2026-11, and 5.4 `log.c`.
 *
 * ```text
 * > | Nov 23 21:20:33 mailout3 smtpd[2275]: 77919ec0dfbb4e99 mta delivery evpid=00e87ca41d7fae10
 *     ^^^^^^^^^^^^^^^                                                           ^^^^^^^^
 *     time                                                                      queue id
 * + |  from=<rechnung@baumann-technik.example> to=<o.brien@cedarcatering.example> rcpt=<->
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^        ^
 *            sender                                recipient                            or this one
 * + |  source="127.0.0.3" relay="127.1.0.119 (mail.cedarcatering.example)" delay=0s result="PermFail"
 *                                ^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^         ^^^^^^^^
 *                                address      next hop                           delay      status
 * + |  stat="554 5.7.1 <o.brien@cedarcatering.example>: Relay access denied"
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *            response
 * ```
 */
export const openOpenSmtpd: OpenFormat = (now) => {
  const routes = createRoutes();
  return {
    read(record) {
      const { text } = record;
      if (isOfPostfix(text)) return null;
      if (text.includes('evpid=')) return readEnvelope(record, routes, now);
      if (text.includes(' smtp message msgid=')) return [];
      const session = text.indexOf(' mta ');
      if (session >= 0 && routes.read(text, session)) return [];
      return text.includes(', stat=') ? readOldDelivery(record, routes, now) : null;
    },
  };
};

const STATUS: Readonly<Record<string, Status>> = {
  Ok: 'sent',
  TempFail: 'deferred',
  PermFail: 'bounced',
  Loop: 'bounced',
  Expired: 'expired',
  Expire: 'expired',
};

const ENVELOPE =
  /(?:^|[\s:])(?:smtp|mta|mda) (?:event=)?(envelope|delivery) (?:address=\S{1,128} host=\S{1,255} )?evpid=([0-9a-f]{16}) /;

function readEnvelope(record: LogRecord, routes: Routes, now?: number): readonly LogEvent[] | null {
  const { text } = record;
  const found = ENVELOPE.exec(text.slice(0, 512));
  if (!found) return null;
  const at = found.index + found[0].length;
  const id = (found[2] as string).slice(0, 8);
  if (found[1] === 'envelope') return [readSender(record, id, at)];
  const result = /["\s]result="?([A-Za-z]{2,12})"?(?= )/.exec(text.slice(at, at + 4096));
  const status = STATUS[result?.[1] ?? ''];
  if (!status) return [];
  const stat = text.indexOf(' stat=', at + (result as RegExpExecArray).index);
  const words = stat < 0 ? '' : text.slice(stat + 6);
  return [delivery(record, { id, at, status, words: unquote(words) }, routes, now)];
}

function unquote(words: string): string {
  return words.startsWith('"') ? words.slice(1, words.endsWith('"') ? -1 : undefined) : words;
}

function readSender(record: LogRecord, queueId: string, at: number): QueueEvent {
  const sender = readAddress(record.text, ' from=<', at - 1);
  return {
    kind: 'queue',
    line: record.line,
    queueId,
    ...(sender === null ? {} : { sender }),
  };
}

const OLD = /(?:^|[\s:])(?:relay|delivery): ([A-Z][A-Za-z]{1,9}) for ([0-9a-f]{16}): /;

/** `relay: TempFail for EVPID: session=…, from=<a>, to=<b>, …, stat=words`, and the expiry of later versions. */
function readOldDelivery(record: LogRecord, routes: Routes, now?: number): readonly LogEvent[] | null {
  const { text } = record;
  const found = OLD.exec(text.slice(0, 256));
  const status = STATUS[found?.[1] ?? ''];
  if (!found || !status) return null;
  const at = found.index + found[0].length;
  const words = text.slice(text.indexOf(', stat=', at) + 7);
  return [delivery(record, { id: (found[2] as string).slice(0, 8), at, status, words }, routes, now)];
}

interface Said {
  readonly id: string;
  readonly at: number;
  readonly status: Status;
  readonly words: string;
}

function delivery(record: LogRecord, said: Said, routes: Routes, now?: number): DeliveryEvent {
  const { text } = record;
  const at = said.at - 1;
  const to = readAddress(text, ' to=<', at);
  const rcpt = readAddress(text, ' rcpt=<', at);
  const final = rcpt && rcpt !== '-' ? rcpt : to;
  const hop = readRelay(text, at);
  const recipient = final || null;
  const domain = (recipient ?? '').slice((recipient ?? '').lastIndexOf('@') + 1).toLowerCase();
  const reason = routes.reasonOf(domain, said.words, hop);
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    time: readLineHead(text, now).time,
    queueId: said.id,
    sender: readAddress(text, ' from=<', at),
    recipient,
    originalRecipient: recipient !== to ? to : null,
    nextHop: reason?.nextHop ?? hop,
    delay: readDelay(text, at),
    delays: null,
    dsn: null,
    status: said.status,
    response: reason?.words ?? said.words,
  };
}

function readAddress(text: string, key: string, from: number): string | null {
  const at = text.indexOf(key, from);
  return at < 0 ? null : readBracketed(text, at + key.length - 1).address;
}

/** `relay="192.0.2.1 (mx.example.net)"`; where nobody was reached, only the domain stands there. */
function readRelay(text: string, from: number): NextHop | null {
  const at = text.indexOf(' relay=', from);
  const found =
    at < 0 ? null : /^"?\[?([0-9A-Fa-f:.]{2,64})\]? \(([^\s()]{1,255})\)/.exec(text.slice(at + 7, at + 400));
  return found && { host: found[2] as string, address: found[1] as string, port: null };
}

const UNITS: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60, s: 1 };

/** `1d2h5m41s` in seconds. */
function readDelay(text: string, from: number): number | null {
  const at = text.indexOf(' delay=', from);
  const value = at < 0 ? null : /^(?:\d{1,6}[dhms]){1,4}/.exec(text.slice(at + 7, at + 40))?.[0];
  if (!value) return null;
  let seconds = 0;
  for (const [, count, unit] of value.matchAll(/(\d{1,6})([dhms])/g))
    seconds += Number(count) * (UNITS[unit as string] as number);
  return seconds;
}
