import type { Status } from '../../types';
import {
  type Json,
  objectAt,
  objectsAt,
  outcomeOf,
  type ReadEvent,
  timeAt,
  withCodes,
  withoutType,
  wordsAt,
} from './fields';

/**
 * Mandrill's webhooks (mailchimp.com/developer/transactional, "Webhooks", as of 2025).
 *
 * ```text
 * > | {"event":"hard_bounce","ts":1763625662,"msg":{"_id":"7761629","sender":"ann@example.net",
 *               ^^^^^^^^^^^       ^^^^^^^^^^               ^^^^^^^            ^^^^^^^^^^^^^^^
 *               status            time                     queue id           sender
 * + | "email":"kim@example.com","state":"bounced","diag":"smtp;550 5.1.1 User unknown"}}
 *              ^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^^^^^^^
 *              recipient                                       response
 * ```
 */
export const readMandrill: ReadEvent = (object) => {
  const event = wordsAt(object, 'event');
  const message = objectAt(object, 'msg');
  const recipient = wordsAt(message, 'email');
  if (event === null || recipient === null) return null;
  const last = objectsAt(message, 'smtp_events').at(-1) ?? {};
  const status =
    MANDRILL[event] ?? (event === 'send' && wordsAt(last, 'type') === 'sent' ? 'sent' : undefined);
  if (!status) return [];
  return [
    {
      time: timeAt(object, 'ts') ?? timeAt(last, 'ts'),
      queueId: wordsAt(message, '_id') ?? wordsAt(object, '_id'),
      sender: wordsAt(message, 'sender'),
      recipient,
      nextHop: null,
      dsn: null,
      status,
      response: withoutType(
        wordsAt(message, 'diag') ?? wordsAt(last, 'diag') ?? wordsAt(message, 'bounce_description') ?? '',
      ),
    },
  ];
};

const MANDRILL: Readonly<Record<string, Status>> = {
  hard_bounce: 'bounced',
  soft_bounce: 'bounced',
  reject: 'bounced',
  deferral: 'deferred',
  delivered: 'sent',
};

/**
 * Mailjet's Event API (dev.mailjet.com, "Webhooks", as of 2025).
 *
 * ```text
 * > | {"event":"bounce","time":1763625662,"MessageID":19421777835146490,"email":"kim@example.com",
 *               ^^^^^^         ^^^^^^^^^^                                        ^^^^^^^^^^^^^^^
 *               status         time                                              recipient
 * + | "mj_campaign_id":0,"hard_bounce":true,"error":"user unknown","comment":"550 5.1.1 User unknown"}
 *                                                                             ^^^^^^^^^^^^^^^^^^^^^^
 *                                                                             response
 * ```
 */
export const readMailjet: ReadEvent = (object) => {
  if (!('MessageID' in object) || !OF_MAILJET.some((key) => key in object)) return null;
  const event = wordsAt(object, 'event');
  const status = event && /^(?:bounce|blocked|sent)$/.test(event) ? outcomeOf(event) : null;
  if (!status) return [];
  const sent = /\((\d{3}[ -].{0,2000})\)$/.exec(wordsAt(object, 'smtp_reply') ?? '')?.[1];
  return [
    {
      time: timeAt(object, 'time'),
      queueId: wordsAt(object, 'Message_GUID', 'MessageID'),
      sender: null,
      recipient: wordsAt(object, 'email'),
      nextHop: null,
      dsn: null,
      status,
      response: sent ?? wordsAt(object, 'comment', 'error', 'error_related_to') ?? '',
    },
  ];
};

const OF_MAILJET = ['mj_campaign_id', 'CustomID', 'Message_GUID', 'error_related_to'];

/**
 * Brevo's and Mailtrap's webhooks, which look alike (developers.brevo.com, "Transactional webhooks"; api-docs.mailtrap.io, "Webhooks", as of 2025).
 *
 * ```text
 * > | {"event":"hard_bounce","email":"kim@example.com","message-id":"<one@example.net>","ts_event":1763625662,
 *               ^^^^^^^^^^^           ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^              ^^^^^^^^^^
 *               status                recipient                       queue id                     time
 * + | "sending_ip":"192.0.2.1","reason":"550 5.1.1 User unknown"}
 *                                        ^^^^^^^^^^^^^^^^^^^^^^
 *                                        response
 * ```
 */
export const readBrevo: ReadEvent = (object) => {
  const event = wordsAt(object, 'event');
  const isOwn =
    'message-id' in object || 'ts_event' in object || ('event_id' in object && 'sending_stream' in object);
  if (event === null || !isOwn || wordsAt(object, 'email') === null) return null;
  const status = statusOf(event);
  if (!status) return [];
  const words = wordsAt(object, 'response', 'reason', 'bounce_category') ?? '';
  return [
    {
      time: timeAt(object, 'ts_event', 'timestamp', 'ts', 'date'),
      queueId: wordsAt(object, 'message-id', 'message_id')?.replace(/^<|>$/g, '') ?? null,
      sender: wordsAt(object, 'sender_email', 'from'),
      recipient: wordsAt(object, 'email'),
      nextHop: null,
      dsn: null,
      status,
      response: withCodes(wordsAt(object, 'response_code'), null, words),
    },
  ];
};

/** A soft bounce is over with these two: what they try again they call deferred. */
function statusOf(event: string): Status | null {
  const name = event.toLowerCase().replace(/[ _-]/g, '');
  if (/^(?:(?:hard|soft)?bounces?|blocked|invalidemail|invalid|error|reject|suspension)$/.test(name))
    return 'bounced';
  return name === 'deferred' ? 'deferred' : /^deliver(?:ed|y)$/.test(name) ? 'sent' : null;
}

/**
 * Resend's webhooks (resend.com/docs, "Event types", as of 2025).
 *
 * ```text
 * > | {"type":"email.bounced","created_at":"2025-11-20T08:01:02Z","data":{"email_id":"56761188",
 *                    ^^^^^^^                ^^^^^^^^^^^^^^^^^^^^                      ^^^^^^^^
 *                    status                 time                                      queue id
 * + | "from":"ann@example.net","to":["kim@example.com"],"bounce":{"type":"Permanent","diagnosticCode":["smtp;
 *             ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^
 *             sender                  recipient
 * + |  550 5.1.1 User unknown"]}}}
 *      ^^^^^^^^^^^^^^^^^^^^^^
 *      response
 * ```
 */
export const readResend: ReadEvent = (object) => {
  const type = wordsAt(object, 'type') ?? '';
  if (!type.startsWith('email.') || !('data' in object)) return null;
  const data = objectAt(object, 'data');
  const status = RESEND[type];
  if (!status) return [];
  const sender = wordsAt(data, 'from');
  return listAt(data, 'to').map((recipient) => ({
    time: timeAt(object, 'created_at'),
    queueId: wordsAt(data, 'email_id'),
    sender: /<([^<>]{1,320})>$/.exec(sender ?? '')?.[1] ?? sender,
    recipient,
    nextHop: null,
    dsn: null,
    status,
    response: resendWords(data),
  }));
};

const RESEND: Readonly<Record<string, Status>> = {
  'email.bounced': 'bounced',
  'email.failed': 'bounced',
  'email.suppressed': 'bounced',
  'email.delivery_delayed': 'deferred',
  'email.delivered': 'sent',
};

function resendWords(data: Json): string {
  const bounce = objectAt(data, 'bounce');
  const [diagnostic] = listAt(bounce, 'diagnosticCode');
  return withoutType(
    diagnostic ?? wordsAt(bounce, 'message') ?? wordsAt(objectAt(data, 'failed'), 'reason') ?? '',
  );
}

/** The strings under a key, one or a list of them. */
function listAt(object: Json, key: string): string[] {
  const value = object[key];
  const list = Array.isArray(value) ? value : [value];
  return list.slice(0, 1_000).filter((one): one is string => typeof one === 'string');
}
