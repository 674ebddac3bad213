import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { openExchangeQueue } from '@/utils/engine/formats/queues/exchange-queue';
import { openEximQueue } from '@/utils/engine/formats/queues/exim-queue';
import { openOpenSmtpdQueue } from '@/utils/engine/formats/queues/opensmtpd-queue';
import { openPostfixQueue } from '@/utils/engine/formats/queues/postfix-queue';
import { outcomesOf } from './outcomes';
import { deliveriesOf, eventsOf, hostileTexts } from './read-with';

const TO = ' '.repeat(41);
const entry = (mark = ' ') => `4Xk2Qz1vT9z7${mark}    2839 Mon Nov 16 10:12:34  ann@example.net`;
const FULL = '(host mx.example.com[192.0.2.9] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))';
const TITLE = '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------';
const SENDMAIL = '-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------';

describe('postqueue -p and mailq', () => {
  it.each([
    [
      'a reason for one recipient, and a count',
      [TITLE, entry(), FULL, `${TO}kim@example.com`, '', '-- 3 Kbytes in 1 Request.'],
      ['kim@example.com deferred recipient.mailbox-full'],
    ],
    [
      'reasons for some recipients each',
      [
        entry(),
        FULL,
        `${TO}kim@example.com`,
        '     (connect to mx2.example.com[2001:db8::1]:25: Connection timed out)',
        `${TO}lee@example.com`,
        `${TO}max@example.org`,
      ],
      [
        'kim@example.com deferred recipient.mailbox-full',
        'lee@example.com deferred connection.timed-out',
        'max@example.org deferred connection.timed-out',
      ],
    ],
    [
      'being delivered just now',
      [entry('*'), `${TO}kim@example.com`],
      ['kim@example.com deferred unknown.deferred'],
    ],
    ['on hold', [entry('!'), `${TO}kim@example.com`], ['kim@example.com deferred queue.suspended']],
    [
      'a reason that a mailer wrapped',
      [
        entry(),
        '(host mx.example.com[192.0.2.9] said: 450 4.7.1 <kim@example.com>: Recipient',
        'address rejected: Greylisted (in reply to RCPT TO command))',
        `${TO}kim@example.com`,
      ],
      ['kim@example.com deferred deferral.greylisted'],
    ],
    [
      'a final code, which waits all the same',
      [
        entry(),
        '(host mx.example.com[192.0.2.9] refused to talk to me: 554 5.7.1 No)',
        `${TO}kim@example.com`,
      ],
      ['kim@example.com deferred unknown.rejected'],
    ],
    [
      'Sendmail, with the coding of the body',
      [
        SENDMAIL,
        '6ANLSmS5006538     1234 Mon Nov 23 21:28 <ann@example.net>',
        '                 (Deferred: Connection refused by mx.example.com.)',
        '\t\t\t\t\t <kim@example.com>',
        '6ANLSmS5006539*     124 Mon Nov 23 21:28 <ann@example.net>',
        '      8BITMIME   (Deferred: 451 4.7.1 Greylisting in action)',
        '\t\t\t\t\t <lee@example.com>',
        '\t\tTotal requests: 2',
      ],
      ['kim@example.com deferred connection.refused', 'lee@example.com deferred deferral.greylisted'],
    ],
    [
      'a vague reason, which anybody may have given',
      [entry(), '(An error has occurred, please try again later.)', `${TO}kim@example.com`],
      ['kim@example.com deferred unknown.deferred'],
    ],
    [
      'words that only the relay says',
      [entry(), '(unknown mail transport error)', `${TO}kim@example.com`],
      ['kim@example.com deferred server.misconfigured'],
    ],
    ['an empty one', ['Mail queue is empty'], []],
    ['an address without a message', [TITLE, `${TO}kim@example.com`], []],
    ['an address behind a blank line', [entry(), FULL, '', 'kim@example.com'], []],
  ])('%s', (_, lines, outcomes) => {
    expect(outcomesOf(lines.join('\n'))).toEqual(outcomes);
  });

  it('tells the queue id, arrival, sender and next hop', () => {
    expect(eventsOf(formats, [entry(), FULL, `${TO}kim@example.com`].join('\n'))).toMatchObject([
      {
        queueId: '4Xk2Qz1vT9z7',
        time: '2026-11-16T10:12:34',
        sender: 'ann@example.net',
        nextHop: { host: 'mx.example.com', address: '192.0.2.9' },
      },
    ]);
  });
});

describe('exim -bp', () => {
  it.each([
    [
      'frozen',
      [' 4h   12K 1tLXYZ-0001ab-2C <a@example.org> *** frozen ***', '          kim@example.com'],
      ['kim@example.com deferred queue.suspended'],
    ],
    [
      'one that has it and two that wait, of a notice',
      [
        '25m  2.9K 1vVbHH-0005ZO-0S <>',
        '          kim@example.com',
        '        D lee@example.com',
        '          max@example.com',
      ],
      ['kim@example.com deferred unknown.deferred', 'max@example.com deferred unknown.deferred'],
    ],
    [
      'an id of 4.97, and the user who sent it',
      [' 3d   1.5M 1vVbHH-00000005ZO0-0S12 (root) <ann@example.net>', '          kim@example.com'],
      ['kim@example.com deferred unknown.deferred'],
    ],
    ['no message', ['12 messages in 4h, kim@example.com'], []],
  ])('%s', (_, lines, outcomes) => {
    expect(outcomesOf(lines.join('\n'))).toEqual(outcomes);
  });

  it('knows by the id when the message came', () => {
    const text = ' 4h   12K 1tLXYZ-0001ab-2C <a@example.org>\n          kim@example.com';
    expect(deliveriesOf(openEximQueue, text)).toMatchObject([
      { time: '2024-12-12T00:59:55Z', queueId: '1tLXYZ-0001ab-2C', sender: 'a@example.org' },
    ]);
  });
});

describe('smtpctl show queue', () => {
  const line = (state: string, error: string, to = 'kim@example.com') =>
    `00e87ca41d7fae10|inet4|mta|auth|a@example.net|${to}|kim@example.com|1763625662|1763971262|1763625700|3|${state}|357|${error}`;

  it.each([
    [
      'an error',
      line('pending', '452 4.2.2 Mailbox full'),
      'kim@example.com deferred recipient.mailbox-full',
    ],
    [
      'an error with a bar',
      line('inflight', '451 4.7.1 Greylisted | later'),
      'kim@example.com deferred deferral.greylisted',
    ],
    ['none yet', line('pending', ''), 'kim@example.com deferred unknown.deferred'],
    ['suspended', line('suspended', ''), 'kim@example.com deferred queue.suspended'],
  ])('%s', (_, text, outcome) => {
    expect(outcomesOf(text)).toEqual([outcome]);
  });

  it('reads every field', () => {
    expect(deliveriesOf(openOpenSmtpdQueue, line('pending', '451 x', 'sales@example.com'))).toMatchObject([
      {
        queueId: '00e87ca4',
        time: '2025-11-20T08:01:02Z',
        sender: 'a@example.net',
        recipient: 'kim@example.com',
        originalRecipient: 'sales@example.com',
      },
    ]);
  });

  it.each(['00e87ca41d7fae10|inet4|mta', '00e87ca41d7fae10|a|b|c|d|e|f|g|h|i|j|k|l|m'])(
    'is not %s',
    (text) => {
      expect(deliveriesOf(openOpenSmtpdQueue, text)).toEqual([]);
    },
  );
});

describe('postqueue -j', () => {
  const message = (recipients: unknown, queue = 'deferred') =>
    JSON.stringify({
      queue_name: queue,
      queue_id: '4Xk2Qz1vT9z7',
      arrival_time: 1_763_625_662,
      message_size: 900,
      sender: 'a@example.net',
      recipients,
    });

  it.each([
    [
      'two recipients',
      message([
        { address: 'kim@example.com', delay_reason: FULL.slice(1, -1) },
        {
          address: 'lee@example.com',
          delay_reason: 'connect to mx.example.com[192.0.2.9]:25: Connection refused',
        },
      ]),
      ['kim@example.com deferred recipient.mailbox-full', 'lee@example.com deferred connection.refused'],
    ],
    [
      'no reason',
      message([{ address: 'kim@example.com' }], 'active'),
      ['kim@example.com deferred unknown.deferred'],
    ],
    [
      'on hold',
      message([{ address: 'kim@example.com' }], 'hold'),
      ['kim@example.com deferred queue.suspended'],
    ],
    ['odd ones', message([null, 3, {}]), []],
  ])('%s', (_, text, outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });

  it('tells when the message came, and where it goes', () => {
    const text = message([{ address: 'kim@example.com', delay_reason: FULL.slice(1, -1) }]);
    expect(eventsOf(formats, text)).toMatchObject([
      { queueId: '4Xk2Qz1vT9z7', time: '2025-11-20T08:01:02.000Z', nextHop: { host: 'mx.example.com' } },
    ]);
  });
});

describe('Get-Queue of Exchange', () => {
  const list = (error: string) =>
    [
      'Identity         : EX01\\1234',
      'DeliveryType     : SmartHostConnectorDelivery',
      'NextHopDomain    : mx.example.com',
      'Status           : Retry',
      `LastError        : ${error}`,
      'NextHopConnector : 1c1f',
    ].join('\n');

  it.each([
    [
      'a reply',
      list('421 4.4.2 Connection dropped due to TimedOut'),
      ['- deferred connection.reply-timed-out'],
    ],
    [
      'a reply that goes on',
      list('452 4.3.1 Insufficient\n                   system resources'),
      ['- deferred server.storage-full'],
    ],
    [
      'two queues',
      `${list('452 4.3.1 Insufficient system resources')}\n\n${list('421 4.4.2 Connection dropped')}`,
      ['- deferred server.storage-full', '- deferred connection.lost'],
    ],
    ['no error', list(''), []],
    [
      'a table, which tells no reason',
      'Identity   DeliveryType Status MessageCount\n--------   ------------ ------ ----\nEX01\\12 DnsConnector Retry  12',
      [],
    ],
    ['another list', 'Identity : kim@example.com\nLastError : 550 5.1.1 x', []],
  ])('%s', (_, text, outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });
});

it('qshape names no recipient, so nothing is read of it', () => {
  const text =
    '                 T  5 10 20 40 80 160\n       TOTAL     9  0  0  1  2  3   3\n  example.com    9  0  0  1  2  3   3';
  expect(outcomesOf(text)).toEqual([]);
});

describe.each([
  ['postqueue', openPostfixQueue, `${entry()}\n(`],
  ['exim', openEximQueue, ' 4h   12K 1tLXYZ-0001ab-2C <a@example.org>\n'],
  ['smtpctl', openOpenSmtpdQueue, '00e87ca41d7fae10|inet4|mta|'],
  ['Get-Queue', openExchangeQueue, 'Identity : x\nLastError : '],
] as const)('hostile text behind %s', (_, open, piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(open, make(piece)).filter(({ status }) => status !== 'deferred')).toEqual([]);
  });
});
