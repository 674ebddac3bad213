import type { Row } from '../formats';
import { type Said, sessionsOf } from '../sessions';

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

const noSession = { skip: 'without a connection there is no line' };
const noRecipient = {
  but: { recipient: null },
  because: 'no recipient is named before there is a connection',
};
const noTls = { skip: 'the handshake is logged in words that are not known to be the same in any version' };

export const rows: readonly Row[] = [
  {
    format: 'Exchange protocol log',
    cells: {
      ...sessionsOf(exchange),
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
    cells: {
      ...sessionsOf(iis),
      'timed out': noSession,
      'refused connection': noSession,
      'TLS failure': noTls,
    },
  },
];
