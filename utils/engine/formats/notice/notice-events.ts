import { readNamed } from '../../reply/relay';
import { readMailDate } from '../../text/mail-date';
import type { DeliveryEvent, LogEvent, NextHop, Status } from '../../types';
import type { NoticeText, TextEntry } from './notice-text';
import type { FieldGroup } from './report-fields';

/**
 * Makes one event of each recipient that a notice names: of the report, of the text, or of both, whichever says more. `messageId` is
 * that of the returned message.
 */
export function noticeEvents(
  groups: readonly FieldGroup[],
  text: NoticeText,
  messageId: string | null,
): LogEvent[] {
  const named = groups.filter(({ fields }) => fields.has('final-recipient'));
  // Some write the action into the group of the message.
  const about = named.length > 0 ? named : groups.filter(({ fields }) => fields.has('action'));
  const whole = groups.find(({ fields }) => fields.has('reporting-mta'));
  const queueId = whole?.fields.get('x-postfix-queue-id') ?? messageId;
  const arrived = readMailDate(whole?.fields.get('arrival-date') ?? '');
  if (text.common) for (const entry of text.entries) if (entry.isTold) entry.reason ||= text.common;
  const reasoned = text.entries.filter(({ reason }) => reason !== '');
  // A notice that was cut says who it was about, and no more.
  const entries = reasoned.length > 0 ? reasoned : text.entries.filter(({ isTold }) => isTold);
  const reported = about.flatMap((group) => {
    const entry = entryFor(group, entries, about.length);
    const diagnostic = text.wholeReply(withoutType(group.fields.get('diagnostic-code') ?? ''));
    const words = chooseWords(diagnostic, entry?.reason ?? '') || wordsBehind(group.fields);
    const event = reportEvent(group, words, entry, queueId, arrived);
    const others = addresses(group.fields.get('final-recipient')).slice(1);
    return [event, ...others.map((recipient) => ({ ...event, recipient }))];
  });
  if (reported.length > 0) return reported;
  return entries.map((entry) => textEvent(entry, text.isDelay, queueId));
}

/** The words of the text for a recipient of the report; one of each belong together whatever they are called. */
function entryFor({ fields }: FieldGroup, entries: readonly TextEntry[], groups: number): TextEntry | null {
  const names = [address(fields.get('final-recipient')), address(fields.get('original-recipient'))];
  const own = entries.find(
    ({ recipient }) => recipient !== null && names.some((name) => isSame(name, recipient)),
  );
  return own ?? (groups === 1 && entries.length === 1 ? (entries[0] ?? null) : null);
}

function isSame(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function reportEvent(
  { record, fields, end }: FieldGroup,
  words: string,
  entry: TextEntry | null,
  queueId: string | null,
  arrived: string | null,
): DeliveryEvent {
  const dsn = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? null;
  const recipient = address(fields.get('final-recipient')) ?? entry?.recipient ?? null;
  const original = address(fields.get('original-recipient'));
  return {
    ...place(record.line, record.start, end, queueId),
    time: readMailDate(fields.get('last-attempt-date') ?? '') ?? arrived,
    recipient,
    originalRecipient: original !== null && !isSame(original, recipient ?? '') ? original : null,
    nextHop: readRemote(fields.get('remote-mta')) ?? hostOf(words) ?? readNamed(words),
    dsn,
    status: statusOf(fields.get('action') ?? '', dsn, words),
    response: withoutHost(words) || (dsn ?? ''),
  };
}

function textEvent(entry: TextEntry, isDelay: boolean, queueId: string | null): DeliveryEvent {
  return {
    ...place(entry.record.line, entry.record.start, entry.end, queueId),
    time: null,
    recipient: entry.recipient,
    originalRecipient: null,
    nextHop: hostOf(entry.reason) ?? readNamed(entry.reason),
    dsn: null,
    status: isDelay ? 'deferred' : 'bounced',
    response: withoutHost(entry.reason),
  };
}

function place(line: number, start: number, end: number, queueId: string | null) {
  return {
    kind: 'delivery' as const,
    line,
    span: { start, end },
    queueId,
    sender: null,
    delay: null,
    delays: null,
  };
}

/** RFC 3464, 2.3.3. A failure after days (x.4.7) that names no reason has expired. */
function statusOf(action: string, dsn: string | null, words: string): Status {
  const word = /[a-z]+/i.exec(action)?.[0].toLowerCase();
  if (word === 'delayed') return 'deferred';
  if (word === 'delivered' || word === 'relayed' || word === 'expanded') return 'sent';
  if (word !== 'failed' && dsn?.startsWith('4')) return 'deferred';
  return dsn?.endsWith('.4.7') && words === '' ? 'expired' : 'bounced';
}

const REPLY = /(?:^|[\s:"'(>])([245]\d\d)(?:[- ]|$)/;

/** The text says where and at which stage; the report is exact. The text counts where it holds the report's reply, or where there is none. */
function chooseWords(diagnostic: string, reason: string): string {
  if (diagnostic === '' || reason === '') return diagnostic || reason;
  const code = REPLY.exec(diagnostic)?.[1];
  if (code === undefined) return reason.length > diagnostic.length ? reason : diagnostic;
  return reason.includes(code) && reason.length >= diagnostic.length ? reason : diagnostic;
}

/** Some write their words behind a status or an action, in brackets (Sun, TeamWARE), or a reply in place of the status. */
function wordsBehind(fields: FieldGroup['fields']): string {
  const status = fields.get('status') ?? '';
  if (/^[45]\d\d \S/.test(status)) return status;
  return (
    /\(([^()]{3,1000})\)$/.exec(status)?.[1] ??
    /\(([^()]{3,1000})\)$/.exec(fields.get('action') ?? '')?.[1] ??
    ''
  );
}

function withoutType(diagnostic: string): string {
  return diagnostic.replace(/^(?:smtp|lmtp|unix|sms|x-[a-z0-9-]{1,40}) ?;\s*/i, '').trim();
}

function address(field: string | undefined): string | null {
  return addresses(field)[0] ?? null;
}

/** Some programs write all addresses of one failure into one field. */
function addresses(field: string | undefined): string[] {
  if (field === undefined) return [];
  const words = field.slice(field.indexOf(';') + 1).trim();
  const parts = words.split(/[,;] ?/);
  const all = parts.every((part) => part.includes('@')) ? parts.slice(0, MOST_ADDRESSES) : [words];
  return all.map((one) => one.replace(/^[<[]|[>\]]$/g, '').slice(0, 320)).filter(Boolean);
}

const MOST_ADDRESSES = 100;

const HOST = /^host (\S{1,255}) \[([^\]\s]{1,64})\]:?\s+/;

function withoutHost(words: string): string {
  return words.replace(HOST, '');
}

function hostOf(words: string): NextHop | null {
  const found = HOST.exec(words);
  return found ? { host: found[1] as string, address: found[2] as string, port: null } : null;
}

/** `dns; mx.example.net`, and Google's `dns; mx.example.net. (192.0.2.1, the server for the domain example.net.)`. */
function readRemote(field: string | undefined): NextHop | null {
  const found = /^[a-z]{1,12} ?;\s*\[?([A-Za-z0-9._:-]{1,255})\]?(?:\s*[[(]\[?([0-9a-fA-F.:]{7,45}))?/i.exec(
    field ?? '',
  );
  if (!found) return null;
  const host = (found[1] as string).replace(/\.$/, '');
  return { host, address: found[2] ?? null, port: null };
}
