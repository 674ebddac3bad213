import { type Row, skip } from '../formats';

const record = (to: string, rest: string) =>
  `Nov 20 08:01:02 mx4 sendmail[5677]: 6ANLSdpL005677: to=<${to}>, delay=00:01:13, xdelay=00:00:01, mailer=esmtp, pri=30360, relay=mx.example.com. [192.0.2.10], ${rest}`;
const toKim = (rest: string) => record('kim@example.com', rest);
const unknown = toKim('dsn=5.1.1, reply=550 5.1.1 <kim@example.com>: User unknown, stat=User unknown');

export const rows: readonly Row[] = [
  {
    format: 'Sendmail',
    cells: {
      sent: toKim('dsn=2.0.0, stat=Sent (Ok: queued as 9C1F2)'),
      greylisted: toKim(
        'dsn=4.7.1, reply=450 4.7.1 Greylisted, please try again later, stat=Deferred: 450 4.7.1 Greylisted, please try again later',
      ),
      'mailbox full': toKim('dsn=4.2.2, reply=452 4.2.2 Mailbox full, stat=Deferred: 452 4.2.2 Mailbox full'),
      'unknown user': unknown,
      'timed out': toKim('dsn=4.0.0, stat=Deferred: Connection timed out with mx.example.com.'),
      'refused connection': toKim('dsn=4.0.0, stat=Deferred: Connection refused by mx.example.com.'),
      expired: skip('sendmail(8) logs “sender notify: Cannot send message for 5 days”, which names nobody'),
      'TLS failure': toKim('dsn=4.7.5, stat=Deferred: 403 4.7.0 TLS handshake failed.'),
      'spam refusal': toKim('dsn=5.7.1, reply=554 5.7.1 Message rejected as spam, stat=Service unavailable'),
      'two recipients, one fails': `${unknown}\n${record('lee@example.com', 'dsn=2.0.0, stat=Sent (Ok: queued as 9C1F2)')}`,
    },
  },
];
