import {
  hop,
  isObject,
  objectAt,
  outcomeOf,
  type ReadEvent,
  timeAt,
  withCodes,
  withoutType,
  wordsAt,
} from './fields';

/**
 * Mailgun's events (documentation.mailgun.com, "Event structure", as of 2025), alone or in a webhook's `event-data`.
 *
 * ```text
 * > | {"event":"failed","timestamp":1763928000.1,"severity":"permanent","recipient":"b@example.com",
 *               ^^^^^^              ^^^^^^^^^^^^             ^^^^^^^^^               ^^^^^^^^^^^^^
 *               status              time                     and how                 recipient
 * + | "delivery-status":{"code":550,"message":"5.1.1 no such user","mx-host":"mx.example.com"},
 *                               ^^^            ^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^
 *                               response       its words                      next hop
 * + | "message":{"headers":{"message-id":"one@example.org","from":"s@example.org"}}}
 *                                         ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^
 *                                         queue id                 sender
 * ```
 */
export const readMailgun: ReadEvent = (object) => {
  const event = isObject(object['event-data']) ? object['event-data'] : object;
  if (!isObject(event['delivery-status']) || wordsAt(event, 'recipient') === null) return null;
  const reply = objectAt(event, 'delivery-status');
  const isSent = wordsAt(event, 'event') === 'delivered';
  const headers = objectAt(objectAt(event, 'message'), 'headers');
  const words = wordsAt(reply, 'message', 'description') ?? wordsAt(event, 'reason') ?? '';
  return [
    {
      time: timeAt(event, 'timestamp'),
      queueId: wordsAt(headers, 'message-id') ?? wordsAt(event, 'id'),
      sender: wordsAt(objectAt(event, 'envelope'), 'sender') ?? wordsAt(headers, 'from'),
      recipient: wordsAt(event, 'recipient'),
      nextHop: hop(wordsAt(reply, 'mx-host'), null),
      dsn: null,
      status: isSent ? 'sent' : wordsAt(event, 'severity') === 'temporary' ? 'deferred' : 'bounced',
      response: withCodes(wordsAt(reply, 'code'), wordsAt(reply, 'enhanced-code'), words),
    },
  ];
};

/**
 * SendGrid's event webhook (docs.sendgrid.com, "Event Webhook Reference", as of 2025).
 *
 * ```text
 * > | {"email":"b@example.com","timestamp":1763928000,"smtp-id":"<one@example.org>","event":"bounce",
 *               ^^^^^^^^^^^^^              ^^^^^^^^^^            ^^^^^^^^^^^^^^^^^           ^^^^^^
 *               recipient                  time                  queue id                    status
 * + | "sg_event_id":"abc","reason":"550 5.1.1 no such user","status":"5.1.1"}
 *                                   ^^^^^^^^^^^^^^^^^^^^^^            ^^^^^
 *                                   response                          dsn
 * ```
 */
export const readSendGrid: ReadEvent = (object) => {
  if (!('sg_event_id' in object) && !('sg_message_id' in object)) return null;
  const event = wordsAt(object, 'event');
  const status =
    event && /^(?:bounce|blocked|dropped|deferred|delivered)$/.test(event) ? outcomeOf(event) : null;
  if (status === null) return [];
  const dsn = wordsAt(object, 'status');
  return [
    {
      time: timeAt(object, 'timestamp'),
      queueId: wordsAt(object, 'smtp-id', 'sg_message_id'),
      sender: wordsAt(object, 'from'),
      recipient: wordsAt(object, 'email'),
      nextHop: hop(wordsAt(object, 'mx_server', 'mx'), null),
      dsn: dsn && /^[245]\.\d{1,3}\.\d{1,3}$/.test(dsn) ? dsn : null,
      status,
      response: wordsAt(object, 'reason', 'response') ?? '',
    },
  ];
};

/**
 * Postmark's bounce and delivery webhooks (postmarkapp.com/developer, as of 2025).
 *
 * ```text
 * > | {"RecordType":"Bounce","MessageID":"883953f4-6105-42a2-a16a-77a8eac79483","Type":"HardBounce",
 *                    ^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^
 *                    status               queue id                                      and how
 * + | "Details":"smtp;550 5.1.1 no such user","Email":"b@example.com","From":"s@example.org",
 *                     ^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^          ^^^^^^^^^^^^^
 *                     response                         recipient              sender
 * + | "BouncedAt":"2026-11-23T20:00:00Z"}
 *                  ^^^^^^^^^^^^^^^^^^^^
 *                  time
 * ```
 */
export const readPostmark: ReadEvent = (object) => {
  const kind = wordsAt(object, 'RecordType') ?? ('BouncedAt' in object ? 'Bounce' : null);
  if (kind === null || !('MessageID' in object)) return null;
  if (kind !== 'Bounce' && kind !== 'Delivery') return [];
  const details = wordsAt(object, 'Details');
  return [
    {
      time: timeAt(object, 'BouncedAt', 'DeliveredAt'),
      queueId: wordsAt(object, 'MessageID'),
      sender: wordsAt(object, 'From'),
      recipient: wordsAt(object, 'Email', 'Recipient'),
      nextHop: null,
      dsn: null,
      status: kind === 'Delivery' ? 'sent' : wordsAt(object, 'Type') === 'Transient' ? 'deferred' : 'bounced',
      response:
        details && !/^action: /.test(details) ? withoutType(details) : (wordsAt(object, 'Description') ?? ''),
    },
  ];
};
