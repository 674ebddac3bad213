import { KIM, LEE } from '../deliveries';
import { type Row, skip } from '../formats';

const at = (second: number) => `2026-11-20 08:01:0${second}.000000000`;
const start = (delivery: number, to: string) =>
  `${at(1)} starting delivery ${delivery}: msg 123456 to remote ${to}`;
const end = (delivery: number, outcome: string, words: string) =>
  `${at(2)} delivery ${delivery}: ${outcome}: ${words.replaceAll(' ', '_')}/`;
const OPENING = `${at(0)} new msg 123456\n${at(0)} info msg 123456: bytes 900 from <ann@example.net> qp 1 uid 1`;
const one = (outcome: string, words: string) => [OPENING, start(7, KIM), end(7, outcome, words)].join('\n');
const refused = (reply: string) => `192.0.2.10 failed after I sent the message. Remote host said: ${reply}`;

const together = 'its lines belong together, and are no items of a list';

export const rows: readonly Row[] = [
  {
    format: 'qmail-send',
    neverIn: { 'a list': together, 'a numbered list': together },
    cells: {
      sent: one('success', '192.0.2.10 accepted message. Remote host said: 250 2.0.0 Ok: queued as 9C1F2'),
      greylisted: one('deferral', refused('450 4.7.1 Greylisted, please try again later')),
      'mailbox full': one('deferral', refused('452 4.2.2 Mailbox full')),
      'unknown user': one('failure', refused('550 5.1.1 User unknown')),
      'timed out': skip('qmail says that it could not connect, and never why'),
      'refused connection': skip('qmail says that it could not connect, and never why'),
      expired: skip('qmail writes the last failure, and then that it gave up'),
      'TLS failure': skip('the patches that teach qmail TLS have words of their own'),
      'spam refusal': one('failure', refused('554 5.7.1 Message rejected as spam')),
      'two recipients, one fails': [
        OPENING,
        start(7, KIM),
        start(8, LEE),
        end(7, 'failure', refused('550 5.1.1 User unknown')),
        end(8, 'success', '192.0.2.10 accepted message. Remote host said: 250 2.0.0 Ok'),
      ].join('\n'),
    },
  },
];
