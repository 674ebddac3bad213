import type { Row } from '../formats';

const both = (write: (to: string) => string, sent: (to: string) => string) =>
  `${write('kim@example.com')}\n${sent('lee@example.com')}`;
const KIM = 'kim@example.com';

const zone = (word: string, reply: string, to = KIM) =>
  `2026-11-20T08:01:02Z info Sender/1[7] 195a2b5c4f3a000c7b.001 ${word}[network] id=195a2b5c4f3a000c7b.001 to=${to} from=ann@example.net mx=mx.example.com (${reply})`;
const stalwart = (title: string, event: string, fields: string, to = KIM) =>
  `2026-11-20T08:01:02Z INFO ${title} (delivery.${event}) queueId = 42, from = "ann@example.net", to = "${to}", hostname = "mx.example.com", ${fields}`;
const refused = (code: number, details: string, to = KIM) =>
  stalwart('Remote rejected recipient', 'rcpt-to-rejected', `code = ${code}, details = "${details}"`, to);
const waiting = (details: string) =>
  stalwart('DSN temporary failure notification', 'dsn-temp-fail', `details = "${details}"`);
const maddy = (message: string, fields: object, to = KIM) =>
  `2026-11-20T08:01:02.123Z queue: ${message}\t${JSON.stringify({ msg_id: '1f2e', rcpt: to, remote_server: 'mx.example.com', ...fields })}`;
const failed = (code: number, enhanced: string, words: string, to = KIM) =>
  maddy('delivery attempt failed', { smtp_code: code, smtp_enchcode: enhanced, smtp_msg: words }, to);
const unreached = (reason: string) => maddy('delivery attempt failed', { reason });
const courier = (words: string, to = KIM) =>
  `Nov 20 08:01:02 mx1 courieresmtp: id=0000A1.67.1F5E,from=<ann@example.net>,addr=<${to}>${words}`;
const couriers = (words: string, state: string, to = KIM) =>
  `${courier(`: ${words}`, to)}\n${courier(`,status: ${state}`, to)}`;
const kerio = (result: string, status: string, to = KIM) =>
  `[20/Nov/2026 08:01:02] Sent: Queue-ID: 691ecabc-00000012, Recipient: <${to}>, Result: ${result}, Status: ${status}, Remote-Host: 192.0.2.10`;

const dovecot = (words: string, to = KIM) =>
  `Nov 20 08:01:02 mx dovecot: lmtp(${to})<4711><Qm2x>: msgid=<a@example.net>: ${words}`;

const notIn = { skip: 'a mailbox is all that it delivers to' };
const noTls = { skip: 'not known how this program words it' };
const noExpiry = { skip: 'the last refusal is logged, and no end of the queue beside it' };
const GREYLISTED = 'Greylisted, try again later';
const SPAM = 'Message rejected as spam';

export const rows: readonly Row[] = [
  {
    format: 'ZoneMTA as text',
    cells: {
      sent: zone('ACCEPTED', '250 2.0.0 Ok: queued as 9C1F2'),
      greylisted: zone('DEFERRED', `450 4.7.1 ${GREYLISTED}`),
      'mailbox full': zone('DEFERRED', '452 4.2.2 Mailbox full'),
      'unknown user': zone('REJECTED', '550 5.1.1 User unknown'),
      'timed out': zone('DEFERRED', 'connect to mx.example.com[192.0.2.10]:25: Connection timed out'),
      'refused connection': zone('DEFERRED', 'connect to mx.example.com[192.0.2.10]:25: Connection refused'),
      expired: noExpiry,
      'TLS failure': noTls,
      'spam refusal': zone('REJECTED', `554 5.7.1 ${SPAM}`),
      'two recipients, one fails': both(
        (to) => zone('REJECTED', '550 5.1.1 User unknown', to),
        (to) => zone('ACCEPTED', '250 2.0.0 Ok', to),
      ),
    },
  },
  {
    format: 'Stalwart',
    cells: {
      sent: stalwart('Message delivered', 'delivered', 'code = 250, details = "2.0.0 Ok"'),
      greylisted: refused(450, `4.7.1 ${GREYLISTED}`),
      'mailbox full': refused(452, '4.2.2 Mailbox full'),
      'unknown user': refused(550, '5.1.1 User unknown'),
      'timed out': waiting('Connection failed: Connection timed out'),
      'refused connection': waiting('Connection refused (os error 111)'),
      expired: noExpiry,
      'TLS failure': waiting('TLS handshake failed'),
      'spam refusal': stalwart(
        'Remote rejected message',
        'message-rejected',
        `code = 554, details = "5.7.1 ${SPAM}"`,
      ),
      'two recipients, one fails': both(
        (to) => refused(550, '5.1.1 User unknown', to),
        (to) => stalwart('Message delivered', 'delivered', 'code = 250, details = "2.0.0 Ok"', to),
      ),
    },
  },
  {
    format: 'Maddy',
    cells: {
      sent: maddy('delivered', { attempt: 1 }),
      greylisted: failed(450, '4.7.1', GREYLISTED),
      'mailbox full': failed(452, '4.2.2', 'Mailbox full'),
      'unknown user': failed(550, '5.1.1', 'User unknown'),
      'timed out': unreached('dial tcp 192.0.2.10:25: connect: connection timed out'),
      'refused connection': unreached('dial tcp 192.0.2.10:25: connect: connection refused'),
      expired: noExpiry,
      'TLS failure': unreached('TLS handshake failed'),
      'spam refusal': failed(554, '5.7.1', SPAM),
      'two recipients, one fails': both(
        (to) => failed(550, '5.1.1', 'User unknown', to),
        (to) => maddy('delivered', { attempt: 1 }, to),
      ),
    },
    neverIn: { 'HTML entities': 'its fields are JSON', 'HTML entities, twice': 'its fields are JSON' },
  },
  {
    format: 'Courier',
    cells: {
      sent: courier(',success: delivered: mx.example.com [::ffff:192.0.2.10]'),
      greylisted: couriers(`450 4.7.1 ${GREYLISTED}`, 'deferred'),
      'mailbox full': couriers('452 4.2.2 Mailbox full', 'deferred'),
      'unknown user': couriers('550 5.1.1 User unknown', 'failure'),
      'timed out': couriers('Connection timed out', 'deferred'),
      'refused connection': couriers('Connection refused', 'deferred'),
      expired: noExpiry,
      'TLS failure': noTls,
      'spam refusal': couriers(`554 5.7.1 ${SPAM}`, 'failure'),
      'two recipients, one fails': both(
        (to) => couriers('550 5.1.1 User unknown', 'failure', to),
        (to) => courier(',success: delivered: mx.example.com [::ffff:192.0.2.10]', to),
      ),
    },
  },
  {
    format: 'Kerio Connect',
    cells: {
      sent: kerio('delivered', '2.0.0 '),
      greylisted: kerio('delayed', `4.7.1 450 4.7.1 ${GREYLISTED}`),
      'mailbox full': kerio('delayed', '4.2.2 452 4.2.2 Mailbox full'),
      'unknown user': kerio('failed', '5.1.1 550 5.1.1 User unknown'),
      'timed out': kerio('delayed', '4.4.1 Connection timed out'),
      'refused connection': kerio('delayed', '4.4.1 Connection refused'),
      expired: noExpiry,
      'TLS failure': noTls,
      'spam refusal': kerio('failed', `5.7.1 554 5.7.1 ${SPAM}`),
      'two recipients, one fails': both(
        (to) => kerio('failed', '5.1.1 550 5.1.1 User unknown', to),
        (to) => kerio('delivered', '2.0.0 ', to),
      ),
    },
  },
  {
    format: 'Dovecot, into mailboxes',
    cells: {
      sent: dovecot('saved mail to INBOX'),
      greylisted: notIn,
      'mailbox full': {
        text: dovecot('save failed to INBOX: Quota exceeded (mailbox for user is full)'),
        but: { status: 'bounced' },
        because: 'it gives mail back that is over quota, unless it was told otherwise',
      },
      'unknown user': notIn,
      'timed out': notIn,
      'refused connection': notIn,
      expired: notIn,
      'TLS failure': notIn,
      'spam refusal': notIn,
      'two recipients, one fails': notIn,
    },
  },
];
