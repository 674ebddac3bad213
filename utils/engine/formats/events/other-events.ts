import {
  type Found,
  hop,
  isObject,
  type Json,
  outcomeOf,
  type ReadEvent,
  timeAt,
  withCodes,
  withoutType,
  wordsAt,
} from './fields';

/**
 * ZoneMTA's log records (zone-mta `lib/remote-queue` and `log-server`, as of 2024); in GELF its fields begin with `_`.
 *
 * ```text
 * > | {"id":"15b2b5c4f3a000c7b5","action":"BOUNCED","from":"s@example.org","to":"b@example.com",
 *            ^^^^^^^^^^^^^^^^^^            ^^^^^^^          ^^^^^^^^^^^^^        ^^^^^^^^^^^^^
 *            queue id                      status           sender               recipient
 * + | "mx":"mx.example.com","dst":"192.0.2.1","response":"550 5.1.1 no such user","time":1763928000000}
 *           ^^^^^^^^^^^^^^         ^^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^
 *           next hop               its address            response                       time
 * ```
 */
export const readZoneMta: ReadEvent = (object) => {
  const plain = withoutUnderscores(object);
  const action = wordsAt(plain, 'action', 'mail_action');
  const recipient = wordsAt(plain, 'to', 'recipient');
  if (action === null || !/^[A-Z]{4,12}$/.test(action) || !recipient?.includes('@')) return null;
  const status = action === 'ACCEPTED' || action === 'REJECTED' ? ACTIONS[action] : outcomeOf(action);
  if (!status) return [];
  return [
    {
      time: timeAt(plain, 'time', 'timestamp', 'created'),
      queueId: wordsAt(plain, 'id', 'queue_id'),
      sender: wordsAt(plain, 'from', 'mail_from'),
      recipient,
      nextHop: hop(wordsAt(plain, 'mx', 'mxHostname', 'host_mx'), wordsAt(plain, 'dst', 'ip_mx')),
      dsn: null,
      status,
      response: wordsAt(plain, 'response', 'reason', 'error') ?? '',
    },
  ];
};

/** ACCEPTED is said by the next hop, REJECTED by it for good. */
const ACTIONS = { ACCEPTED: 'sent', REJECTED: 'bounced' } as const;

function withoutUnderscores(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object)
      .slice(0, 200)
      .map(([key, value]) => [key.replace(/^_/, ''), value]),
  );
}

const RECIPIENT = [
  'recipient',
  'rcpt_to',
  'rcptTo',
  'rcpt',
  'to',
  'email',
  'recipient_address',
  'address',
  'Recipient',
  'to_email',
];
const REPLY = [
  'raw_reason',
  'diagnosticCode',
  'diagnostic_code',
  'diagnostic',
  'smtp_response',
  'smtpResponse',
  'response',
  'reply',
  'bounce_reason',
  'dsn_msg',
  'delivery_message',
  'error_message',
  'reason',
  'error',
  'description',
  'details',
  'detail',
  'message',
] as const;
const OUTCOME = ['event', 'type', 'action', 'status', 'result', 'state', 'event_type', 'delivery_status'];

/**
 * Somebody else's event: an address, and words that an SMTP server says. Anything less is left alone.
 *
 * ```text
 * > | {"type":"bounce","rcpt_to":"b@example.com","raw_reason":"550 5.1.1 no such user","message_id":"m1",
 *              ^^^^^^             ^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^                ^^
 *              status             recipient                    response                              queue id
 * + | "timestamp":"1763928000"}
 *                  ^^^^^^^^^^
 *                  time
 * ```
 */
export const readOtherEvent: ReadEvent = (object) => {
  for (const one of nested(object, 0)) {
    const found = readOther(one);
    if (found) return [found];
  }
  return null;
};

function readOther(object: Json): Found | null {
  const recipient = wordsAt(object, ...RECIPIENT);
  const words = wordsAt(object, ...REPLY);
  if (!recipient || !/^<?[^\s@<>]{1,128}@[^\s@<>]{1,255}>?$/.test(recipient) || !words) return null;
  const response = withCodes(
    wordsAt(object, 'code', 'error_code', 'smtp_code'),
    wordsAt(object, 'enhanced_code'),
    withoutType(words),
  );
  if (!SAID.test(response)) return null;
  const named = OUTCOME.map((key) => outcomeOf(wordsAt(object, key))).find((status) => status !== null);
  return {
    time: timeAt(object, 'timestamp', 'time', 'date', '@timestamp', 'event_time', 'created_at'),
    queueId: wordsAt(object, 'message_id', 'messageId', 'queue_id', 'queueId', 'id'),
    sender: wordsAt(object, 'sender', 'from', 'mail_from', 'friendly_from'),
    recipient: recipient.replace(/[<>]/g, ''),
    nextHop: hop(
      wordsAt(object, 'mx', 'mx_host', 'remote_host', 'routing_domain'),
      wordsAt(object, 'remote_ip', 'ip_address'),
    ),
    dsn: null,
    status: named ?? (/^4/.test(response) ? 'deferred' : /^2/.test(response) ? 'sent' : 'bounced'),
    response,
  };
}

const SAID = /^(?:host \S{1,300} said: )?[245](?:\d\d[- ]|\.\d{1,3}\.\d{1,3} )/;

/** An object and those in it, not deeper than three. */
function nested(object: Json, depth: number): Json[] {
  if (depth > 2) return [object];
  return [
    object,
    ...Object.values(object)
      .slice(0, 60)
      .filter(isObject)
      .flatMap((one) => nested(one, depth + 1)),
  ];
}
