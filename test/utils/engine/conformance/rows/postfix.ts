import type { Row } from '../formats';

const HEAD = 'Nov 20 08:01:02 mx1 postfix/smtp[4711]: 4Xk2Qz1vT9z7: ';
const record = (to: string, relay: string, outcome: string) =>
  `${HEAD}to=<${to}>, relay=${relay}, delay=3.1, delays=0.1/0/1/2, ${outcome}`;

const RELAY = 'mx.example.com[192.0.2.10]:25';
const HOST = 'host mx.example.com[192.0.2.10] said:';
const toKim = (outcome: string, relay = RELAY) => record('kim@example.com', relay, outcome);
const unknown = toKim(
  `dsn=5.1.1, status=bounced (${HOST} 550 5.1.1 <kim@example.com>: User unknown (in reply to RCPT TO command))`,
);

export const rows: readonly Row[] = [
  {
    format: 'Postfix smtp(8)',
    cells: {
      sent: toKim('dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9C1F2)'),
      greylisted: toKim(
        `dsn=4.7.1, status=deferred (${HOST} 450 4.7.1 <kim@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command))`,
      ),
      'mailbox full': toKim(
        `dsn=4.2.2, status=deferred (${HOST} 452 4.2.2 Mailbox full (in reply to RCPT TO command))`,
      ),
      'unknown user': unknown,
      'timed out': toKim(
        'dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.10]:25: Connection timed out)',
        'none',
      ),
      'refused connection': toKim(
        'dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.10]:25: Connection refused)',
        'none',
      ),
      expired: {
        text: 'Nov 20 08:01:02 mx1 postfix/qmgr[4711]: 4Xk2Qz1vT9z7: from=<ann@example.net>, status=expired, returned to sender',
        but: { recipient: null },
        because: 'qmgr(8) names the message and none of its recipients',
      },
      'TLS failure': toKim('dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)'),
      'spam refusal': toKim(
        `dsn=5.7.1, status=bounced (${HOST} 554 5.7.1 Message rejected as spam (in reply to end of DATA command))`,
      ),
      'two recipients, one fails': [
        unknown,
        record('lee@example.com', RELAY, 'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9C1F2)'),
      ].join('\n'),
    },
  },
];
