import type { Row } from '../formats';

const HEAD = '2026-11-20 08:01:02 1tLXYZ-0001ab-2C ';
const HOP = 'R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.10]';
const error = (stage: string, reply: string) => `SMTP error from remote mail server after ${stage}: ${reply}`;
const RCPT = 'RCPT TO:<kim@example.com>';
const unknown = `${HEAD}** kim@example.com ${HOP}: ${error(RCPT, '550 5.1.1 User unknown')}`;

export const rows: readonly Row[] = [
  {
    format: 'Exim mainlog',
    cells: {
      sent: `${HEAD}=> kim@example.com ${HOP} C="250 2.0.0 Ok: queued as 9C1F2"`,
      greylisted: `${HEAD}== kim@example.com ${HOP} defer (-44): ${error(RCPT, '450 4.7.1 Greylisted, please try again later')}`,
      'mailbox full': `${HEAD}== kim@example.com ${HOP} defer (-44): ${error(RCPT, '452 4.2.2 Mailbox full')}`,
      'unknown user': unknown,
      'timed out': `${HEAD}== kim@example.com ${HOP} defer (110): Connection timed out`,
      'refused connection': `${HEAD}== kim@example.com ${HOP} defer (111): Connection refused`,
      expired: `${HEAD}** kim@example.com: retry timeout exceeded`,
      'TLS failure': `${HEAD}== kim@example.com ${HOP} defer (-37): TLS session: (gnutls_handshake): A TLS fatal alert has been received`,
      'spam refusal': `${HEAD}** kim@example.com ${HOP}: ${error('end of data', '554 5.7.1 Message rejected as spam')}`,
      'two recipients, one fails': `${unknown}\n${HEAD}=> lee@example.com ${HOP} C="250 2.0.0 Ok: queued as 9C1F2"`,
    },
  },
];
