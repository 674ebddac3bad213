import { type Row, skip } from '../formats';
import { cellsOf, type Delivery, eachOf, replyOf } from '../said';

const TS = 1_795_161_662;
const ISO = '2026-11-20T08:01:02Z';
const json = (write: (one: Delivery) => object) => eachOf((one) => JSON.stringify(write(one)));
const expired = skip('what was given up is told with the last failure');
const neverIn = { 'zero-width spaces': 'JSON is no text of a page; what its strings hold is left as it is' };

const mandrill = (one: Delivery) => ({
  event: { sent: 'delivered', deferred: 'deferral', bounced: 'hard_bounce', expired: 'soft_bounce' }[
    one.status
  ],
  ts: TS,
  msg: { _id: '7761629', sender: 'ann@example.net', email: one.to, diag: `smtp;${replyOf(one)}` },
});
const mailjet = (one: Delivery) => ({
  event: one.status === 'sent' ? 'sent' : 'bounce',
  time: TS,
  MessageID: 19421777835146490n.toString(),
  email: one.to,
  mj_campaign_id: 0,
  ...(one.status === 'sent'
    ? { smtp_reply: `sent (${replyOf(one)})` }
    : { error: 'other', comment: replyOf(one) }),
});
const brevo = (one: Delivery) => ({
  event: { sent: 'delivered', deferred: 'deferred', bounced: 'hard_bounce', expired: 'error' }[one.status],
  email: one.to,
  'message-id': '<one@example.net>',
  ts_event: TS,
  reason: replyOf(one),
});
const mailtrap = (one: Delivery) => ({
  events: [
    {
      event: { sent: 'delivery', deferred: 'deferred', bounced: 'bounce', expired: 'suspension' }[one.status],
      email: one.to,
      message_id: 'one',
      event_id: 'e1',
      timestamp: TS,
      sending_stream: 'transactional',
      response: replyOf(one),
    },
  ],
});
const resend = (one: Delivery) => ({
  type: `email.${{ sent: 'delivered', deferred: 'delivery_delayed', bounced: 'bounced', expired: 'failed' }[one.status]}`,
  created_at: ISO,
  data: {
    email_id: '56761188',
    from: 'Ann <ann@example.net>',
    to: [one.to],
    bounce: { type: 'Permanent', message: 'It bounced.', diagnosticCode: [`smtp; ${replyOf(one)}`] },
  },
});
const jmap = (one: Delivery) => ({
  id: 'ES-3bab',
  sendAt: ISO,
  deliveryStatus: {
    [one.to]: {
      smtpReply: replyOf(one),
      delivered: one.status === 'bounced' ? 'no' : 'unknown',
      displayed: 'unknown',
    },
  },
});
const halon = (one: Delivery) => ({
  transactionid: '18c4a1b2',
  sender: 'ann@example.net',
  recipient: one.to,
  action: { sent: 'DELIVER', deferred: 'RETRY', bounced: 'BOUNCE', expired: 'BOUNCE' }[one.status],
  time: ISO,
  mx: 'mx.example.com',
  serverip: '192.0.2.10',
  result: { code: one.code ?? undefined, enhanced: one.dsn.split('.').map(Number), reason: [one.words] },
});
const proofpoint = (one: Delivery) => ({
  pps: { cid: 'example' },
  ts: ISO,
  sm: {
    qid: '5AK812Xy001074',
    to: [`<${one.to}>`],
    relay: 'mx.example.com. [192.0.2.10]',
    dsn: one.dsn,
    stat:
      one.status === 'sent'
        ? `Sent (${one.words})`
        : one.status === 'deferred'
          ? `Deferred: ${one.words}`
          : one.words,
  },
});
const mimecast = (one: Delivery) => ({
  aggregateId: 'J5JwSy0HNvG7',
  type: 'delivery',
  timestamp: TS * 1000,
  senderEnvelope: 'ann@example.net',
  recipients: one.to,
  delivered: String(one.status === 'sent'),
  ...(one.code === null
    ? { deliveryErrors: one.words }
    : { rejectionCode: String(one.code), rejectionInfo: `${one.dsn} ${one.words}` }),
});
const barracuda = (one: Delivery) => ({
  message_id: '1763625660-0a1b',
  env_from: 'ann@example.net',
  timestamp: ISO,
  recipients: [
    {
      email: one.to,
      action: 'allowed',
      delivered: one.status === 'sent' ? 'delivered' : 'not_delivered',
      delivery_detail: `mx.example.com:25:${replyOf(one)}`,
    },
  ],
});
const trace = (one: Delivery) => ({
  MessageId: '<one@example.net>',
  Received: ISO,
  SenderAddress: 'ann@example.net',
  RecipientAddress: one.to,
  Status: { sent: 'Delivered', deferred: 'Pending', bounced: 'Failed', expired: 'Failed' }[one.status],
  Detail:
    one.status === 'sent'
      ? ''
      : `[{LED=${replyOf(one)}};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.10};{LRT=}]`,
});

const unanswered = skip('it tells what the next hop answered, and nothing of a connection');
const noDelay = skip('it tells of the end of a delivery, and not of what waits');
const bounceOnly = {
  greylisted: noDelay,
  'mailbox full': noDelay,
  'timed out': noDelay,
  'refused connection': noDelay,
  'TLS failure': noDelay,
  expired,
};
const answersOnly = {
  'timed out': unanswered,
  'refused connection': unanswered,
  'TLS failure': unanswered,
  expired,
};

export const rows: readonly Row[] = [
  { format: 'Mandrill webhooks', neverIn, cells: cellsOf(json(mandrill), { expired }) },
  { format: 'Mailjet webhooks', neverIn, wrapped: 'unknown user', cells: cellsOf(json(mailjet), bounceOnly) },
  { format: 'Brevo webhooks', neverIn, cells: cellsOf(json(brevo), { expired }) },
  { format: 'Mailtrap webhooks', neverIn, cells: cellsOf(json(mailtrap), { expired }) },
  { format: 'Resend webhooks', neverIn, cells: cellsOf(json(resend), { expired }) },
  { format: 'JMAP submissions', neverIn, cells: cellsOf(json(jmap), answersOnly) },
  { format: 'Halon deliveries as JSON', neverIn, cells: cellsOf(json(halon), { expired }) },
  { format: 'Proofpoint log service', neverIn, cells: cellsOf(json(proofpoint), { expired }) },
  { format: 'Mimecast events as JSON', neverIn, cells: cellsOf(json(mimecast), { expired }) },
  { format: 'Barracuda Email Gateway Defense', neverIn, cells: cellsOf(json(barracuda), answersOnly) },
  { format: 'Microsoft message trace as JSON', neverIn, cells: cellsOf(json(trace), { expired }) },
];
