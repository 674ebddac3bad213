import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import type { DeliveryEvent } from '@/utils/engine/types';
import { eventsOf } from './read-with';

function read(text: string): DeliveryEvent[] {
  return eventsOf(formats, text).filter((event) => event.kind === 'delivery');
}

const SWAKS = `=== Trying mx.example.com:25...
=== Connected to mx.example.com.
<-  220 mx.example.com ESMTP
 -> EHLO relay.example.org
<-  250-mx.example.com
<-  250 SIZE 1000
 -> MAIL FROM:<s@example.org>
<-  250 2.1.0 Ok
 -> RCPT TO:<b@example.com>
<** 550-5.1.1 first line
<** 550 5.1.1 second line
 -> QUIT
<-  221 2.0.0 Bye`;

const TELNET = `Trying 192.0.2.1...
Connected to mx.example.com.
Escape character is '^]'.
220 mx ESMTP
EHLO relay.example.org
250-mx
250 HELP
MAIL FROM:<s@example.org>
250 ok
RCPT TO:<b@example.com>
250 ok
DATA
354 go ahead
Subject: 550 is no reply
550 nor is this
.
554 5.7.1 refused as spam
QUIT
221 bye`;

const MARKS = `>>> MAIL From:<s@example.org>
<<< 250 ok
>>> RCPT To:<b@example.com>
<<< 250 ok
>>> RCPT To:<c@example.com>
<<< 452 4.2.2 full
>>> DATA
<<< 451 4.7.1 later`;

describe('a session', () => {
  it.each([
    ['swaks', SWAKS, [['b@example.com', 'bounced', 'rcpt', '550-5.1.1 first line\n550 5.1.1 second line']]],
    [
      'marks of Sendmail',
      MARKS,
      [
        ['c@example.com', 'deferred', 'rcpt', '452 4.2.2 full'],
        ['b@example.com', 'deferred', 'data', '451 4.7.1 later'],
      ],
    ],
    [
      'C: and S:',
      'C: RCPT TO:<b@example.com>\nS: 550 no such user',
      [['b@example.com', 'bounced', 'rcpt', '550 no such user']],
    ],
    [
      'a refusal of MAIL',
      '-> MAIL FROM:<s@example.org>\n<- 553 5.1.8 no',
      [[null, 'bounced', 'mail', '553 5.1.8 no']],
    ],
    [
      'a greeting that refuses',
      '=== Connected to mx.example.com.\n<** 554 no mail here',
      [[null, 'bounced', 'connect', '554 no mail here']],
    ],
    ['the end alone', '>>> DATA\n<<< 550 5.7.25 no PTR', [[null, 'bounced', 'data', '550 5.7.25 no PTR']]],
  ] as const)('%s', (_, text, expected) => {
    expect(read(text).map((one) => [one.recipient, one.status, one.stage, one.response])).toEqual(expected);
  });

  it('by telnet, with a message in it that looks like replies', () => {
    expect(read(TELNET)).toMatchObject([
      {
        recipient: 'b@example.com',
        sender: 's@example.org',
        stage: 'end-of-data',
        nextHop: { host: 'mx.example.com', address: '192.0.2.1' },
      },
    ]);
  });

  it.each([
    ['Trying 192.0.2.1...\ntelnet: connect to address 192.0.2.1: Connection refused', 'Connection refused'],
    [
      '=== Trying mx.example.com:25...\n*** Error connecting: connect: Connection timed out',
      'Connection timed out',
    ],
  ])('that nobody answers: %s', (text, response) => {
    expect(read(text)).toMatchObject([{ status: 'deferred', stage: 'connect', saidBy: 'relay', response }]);
  });
});

describe('bare replies', () => {
  it('count one by one, those of several lines as one', () => {
    const text =
      '550-5.1.1 first\n550 5.1.1 second\n452 4.2.2 full\n  of mail\n\n5.7.1 relaying denied\n250 ok\nprose';
    expect(read(text).map(({ status, response }) => [status, response])).toEqual([
      ['bounced', '550-5.1.1 first\n550 5.1.1 second'],
      ['deferred', '452 4.2.2 full\nof mail'],
      ['bounced', '5.7.1 relaying denied'],
    ]);
  });

  it('do not count beside a log', () => {
    const log = '1A2B3C4D5E: to=<a@x>, relay=none, status=bounced (no)';
    expect(read(`550 5.1.1 stray\n${log}`)).toHaveLength(1);
  });
});

it.each([
  ['prose with marks', '> quoted mail\n>> twice\n-> an arrow\n<- another\nS: note'],
  ['commands without end', 'EHLO a\n'.repeat(50_000)],
  ['replies without end', `>>> DATA\n${'<<< 550-more\n'.repeat(50_000)}`],
  ['a bare reply without end', '550-more\n'.repeat(50_000)],
])('survives %s', (_, text) => {
  expect(read(text).length).toBeLessThanOrEqual(1);
});
