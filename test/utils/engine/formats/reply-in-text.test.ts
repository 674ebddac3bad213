import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { openReplyInText } from '@/utils/engine/formats/reply-in-text/reply-in-text';
import { openReading } from '@/utils/engine/reading';
import type { DeliveryEvent, LogEvent } from '@/utils/engine/types';
import { eventsOf, hostileTexts, NOW, readWith } from './read-with';

const deliveries = (text: string) => eventsOf(formats, text) as DeliveryEvent[];
const found = (text: string) =>
  deliveries(text).map(({ recipient, status, response }) => [recipient, status, response]);

describe('a reply in other text', () => {
  it.each<[string, (string | null)[]]>([
    ['status=expired, returned to sender', [null, 'expired', 'returned to sender']],
    [
      'dsn=4.4.1, status=deferred (delivery temporarily suspended)',
      [null, 'deferred', 'delivery temporarily suspended'],
    ],
    [
      'delays=0/0/1/0, dsn=5.3.4, status=bounced (message size 52428800 exceeds size limit 26214400 of server mx.example.com[192.0.2.1])',
      [
        null,
        'bounced',
        'message size 52428800 exceeds size limit 26214400 of server mx.example.com[192.0.2.1]',
      ],
    ],
    [
      'status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 user(s)unknown)',
      [null, 'bounced', 'host mx.example.com[192.0.2.1] said: 550 5.1.1 user(s)unknown'],
    ],
    ['The server said (550 5.1.1 user(s)unknown) and hung up', [null, 'bounced', '550 5.1.1 user(s)unknown']],
    [
      'status=deferred (host mx.example.com[192.0.2.1] said: 550 5.1.1 (kim) User unknown (in reply to RCPT TO command))',
      [
        null,
        'deferred',
        'host mx.example.com[192.0.2.1] said: 550 5.1.1 (kim) User unknown (in reply to RCPT TO command)',
      ],
    ],
    [
      'Swift_TransportException: Expected response code 354 but got code "554", with message "554 5.5.1 no valid recipients"',
      [null, 'bounced', '554 5.5.1 no valid recipients'],
    ],
    [
      'com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <kim@example.com>: User unknown',
      ['kim@example.com', 'bounced', '550 5.1.1 <kim@example.com>: User unknown'],
    ],
    [
      "2026-11-20 10:00:00 [error] Failed to send mail to kim@example.com (smtp.example.com): (550, b'5.7.1 Relaying denied')",
      ['kim@example.com', 'bounced', '550 5.7.1 Relaying denied'],
    ],
    [
      'Die Nachricht an kim@example.com: Antwort des Servers: 452 4.2.2 Postfach voll',
      ['kim@example.com', 'deferred', '452 4.2.2 Postfach voll'],
    ],
    [
      "Kim Example (kim@example.com)\n\nRemote server returned '550 5.7.1 rejected'",
      ['kim@example.com', 'bounced', '550 5.7.1 rejected'],
    ],
    [
      '550 Mailing to remote domains not supported',
      [null, 'bounced', '550 Mailing to remote domains not supported'],
    ],
    [
      '550 5.7.511 Access denied, banned sender. To request removal, please forward this message to delist@example.com',
      [
        null,
        'bounced',
        '550 5.7.511 Access denied, banned sender. To request removal, please forward this message to delist@example.com',
      ],
    ],
    [
      '550 Blocked. Contact postmaster@example.com',
      [null, 'bounced', '550 Blocked. Contact postmaster@example.com'],
    ],
    ['554 All hosts failed', [null, 'bounced', '554 All hosts failed']],
    [
      '250 2.6.0 <174195.1b1f@example.com> [InternalId=255, Hostname=VI1.prod.outlook.com] 14120 bytes in 0.142, 96.9 KB/sec Queued mail for delivery',
      [
        null,
        'sent',
        '250 2.6.0 <174195.1b1f@example.com> [InternalId=255, Hostname=VI1.prod.outlook.com] 14120 bytes in 0.142, 96.9 KB/sec Queued mail for delivery',
      ],
    ],
    [
      'Message-ID: <174195.1b1f@example.com>\n550 5.1.1 User unknown',
      [null, 'bounced', '550 5.1.1 User unknown'],
    ],
    ['DEFERRED, will retry: 554 5.7.1 Blocked by policy', [null, 'deferred', '554 5.7.1 Blocked by policy']],
    [
      'Error: connect ETIMEDOUT 192.0.2.10:25\n    at TCPConnectWrap.afterConnect (net.js:1141:16)',
      [null, 'deferred', 'connect ETIMEDOUT 192.0.2.10:25'],
    ],
    [
      'lost connection with mx.example.com[192.0.2.10] while sending RCPT TO',
      [null, 'deferred', 'lost connection with mx.example.com[192.0.2.10] while sending RCPT TO'],
    ],
    [
      '550 5.1.1 The account that you tried\nto reach does not exist',
      [null, 'bounced', '550 5.1.1 The account that you tried\nto reach does not exist'],
    ],
    [
      '452-4.2.2 The mailbox\r\n452 4.2.2 is full',
      [null, 'deferred', '452-4.2.2 The mailbox\n452 4.2.2 is full'],
    ],
    ['250 2.0.0 Ok: queued as 9C1F2', [null, 'sent', '250 2.0.0 Ok: queued as 9C1F2']],
    ['550 relay not permitted', [null, 'bounced', '550 relay not permitted']],
    [
      'kim@example.com\nTransport: mx.example.com [192.0.2.10] error 111: Connection refused\n  first failed: 19-Nov-2026 08:01:02\n  next try at:  20-Nov-2026 09:01:02',
      ['kim@example.com', 'deferred', 'Connection refused'],
    ],
    [
      'kanga.milne.example:192.0.2.10 error 111: Connection refused',
      [null, 'deferred', 'Connection refused'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is told for each recipient', () => {
    expect(
      found(
        "{'kim@example.com': (550, b'5.1.1 User unknown'), 'lee@example.com': (452, b'4.2.2 Mailbox full')}",
      ),
    ).toEqual([
      ['kim@example.com', 'bounced', '550 5.1.1 User unknown'],
      ['lee@example.com', 'deferred', '452 4.2.2 Mailbox full'],
    ]);
  });

  it.each([
    ['kim@example.com: 550 5.1.1 User unknown\nlee@example.com: 550 5.1.1 User unknown', 2],
    ['Not delivered to kim@example.com, lee@example.com and max@example.com: 552 5.2.2 Mailbox full', 3],
    ['550 5.1.1 User unknown\n\nTo kim@example.com: 550 5.1.1 User unknown', 1],
  ])('is told for each of a list: %s', (text, count) => {
    expect(new Set(found(text).map(([recipient]) => recipient)).size).toBe(count);
    expect(found(text)).toHaveLength(count);
  });

  it.each([
    ['Delivery from ann@example.net to kim@example.com: 550 5.1.1 User unknown', 'kim@example.com'],
    ['Mail of ann@example.net failed: 550 5.1.1 <kim@example.com>: User unknown', 'kim@example.com'],
    ['ann@example.net\tkim@example.com\tBounced\t550 5.1.1 User unknown', 'kim@example.com'],
    ['suser=ann@example.net duser=kim@example.com reason=550 5.1.1 User unknown', 'kim@example.com'],
    ['554 5.7.1 <ann@example.net>: Sender address rejected: Access denied', null],
    ['To: kim@example.com\nSubject: Hello\n\nError: 550 5.1.1 User unknown', 'kim@example.com'],
    [
      'From: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nTo: ann@example.net\n\n550 5.1.1 User unknown',
      null,
    ],
  ])('names the recipient, and not the sender: %s', (text, recipient) => {
    expect(found(text).map(([one]) => one)).toEqual([recipient]);
  });

  it('is told once, however often it stands there', () => {
    const reply = '550 5.1.1 <kim@example.com>: User unknown';
    expect(
      found(`Error: ${reply}\n  response: '${reply}',\n\nhost mx.example.com[192.0.2.1] said: ${reply}`),
    ).toHaveLength(1);
  });

  it('says nothing beside a log, which tells the same', () => {
    const record =
      'Nov 20 08:01:02 mx1 postfix/smtp[1]: 4Xk2Qz1vT9z7: to=<kim@example.com>, relay=none, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host x[192.0.2.1] said: 550 5.1.1 User unknown)';
    expect(deliveries(`We get 550 5.1.1 User unknown:\n\n${record}`)).toHaveLength(1);
  });
});

describe('no reply', () => {
  it.each([
    'Kim has been removed from the distribution list.',
    'We moved 550 New users to the mail server on 5.1.1 and all is well.',
    'The 550 users of our mail server were migrated. Version 5.1.1 is installed.',
    'Please release 4.2.1 of the mail client: fixes the address book.',
    'Invoice 452 Mailbox rental, 550 EUR',
    '550 domains were moved today',
    'Room 450: Mail sorting. Call 555-0100 for questions.',
    'Total: 452 users on the server, 550 accounts.',
    'The SMTP error code 550 means that the mailbox is unavailable.',
    'What does 550 5.1.1 mean? 550 5.1.1 means that the user does not exist on the server.',
    'error 503 Service Unavailable on https://mail.example.com',
    'npm ERR! code 451 Unavailable For Legal Reasons',
    'error 421 Misdirected Request',
    'Subject: 550 5.1.1 User unknown',
    'imap-login: Disconnected (auth failed, 3 attempts in 6 secs): user=<kim>, method=PLAIN',
    'Connection refused',
    'db.example.com:5432 error 111: Connection refused',
    'cache.example.com [192.0.2.10]:6379 error 111: Connection refused',
    'Nov 20 08:01:02 mx1 postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 550 5.1.1 <kim@example.com>: User unknown',
  ])('%s', (text) => {
    expect(readWith(openReplyInText, text).events).toEqual([]);
  });
});

it('says the same in parts as in whole: whom an earlier part named stands at no place of this one', () => {
  const line = (words: string) =>
    `Nov 20 08:01:02 host=mx.example auth=off from=ann@example.net recipients=kim@example.com ${words}\n`;
  const own =
    'Nov 20 08:01:01 relay postfix/smtp[1]: 4jYJCj4473zKnCg: to=<jane@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n';
  const texts = [`${own}\n${line('is on its way')}\n`, line("smtpmsg='550 5.1.1 User unknown'")];
  const read = openReading(formats, NOW);
  const events = texts.flatMap((text) => {
    read.open(text);
    return Array.from({ length: 4 }, () => read.next()).filter((event) => event !== null);
  });
  const told = (list: readonly LogEvent[]) => list.map((event) => ({ ...event, span: null }));
  expect(told([...events, ...read.end()])).toEqual(told(eventsOf(formats, texts.join(''))));
});

describe.each([
  '550 5.1.1 ',
  'host x[192.0.2.1] said: 550 ',
  "(550, b'",
  'kim@example.com 550-5',
  'connect to ',
])('hostile text behind %s', (piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    for (const event of readWith(openReplyInText, make(piece)).events) expect(event.kind).toBe('delivery');
  });
});
