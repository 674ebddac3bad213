import { describe, expect, it } from 'vitest';
import { openSessions } from '@/utils/engine/formats/sessions/sessions';
import { outcomesOf } from './outcomes';
import { deliveriesOf, hostileTexts } from './read-with';

type Said = readonly [mark: '>' | '<' | '*', words: string];

const OURS = '192.0.2.1:51000,192.0.2.10:25';
const THEIRS = '192.0.2.10:25,192.0.2.9:51000';
const quote = (words: string) => (/[",]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
const log = (connector: string, endpoints: string, session: string) => (said: readonly Said[]) =>
  said
    .map(
      ([mark, words], at) =>
        `2025-11-20T08:01:02.123Z,${connector},${session},${at},${endpoints},${mark},${quote(words)},`,
    )
    .join('\n');
const sendLog = log('Outbound', OURS, '08DE27A1B2C3D4E5');
const receiveLog = log('EX01\\Default Frontend EX01', THEIRS, '08DE27A1B2C3D4E6');

describe('the log of a send connector', () => {
  it('gives each recipient its answer, also to commands that were sent together', () => {
    const text = sendLog([
      ['<', '220 mx.example.com ESMTP'],
      ['>', 'EHLO ex01.example.net'],
      ['<', '250 mx.example.com, PIPELINING, SIZE 35882577, CHUNKING'],
      ['>', 'MAIL FROM:<a@example.net> SIZE=1234'],
      ['>', 'RCPT TO:<kim@example.com>'],
      ['>', 'RCPT TO:<lee@example.com>'],
      ['<', '250 2.1.0 Ok'],
      ['<', '550 5.1.1 User unknown, sorry'],
      ['<', '250 2.1.5 Ok'],
      ['>', 'BDAT 1234 LAST'],
      ['<', '250 2.0.0 Ok: queued as 4c1'],
      ['>', 'QUIT'],
    ]);
    expect(outcomesOf(text)).toEqual([
      'kim@example.com bounced recipient.unknown',
      'lee@example.com sent delivered',
    ]);
    expect(deliveriesOf(openSessions, text)[0]).toMatchObject({
      time: '2025-11-20T08:01:02.123Z',
      sender: 'a@example.net',
      nextHop: { address: '192.0.2.10' },
      response: '550 5.1.1 User unknown, sorry',
    });
  });

  it.each([
    [
      'a server that is not there',
      'Failed to connect. Winsock error code: 10061, Win32 error code: 10061, Error Message: No connection could be made because the target machine actively refused it 192.0.2.10:25',
      ['- deferred connection.refused'],
    ],
    ['what it says of itself', 'sending message with RecordId 1', []],
    ['an answer that it only waits for', "Tarpit for '0.00:00:05' due to '550 5.1.1 User unknown'", []],
  ])('%s', (_, words, outcomes) => {
    expect(outcomesOf(sendLog([['*', words]]))).toEqual(outcomes);
  });
});

it('the log of a receive connector, where Exchange answers', () => {
  const text = receiveLog([
    ['>', '220 ex01 Microsoft ESMTP MAIL Service ready at Thu, 20 Nov 2025 08:01:02 +0000'],
    ['<', 'EHLO mx.filter.example.net'],
    ['>', '250  ex01 Hello [192.0.2.9] SIZE 37748736 PIPELINING'],
    ['<', 'MAIL FROM:<b@example.net>'],
    ['>', '250 2.1.0 Sender OK'],
    ['<', 'RCPT TO:<kim@example.com>'],
    ['>', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
  ]);
  expect(outcomesOf(text)).toEqual(['kim@example.com bounced recipient.unknown']);
  expect(deliveriesOf(openSessions, text)).toMatchObject([
    { nextHop: { address: '192.0.2.10' }, sender: 'b@example.net' },
  ]);
});

describe('IIS, where + is a space', () => {
  const out = (kind: 'Command' | 'Response', words: string) =>
    `2025-11-20 08:01:02 192.0.2.10 OutboundConnection${kind} SMTPSVC1 EX01 - 25 ${words} 0 0 4 0 0 SMTP - - - -`;
  const into = (words: string, code: number) =>
    `2025-11-20 08:01:02 192.0.2.9 mx.filter.example.net SMTPSVC1 EX01 192.0.2.10 0 ${words} ${code} 0 44 30 0 SMTP - - - -`;

  it.each([
    [
      'a recipient of outgoing mail',
      [out('Command', 'RCPT - TO:<kim@example.com>'), out('Response', '- - 550+5.1.1+User+unknown')],
      ['kim@example.com bounced recipient.unknown'],
    ],
    [
      'a message',
      [
        out('Command', 'MAIL - FROM:<a@example.net>'),
        out('Response', '- - 250+Ok'),
        out('Command', 'RCPT - TO:<kim@example.com>'),
        out('Response', '- - 250+Ok'),
        out('Command', 'DATA - -'),
        out('Response', '- - 354+Go+on'),
        out('Response', '- - 250+2.0.0+queued'),
      ],
      ['kim@example.com sent delivered'],
    ],
    [
      'a recipient on the way in, with nothing but a code',
      [
        into('EHLO - +mx.filter.example.net', 250),
        into('MAIL - +FROM:<b@example.net>', 250),
        into('RCPT - +TO:<kim@example.com>', 550),
        into('QUIT - mx.filter.example.net', 240),
      ],
      ['kim@example.com bounced unknown.rejected'],
    ],
    [
      'the log of a web server',
      ['2025-11-20 08:01:02 192.0.2.9 GET /kim@example.com - 80 - 192.0.2.1 curl 550 0 0 1'],
      [],
    ],
  ])('%s', (_, lines, outcomes) => {
    expect(outcomesOf(lines.join('\n'))).toEqual(outcomes);
  });
});

describe.each([
  ['Exchange', '2025-11-20T08:01:02.123Z,Outbound,08DE27A1B2C3D4E5,1,a,b,<,"550 '],
  ['IIS', '2025-11-20 08:01:02 192.0.2.10 OutboundConnectionResponse SMTPSVC1 EX01 - 25 - - 550+'],
])('hostile text behind a line of %s', (_, piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(openSessions, make(piece)).filter(({ status }) => status === 'sent')).toEqual([]);
  });
});
