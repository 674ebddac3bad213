import { type Row, skip } from '../formats';
import { type Said, sessionsOf } from '../sessions';

const each =
  (line: (who: Said[0], words: string) => string) =>
  (said: readonly Said[]): string =>
    said.map(([who, words]) => line(who, words)).join('\n');
const mark = (client: string, server: string, before = '') =>
  each((who, words) => `${before}${who === 'client' ? client : server}${words}`);

const iceWarp = mark('<<< ', '>>> ', '192.0.2.10      [1A2C] 2026-11-20 08:01:02 ');
const axigen = mark('>> ', '<< ', '2026-11-20 08:01:02 +0000 08 mail SMTP-OUT:0000A1B2: ');
const smarterMail = mark('CMD: ', 'RSP: ', '[2026.11.20] 08:01:02.123 [12345] ');
const incoming = mark('cmd: ', 'rsp: ', '[2026.11.20] 08:01:02.123 [192.0.2.50][12345678] ');
const mDaemon = mark('--> ', '<-- ', 'Fri 2026-11-20 08:01:02.123: [123:1] ');
const hMail = each(
  (who, words) =>
    `"SMTPC"\t27\t1\t"2026-11-20 08:01:02.123"\t"192.0.2.10"\t"${who === 'client' ? 'SENT' : 'RECEIVED'}: ${words}"`,
);

const notMade = skip('a session begins with its connection: of one that was not made there is none');
const noTls = skip('what a handshake ends with is not shown among what was said');
const others = { 'timed out': notMade, 'refused connection': notMade, 'TLS failure': noTls };
const together = 'its lines belong together, and are no items of a list';
const screen = 'what is typed and seen on a screen is in no log';
const neverIn = { 'a list': together, 'a numbered list': together };
const ownFile = 'it writes a file of its own, and nothing that a container would keep';
const onScreen = {
  ...neverIn,
  'grep -n of a file': screen,
  'grep of many files': screen,
  'a container runtime': screen,
};
const unreached = (words: string) => ({
  text: `=== Trying mx.example.com:25...\n*** Error connecting to mx.example.com:25:\n***     IO::Socket::INET6: connect: ${words}`,
  but: { recipient: null },
  because: 'no recipient is named before there is a connection',
});

export const rows: readonly Row[] = [
  {
    format: 'IceWarp, sessions',
    neverIn: { ...neverIn, 'a container runtime': ownFile },
    cells: { ...sessionsOf(iceWarp), ...others },
  },
  { format: 'Axigen, sessions', neverIn, cells: { ...sessionsOf(axigen), ...others } },
  { format: 'SmarterMail, delivery log', neverIn, cells: { ...sessionsOf(smarterMail), ...others } },
  { format: 'SmarterMail, incoming mail', neverIn, cells: { ...sessionsOf(incoming), ...others } },
  { format: 'MDaemon, SMTP (out)', neverIn, cells: { ...sessionsOf(mDaemon), ...others } },
  { format: 'hMailServer', neverIn, cells: { ...sessionsOf(hMail), ...others } },
  {
    format: 'Transcript of swaks',
    neverIn: onScreen,
    cells: {
      ...sessionsOf(mark(' -> ', '<-  ')),
      'timed out': skip('swaks has the words of Perl for it, and not those of a server'),
      'refused connection': unreached('Connection refused'),
      'TLS failure': noTls,
    },
  },
];
