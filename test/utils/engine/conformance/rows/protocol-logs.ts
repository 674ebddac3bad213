import type { Row } from '../formats';

type Said = readonly [who: 'client' | 'server', words: string];
const OPENING: readonly Said[] = [
  ['server', '220 mx.example.com ESMTP'],
  ['client', 'EHLO out.example.net'],
  ['server', '250 mx.example.com'],
  ['client', 'MAIL FROM:<ann@example.net>'],
  ['server', '250 2.1.0 Ok'],
];
const KIM: Said = ['client', 'RCPT TO:<kim@example.com>'];
const toKim = (reply: string): readonly Said[] => [...OPENING, KIM, ['server', reply]];
const message = (reply: string): readonly Said[] => [
  ...toKim('250 2.1.5 Ok'),
  ['client', 'DATA'],
  ['server', '354 Go on'],
  ['server', reply],
];
const two: readonly Said[] = [
  ...toKim('550 5.1.1 User unknown'),
  ['client', 'RCPT TO:<lee@example.com>'],
  ['server', '250 2.1.5 Ok'],
  ['client', 'DATA'],
  ['server', '354 Go on'],
  ['server', '250 2.0.0 Ok: queued as 9C1F2'],
];

const exchange = (said: readonly Said[]) =>
  said
    .map(
      ([who, words], at) =>
        `2026-11-20T08:01:02.000Z,Outbound,08DE27A1B2C3D4E5,${at},192.0.2.1:51000,192.0.2.10:25,${who === 'client' ? '>' : '<'},${words},`,
    )
    .join('\n');
const unreached = (why: string) =>
  `2026-11-20T08:01:02.000Z,Outbound,08DE27A1B2C3D4E5,0,,192.0.2.10:25,*,,"Failed to connect. Error Message: ${why} 192.0.2.10:25"`;
const iis = (said: readonly Said[]) =>
  said
    .map(([who, words]) => {
      const [verb = '', ...rest] = words.split(' ');
      const command = `${verb} - ${rest.join('+') || '-'}`;
      const query = who === 'client' ? command : `- - ${words.replaceAll(' ', '+')}`;
      return `2026-11-20 08:01:02 192.0.2.10 OutboundConnection${who === 'client' ? 'Command' : 'Response'} SMTPSVC1 EX01 - 25 ${query} 0 0 4 0 0 SMTP - - - -`;
    })
    .join('\n');

const noQueue = { skip: 'a protocol log knows sessions and no queue' };
const noSession = { skip: 'without a connection there is no line' };
const cells = (write: (said: readonly Said[]) => string) => ({
  sent: write(message('250 2.0.0 Ok: queued as 9C1F2')),
  greylisted: write(toKim('450 4.7.1 <kim@example.com>: Recipient address rejected: Greylisted')),
  'mailbox full': write(toKim('452 4.2.2 Mailbox full')),
  'unknown user': write(toKim('550 5.1.1 User unknown')),
  expired: noQueue,
  'spam refusal': write(message('554 5.7.1 Message rejected as spam')),
  'two recipients, one fails': write(two),
});
const noRecipient = {
  but: { recipient: null },
  because: 'no recipient is named before there is a connection',
};
const noTls = { skip: 'the handshake is logged in words that are not known to be the same in any version' };

export const rows: readonly Row[] = [
  {
    format: 'Exchange protocol log',
    cells: {
      ...cells(exchange),
      'timed out': {
        text: unreached(
          'A connection attempt failed because the connected party did not properly respond after a period of time',
        ),
        ...noRecipient,
      },
      'refused connection': {
        text: unreached('No connection could be made because the target machine actively refused it'),
        ...noRecipient,
      },
      'TLS failure': noTls,
    },
  },
  {
    format: 'IIS SMTP service',
    cells: { ...cells(iis), 'timed out': noSession, 'refused connection': noSession, 'TLS failure': noTls },
  },
];
