import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { openJsonLines } from '@/utils/engine/formats/json-lines';
import { knowledge } from '@/utils/knowledge/knowledge';
import { deliveriesOf, eventsOf, readWith } from './read-with';

const REPLY = '550 5.1.1 <b@example.com>: Recipient address rejected: User unknown in virtual mailbox table';

/** The shapes are those of the vendors' documentation (see each reader); addresses and ids are invented. */
const KUMOMTA = {
  type: 'Bounce',
  id: '1d98076abbbc11ed940250ebf67f93bd',
  sender: 's@example.org',
  recipient: 'b@example.com',
  queue: 'campaign@example.com',
  site: 'mx.example.com@smtp_client',
  size: 1047,
  response: {
    code: 550,
    enhanced_code: { class: 5, subject: 1, detail: 1 },
    content: '<b@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
    command: 'RCPT TO:<b@example.com>\r\n',
  },
  peer_address: { name: 'mx.example.com.', addr: '192.0.2.1' },
  timestamp: 1763928000,
  created: 1763927990,
  num_attempts: 1,
};

const SES = {
  eventType: 'Bounce',
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [
      { emailAddress: 'b@example.com', action: 'failed', status: '5.1.1', diagnosticCode: `smtp; ${REPLY}` },
    ],
    timestamp: '2026-11-23T20:00:00.000Z',
    feedbackId: '0100-1',
    reportingMTA: 'dsn; a8-70.smtp-out.amazonses.com',
  },
  mail: {
    timestamp: '2026-11-23T19:59:00.000Z',
    source: 's@example.org',
    messageId: '0100019abc',
    destination: ['b@example.com'],
  },
};

const MAILGUN = {
  event: 'failed',
  id: 'G9Bn5sl1TC6nu79C8C0bwg',
  timestamp: 1763928000.123456,
  severity: 'permanent',
  reason: 'bounce',
  recipient: 'b@example.com',
  envelope: { sender: 's@example.org', transport: 'smtp' },
  'delivery-status': {
    code: 550,
    'enhanced-code': '5.1.1',
    message: REPLY.slice(10),
    'mx-host': 'mx.example.com',
    'attempt-no': 1,
  },
  message: { headers: { to: 'b@example.com', 'message-id': 'one@example.org', from: 's@example.org' } },
};

const SENDGRID = {
  email: 'b@example.com',
  timestamp: 1763928000,
  'smtp-id': '<one@example.org>',
  event: 'bounce',
  sg_event_id: 'abc',
  sg_message_id: 'def.0',
  reason: REPLY,
  status: '5.1.1',
  type: 'bounce',
};

const POSTMARK = {
  RecordType: 'Bounce',
  ID: 42,
  Type: 'HardBounce',
  TypeCode: 1,
  MessageID: '883953f4-6105-42a2-a16a-77a8eac79483',
  Description: 'The server was unable to deliver your message (ex: unknown user, mailbox not found).',
  Details: `smtp;${REPLY}`,
  Email: 'b@example.com',
  From: 's@example.org',
  BouncedAt: '2026-11-23T20:00:00Z',
};

const ZONE_MTA = {
  id: '15b2b5c4f3a000c7b5',
  seq: '001',
  action: 'BOUNCED',
  from: 's@example.org',
  to: 'b@example.com',
  mx: 'mx.example.com',
  dst: '192.0.2.1',
  response: REPLY,
  time: 1763928000000,
};

const GELF = {
  version: '1.1',
  host: 'mta',
  short_message: 'BOUNCED',
  _action: 'BOUNCED',
  _id: 'x1',
  _to: 'b@example.com',
  _response: REPLY,
};

const SPARKPOST = {
  msys: {
    message_event: {
      type: 'bounce',
      rcpt_to: 'b@example.com',
      raw_reason: REPLY,
      error_code: '550',
      message_id: 'm1',
      timestamp: '1763928000',
    },
  },
};

const engine = createEngine(knowledge, formats);
const products = Object.entries({ KUMOMTA, SES, MAILGUN, SENDGRID, POSTMARK, ZONE_MTA, GELF, SPARKPOST });

describe.each(products)('%s', (_, event) => {
  it('names the recipient, the status and the reply', () => {
    expect(deliveriesOf(openJsonLines, JSON.stringify(event))).toMatchObject([
      { recipient: 'b@example.com', status: 'bounced', response: expect.stringContaining('User unknown') },
    ]);
  });

  it('gives the same cause as the reply alone', () => {
    const [diagnosis] = engine.diagnose(JSON.stringify(event));
    expect(diagnosis?.attempts[0]?.finding).toMatchObject({
      cause: 'recipient.unknown',
      confidence: 'certain',
    });
    expect(diagnosis?.attempts[0]?.attempt.reply).toMatchObject({ code: 550, enhancedCode: '5.1.1' });
  });

  it('is read over several lines, too, and in a list', () => {
    expect(deliveriesOf(openJsonLines, JSON.stringify(event, null, 2))).toHaveLength(1);
    expect(deliveriesOf(openJsonLines, JSON.stringify([event, event], null, 1))).toHaveLength(2);
  });
});

it.each([
  ['KumoMTA, later', { ...KUMOMTA, type: 'TransientFailure' }, 'deferred'],
  ['KumoMTA, given up', { ...KUMOMTA, type: 'Expiration' }, 'expired'],
  ['KumoMTA, delivered', { ...KUMOMTA, type: 'Delivery' }, 'sent'],
  [
    'SES, delayed',
    {
      eventType: 'DeliveryDelay',
      mail: SES.mail,
      deliveryDelay: {
        delayType: 'MailboxFull',
        delayedRecipients: [
          { emailAddress: 'b@example.com', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 full' },
        ],
      },
    },
    'deferred',
  ],
  [
    'SES, delivered',
    {
      eventType: 'Delivery',
      mail: SES.mail,
      delivery: { recipients: ['b@example.com'], smtpResponse: '250 ok' },
    },
    'sent',
  ],
  [
    'Mailjet, an error that it names',
    {
      event: 'bounce',
      time: 1763928000,
      MessageID: 123,
      email: 'b@example.com',
      hard_bounce: true,
      error_related_to: 'recipient',
      error: 'user unknown',
      comment: '550 5.1.1 User unknown',
    },
    'bounced',
  ],
  ['SES in SNS', { Type: 'Notification', Message: JSON.stringify(SES) }, 'bounced'],
  ['SES in EventBridge', { 'detail-type': 'Email Bounced', detail: SES }, 'bounced'],
  ['Mailgun, later', { ...MAILGUN, severity: 'temporary' }, 'deferred'],
  ['Mailgun, webhook', { signature: {}, 'event-data': { ...MAILGUN, event: 'delivered' } }, 'sent'],
  ['SendGrid, later', { ...SENDGRID, event: 'deferred', response: '451 later' }, 'deferred'],
  [
    'Postmark, delivered',
    { RecordType: 'Delivery', MessageID: 'x', Recipient: 'b@example.com', Details: 'ok' },
    'sent',
  ],
  ['Postmark, later', { ...POSTMARK, Type: 'Transient' }, 'deferred'],
  [
    'Haraka',
    {
      level: 'NOTICE',
      uuid: 'A1.1',
      source: 'outbound',
      message: `<b@example.com> host="mx.example.com" ip=192.0.2.1 ${REPLY}`,
    },
    'bounced',
  ],
  ['ZoneMTA, later', { ...ZONE_MTA, action: 'DEFERRED' }, 'deferred'],
] as const)('%s', (_, event, status) => {
  expect(deliveriesOf(openJsonLines, JSON.stringify(event))).toMatchObject([
    { status, recipient: 'b@example.com' },
  ]);
});

it.each([
  [
    'what people did',
    { email: 'b@example.com', event: 'open', sg_event_id: 'x', sg_message_id: 'y', timestamp: 1 },
  ],
  ['a reception', { ...KUMOMTA, type: 'Reception' }],
  ['a user', { id: 1, email: 'b@example.com', message: 'Welcome!', status: 'active' }],
  ['an error without an address', { error: '550 5.1.1 no' }],
  ['a number', 7],
])('leaves alone: %s', (_, value) => {
  expect(deliveriesOf(openJsonLines, JSON.stringify(value))).toEqual([]);
});

it('reads a delivery of Haraka, which names no recipient', () => {
  const message =
    'delivered file=x domain="example.com" host="mx.example.com" ip=192.0.2.1 port=25 response="250 ok" delay=0.4 rcpts=1/0/0';
  expect(
    deliveriesOf(
      openJsonLines,
      JSON.stringify({ level: 'NOTICE', uuid: 'A1.1', source: 'outbound', message }),
    ),
  ).toMatchObject([
    {
      status: 'sent',
      recipient: null,
      queueId: 'A1.1',
      response: '250 ok',
      nextHop: { host: 'mx.example.com', address: '192.0.2.1' },
    },
  ]);
});

it('reads a log line inside JSON as that line', () => {
  const MESSAGE = `1A2B3C4D5E: to=<b@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: ${REPLY} (in reply to RCPT TO command))`;
  for (const object of [{ MESSAGE, _PID: '1' }, { log: MESSAGE, stream: 'stdout' }, { message: MESSAGE }])
    expect(eventsOf(formats, JSON.stringify(object))).toMatchObject([
      { queueId: '1A2B3C4D5E', status: 'bounced' },
    ]);
});

it('is found among other text', () => {
  const text = `See what came:\n\n1A2B3C4D5E: to=<c@example.com>, relay=none, status=deferred (Connection refused)\n${JSON.stringify(SENDGRID)}\nand more words`;
  const found = engine
    .diagnose(text)
    .flatMap(({ attempts }) => attempts.map(({ attempt }) => attempt.recipient));
  expect(found.sort()).toEqual(['b@example.com', 'c@example.com']);
});

it.each([
  ['deep brackets', `{"a":${'['.repeat(200_000)}`],
  ['an object without end', `{"a":\n${'"x",\n'.repeat(50_000)}`],
  ['many broken lines', '{"a": "b\n'.repeat(20_000)],
  [
    'wrong types',
    JSON.stringify({
      type: 'Bounce',
      recipient: { a: 1 },
      response: { code: {}, content: [] },
      peer_address: 3,
    }),
  ],
  ['a prototype', '{"__proto__":{"recipient":"b@example.com"},"constructor":1}'],
])('survives %s', (_, text) => {
  expect(() => readWith(openJsonLines, text)).not.toThrow();
});
