import { describe, expect, it } from 'vitest';
import { openSessions } from '@/utils/engine/formats/sessions/sessions';
import { deliveriesOf, hostileTexts, readWith } from './read-with';

type Said = readonly [who: 'client' | 'server', words: string];

const LOGS: Readonly<Record<string, (said: Said, session: number) => string>> = {
  hMailServer: ([who, words], session) =>
    `"SMTPC"\t12\t${session}\t"2026-11-24 02:51:25.123"\t"192.0.2.7"\t"${who === 'client' ? 'SENT' : 'RECEIVED'}: ${words.replaceAll('\n', '[nl]')}"`,
  SmarterMail: ([who, words], session) =>
    words
      .split('\n')
      .map((line) => `[2026.11.24] 02:51:25.123 [12${session}] ${who === 'client' ? 'CMD' : 'RSP'}: ${line}`)
      .join('\n'),
  MDaemon: ([who, words], session) =>
    words
      .split('\n')
      .map(
        (line) => `Tue 2026-11-24 02:51:25.123: [12:${session}] ${who === 'client' ? '-->' : '<--'} ${line}`,
      )
      .join('\n'),
};

const OPENING: Said[] = [
  ['server', '220 mx.example.net ESMTP'],
  ['client', 'EHLO out.example.org'],
  ['server', '250-mx.example.net\n250 SIZE 1000'],
  ['client', 'MAIL FROM:<b@example.org> SIZE=12'],
  ['server', '250 2.1.0 Ok'],
];

describe.each(Object.entries(LOGS))('%s', (_, write) => {
  const read = (said: readonly Said[]) =>
    deliveriesOf(openSessions, [...OPENING, ...said].map((one) => write(one, 1)).join('\n'));

  it('gives each recipient its own answer', () => {
    const events = read([
      ['client', 'RCPT TO:<a@example.net>'],
      ['server', '250 2.1.5 Ok'],
      ['client', 'RCPT TO:<c@example.net>'],
      ['server', '550-5.1.1 No such\n550 5.1.1 user'],
      ['client', 'RCPT TO:<d@example.net>'],
      ['server', '452 4.2.2 full'],
      ['client', 'DATA'],
      ['server', '354 go on'],
      ['client', '.'],
      ['server', '250 2.0.0 queued'],
      ['client', 'QUIT'],
      ['server', '221 bye'],
    ]);
    expect(events).toMatchObject([
      {
        recipient: 'c@example.net',
        status: 'bounced',
        stage: 'rcpt',
        response: '550-5.1.1 No such\n550 5.1.1 user',
      },
      { recipient: 'd@example.net', status: 'deferred', stage: 'rcpt', response: '452 4.2.2 full' },
      { recipient: 'a@example.net', status: 'sent', stage: 'end-of-data', response: '250 2.0.0 queued' },
    ]);
    expect(events[0]).toMatchObject({
      sender: 'b@example.org',
      saidBy: 'next-hop',
      time: '2026-11-24T02:51:25.123',
    });
  });

  it('gives all accepted recipients the answer to the message', () => {
    const events = read([
      ['client', 'RCPT TO:<a@example.net>'],
      ['server', '250 Ok'],
      ['client', 'rcpt to: <c@example.net>'],
      ['server', '250 Ok'],
      ['client', 'DATA'],
      ['server', '554 5.7.1 no'],
      ['client', 'RSET'],
      ['server', '250 Ok'],
    ]);
    expect(events.map(({ recipient, status, stage }) => [recipient, status, stage])).toEqual([
      ['a@example.net', 'bounced', 'data'],
      ['c@example.net', 'bounced', 'data'],
    ]);
  });

  it('names nobody where the sender is refused', () => {
    expect(
      read([
        ['client', 'MAIL FROM:<x@example.org>'],
        ['server', '550 5.7.1 no'],
      ]),
    ).toMatchObject([
      { recipient: null, queueId: null, sender: 'x@example.org', stage: 'mail', status: 'bounced' },
    ]);
  });

  it('takes the greeting for what it is, and a refused EHLO for none', () => {
    const greeting = write(['server', '554 5.7.1 go away'], 2);
    expect(deliveriesOf(openSessions, greeting)).toMatchObject([
      { stage: 'connect', status: 'bounced', recipient: null },
    ]);
    const ehlo = [OPENING[0] as Said, ['client', 'EHLO x'] as Said, ['server', '502 what'] as Said];
    expect(deliveriesOf(openSessions, ehlo.map((one) => write(one, 3)).join('\n'))).toEqual([]);
  });

  it('keeps sessions apart', () => {
    const lines = [
      write(['client', 'RCPT TO:<a@example.net>'], 1),
      write(['client', 'RCPT TO:<c@example.net>'], 2),
      write(['server', '550 first'], 1),
      write(['server', '450 second'], 2),
    ];
    expect(deliveriesOf(openSessions, lines.join('\n'))).toMatchObject([
      { recipient: 'a@example.net', response: '550 first' },
      { recipient: 'c@example.net', response: '450 second' },
    ]);
  });
});

describe('MailEnable', () => {
  const line = (...fields: string[]) =>
    ['11/24/26 02:51:25', 'SMTP-OU', '1A2B3C.MAI', '1304', '192.0.2.7', ...fields].join('\t');
  it('reads command and answer of one line', () => {
    const text = [
      line('EHLO', 'EHLO out.example.org', '250-mx.example.net', '24', '190'),
      line('MAIL', 'MAIL FROM:<b@example.org>', '', '40', '0'),
      line('RCPT', 'RCPT TO:<a@example.net>', '550 5.1.1 User unknown', '30', '45'),
      line('RCPT', 'RCPT TO:<c@example.net>', '250 Ok', '30', '45'),
      line('DATA', 'DATA', '354 go on', '6', '20'),
      line('*', '*', '250 queued', '600', '20'),
    ].join('\n');
    expect(deliveriesOf(openSessions, text)).toMatchObject([
      {
        time: '2026-11-24T02:51:25',
        queueId: '1A2B3C.MAI',
        recipient: 'a@example.net',
        sender: 'b@example.org',
        status: 'bounced',
        response: '550 5.1.1 User unknown',
        nextHop: { host: null, address: '192.0.2.7', port: null },
      },
      { recipient: 'c@example.net', status: 'sent', response: '250 queued' },
    ]);
  });

  it('reads spaces in place of tabs', () => {
    const text = line('RCPT', 'RCPT TO:<a@example.net>', '452 4.2.2 Mailbox full', '30', '45').replaceAll(
      '\t',
      ' ',
    );
    expect(deliveriesOf(openSessions, text)).toMatchObject([
      { recipient: 'a@example.net', status: 'deferred', response: '452 4.2.2 Mailbox full' },
    ]);
  });
});

describe('incoming mail and other lines', () => {
  it.each([
    ['11/24/26 02:51:25\tSMTP-IN\t1A\t1304\t192.0.2.7\tRCPT\tRCPT TO:<a@example.net>\t550 no\t1\t2', 1],
    ['"SMTPD"\t12\t3\t"2026-11-24 02:51:25.123"\t"192.0.2.7"\t"SENT: 550 no"', 1],
    [
      '"APPLICATION"\t12\t"2026-11-24 02:51:25.123"\t"SMTPDeliverer - Message 5: Delivering message from b@example.org to a@example.net."',
      1,
    ],
    ['Tue 2026-11-24 02:51:25.123: [12:1] --> 550 no', 1],
    ['Tue 2026-11-24 02:51:25.123: [12:1] <-- RCPT TO:<a@example.net>', 1],
    ['<-- 550 no', 0],
    ['"a quoted sentence about SMTP", "550 no"', 0],
  ])('%s', (line, taken) => {
    expect(readWith(openSessions, line)).toEqual({ events: [], taken });
  });
});

describe.each([
  '"SMTPC"\t12\t3\t"2026-11-24 02:51:25.123"\t"192.0.2.7"\t"RECEIVED: 550-',
  '11/24/26 02:51:25 SMTP-OU 1A 1304 192.0.2.7 RCPT RCPT TO:<',
  '02:51:25 [123] CMD: RCPT TO:<a@example.net>',
])('hostile text behind %s', (piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(openSessions, make(piece)).filter(({ recipient }) => recipient === '')).toEqual([]);
  });
});
