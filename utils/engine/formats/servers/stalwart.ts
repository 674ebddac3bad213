import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent, Speaker, Stage, Status } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';
import { createHeld } from '../held';

/**
 * The log of Stalwart: a title, the name of the event, and fields. What a connection came to names no recipient; the notice for the sender (`dsn-…`) names
 * them, and says what was said before. Source: stalw.art, "Telemetry: event types", as of 2025.
 *
 * ```text
 * > | 2025-11-20T08:01:02Z INFO Remote rejected recipient (delivery.rcpt-to-rejected) queueId = 42,
 *     ^^^^^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^^^^^^^^^^            ^^
 *     time                                                 status and stage                     queue id
 * + |  to = "kim@example.com", hostname = "mx.example.com", code = 550, details = "5.1.1 User unknown"
 *            ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^          ^^^             ^^^^^^^^^^^^^^^^^^
 *            recipient                     next hop                response        its words
 * ```
 */
export const openStalwart: OpenFormat = (now) => {
  const held = createHeld();
  return {
    read(record) {
      const found = EVENT.exec(record.text.slice(0, LONGEST_HEAD));
      if (!found) return null;
      const kind = KINDS[found[2] as string];
      return kind ? readEvent(record, found, kind, held, now) : [];
    },
    end: () => held.take(),
  };
};

const LONGEST_HEAD = 256;
const EVENT =
  /^(?:\S{1,40} )?(?:ERROR|WARN|INFO|DEBUG|TRACE) (.{1,120}?) \(((?:delivery|smtp|queue|dane|mta-sts|tls-rpt|auth|network)\.[a-z-]{3,40})\) ?/;

interface Kind {
  readonly status?: Status;
  readonly stage?: Stage;
  readonly saidBy: Speaker;
  /** Written for the sender after what a server said: the same failure once more. */
  readonly isNotice?: boolean;
}

const said = (stage: Stage, status?: Status): Kind => ({
  stage,
  saidBy: 'next-hop',
  ...(status ? { status } : {}),
});
const ofItself = (stage?: Stage): Kind => ({
  saidBy: 'relay',
  status: 'deferred',
  ...(stage ? { stage } : {}),
});

const KINDS: Readonly<Record<string, Kind>> = {
  'delivery.delivered': said('end-of-data', 'sent'),
  'delivery.rcpt-to-rejected': said('rcpt'),
  'delivery.rcpt-to-failed': said('rcpt'),
  'delivery.mail-from-rejected': said('mail'),
  'delivery.message-rejected': said('end-of-data'),
  'delivery.greeting-failed': said('connect', 'deferred'),
  'delivery.ehlo-rejected': said('ehlo'),
  'delivery.auth-failed': said('auth'),
  'delivery.connect-error': ofItself('connect'),
  'delivery.start-tls-error': ofItself('tls'),
  'delivery.start-tls-unavailable': ofItself('tls'),
  'delivery.null-mx': { ...ofItself(), status: 'bounced' },
  'delivery.mx-lookup-failed': ofItself(),
  'delivery.ip-lookup-failed': ofItself(),
  'delivery.dsn-success': { saidBy: 'next-hop', status: 'sent', isNotice: true },
  'delivery.dsn-temp-fail': { saidBy: 'next-hop', status: 'deferred', isNotice: true },
  'delivery.dsn-perm-fail': { saidBy: 'next-hop', status: 'bounced', isNotice: true },
  // What Stalwart itself refused on the way in
  'smtp.mailbox-does-not-exist': said('rcpt', 'bounced'),
  'smtp.relay-not-allowed': said('rcpt', 'bounced'),
  'smtp.rcpt-to-greylisted': said('rcpt', 'deferred'),
  'smtp.rate-limit-exceeded': said('rcpt', 'deferred'),
  'smtp.message-too-large': said('end-of-data', 'bounced'),
  'smtp.quota-exceeded': said('rcpt', 'deferred'),
};

function readEvent(
  record: LogRecord,
  found: RegExpExecArray,
  kind: Kind,
  held: ReturnType<typeof createHeld>,
  now: number | undefined,
): readonly DeliveryEvent[] {
  const fields = fieldsIn(record.text.slice(found[0].length));
  const queueId = fields.get('queueId') ?? null;
  const recipient = fields.get('to') ?? null;
  const event = toEvent(record, found[1] as string, kind, fields, now);
  if (!queueId) return [event];
  // One failure is one attempt: the first to name its recipient counts, if no notice is given at all the rest is told at the end.
  if (!recipient) held.hold(queueId, event);
  else if (kind.isNotice) {
    if (held.isKnown(queueId, recipient)) return [];
    held.settle(queueId, recipient);
  } else held.know(queueId, recipient);
  return recipient ? [event] : [];
}

function toEvent(
  record: LogRecord,
  title: string,
  kind: Kind,
  fields: ReadonlyMap<string, string>,
  now?: number,
): DeliveryEvent {
  const code = fields.get('code') ?? '';
  const words = fields.get('details') ?? fields.get('reason') ?? title;
  const host = fields.get('hostname') ?? null;
  const address = fields.get('remoteIp') ?? null;
  const recipient = fields.get('to') ?? null;
  const isFinal = code.startsWith('5') || (code === '' && /^5\d\d /.test(words));
  return deliveryOf(record, {
    time: readLineHead(record.text, now).time,
    // Without a recipient it would speak for all that are open.
    queueId: recipient ? (fields.get('queueId') ?? null) : null,
    sender: fields.get('from') ?? null,
    recipient,
    nextHop: host ? { host, address, port: null } : null,
    status: kind.status ?? (isFinal ? 'bounced' : 'deferred'),
    response: /^[245]\d\d$/.test(code) && !words.startsWith(code) ? `${code} ${words}` : words,
    ...(kind.stage ? { stage: kind.stage } : {}),
    // A notice without a code is about a server that was not reached.
    saidBy: kind.isNotice && !/^[245]\d\d/.test(code || words) ? 'relay' : kind.saidBy,
  });
}

const FIELD = /(?:^|, )([A-Za-z]{2,24}) = (?:"((?:[^"\\]|\\.){0,4000})"|([^\s",]{1,320}))/g;

function fieldsIn(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = '', quoted, bare] of text.slice(0, 16_000).matchAll(FIELD))
    if (!fields.has(name))
      fields.set(name, quoted === undefined ? (bare ?? '') : quoted.replace(/\\(.)/g, '$1'));
  return fields;
}
