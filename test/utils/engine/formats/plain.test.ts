import { describe, expect, it } from 'vitest';
import { openPlain } from '@/utils/engine/formats/plain';
import { causesOf, deliveriesOf, hostileTexts, readWith } from './read-with';

describe('a line that names an outcome', () => {
  it.each([
    [
      '2026-11-24 02:51:25 mailer: from=<b@example.org> to=<a@example.net> relay=mx.example.net[192.0.2.5]:25 result=deferred reply="451 4.7.1 Greylisted, try later"',
      {
        time: '2026-11-24T02:51:25',
        sender: 'b@example.org',
        recipient: 'a@example.net',
        status: 'deferred',
        response: '451 4.7.1 Greylisted, try later',
        nextHop: { host: 'mx.example.net', address: '192.0.2.5', port: 25 },
      },
    ],
    [
      '2026/11/24 02:51:25 [info] recipient: a@example.net, status: Failed, error: No such user',
      { time: '2026-11-24T02:51:25', status: 'bounced', response: 'No such user', nextHop: null },
    ],
    [
      '24/Nov/2026:02:51:25 +0100 delivery failed to a@example.net: 552 5.2.2 Mailbox is full',
      { time: '2026-11-24T02:51:25+0100', status: 'bounced', response: '552 5.2.2 Mailbox is full' },
    ],
    [
      '11/24/2026 02:51:25 rcpt=a@example.net stat=sent (250 queued)',
      { time: '2026-11-24T02:51:25', status: 'sent', response: '250 queued' },
    ],
    [
      "Nov 24 02:51:25 mx5 relayd[9]: to=a@example.net response='421 Too many connections'",
      { time: '2026-11-24T02:51:25', status: 'deferred', response: '421 Too many connections' },
    ],
    [
      '[2026-11-24 02:51:25] ERROR could not send message for a@example.net - 550 #5.1.0 Address rejected',
      { status: 'bounced', response: '550 #5.1.0 Address rejected' },
    ],
  ])('%s', (line, expected) => {
    expect(deliveriesOf(openPlain, line)).toMatchObject([expected]);
  });
});

it.each([
  'to=<a@example.net> status=bounced reply="550 no time in this line"',
  '2026-11-24 02:51:25 to=<a@example.net> queued',
  '2026-11-24 02:51:25 to=<a@example.net> took 450 ms',
  '2026-11-24 02:51:25 sent 552 MB for a@example.net',
  '2026-11-24 02:51:25 a@example.net wrote 550 Words',
  '2026-11-24 02:51:25 no address, status=bounced 550 No such user',
  '2026-11-24 02:51:25 GET /?to=a@example.net HTTP/1.1 503 Service Unavailable',
  '2026-11-24 02:51:25 port for a@example.net is 443 HTTPS',
  '24/13/2026 02:51:25 rcpt=a@example.net stat=sent',
  '2026-11-24 02:51:25 H=(x) [192.0.2.1] F=<b@example.org> rejected RCPT <a@example.net>: 550 No relay for <a@example.net>',
  'Nov 23 02:51:25 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 550 5.1.1 <a@example.net>: Recipient address rejected; from=<b@example.org> to=<a@example.net> proto=ESMTP helo=<x>',
  'Nov 23 02:51:25 mx sendmail[1]: 6ANLSdpL005677: Milter: to=<a@example.net>, reject=550 5.7.1 Command rejected',
  'Nov 23 02:51:25 mx dovecot: imap-login: Login failed for a@example.net, status=failed',
  'Tue 2026-11-24 02:51:25.123: [12:1] --> RCPT TO:<a@example.net> 550 No',
  'Dear support, your message to a@example.net came back: 550 No such user',
])('leaves alone: %s', (line) => {
  expect(readWith(openPlain, line)).toEqual({ events: [], taken: 0 });
});

it('is asked last: lines of other formats stay theirs', () => {
  const postfix =
    'Nov 23 21:20:34 mx1 postfix/smtp[1]: ED5FB240956: to=<a@example.net>, relay=x[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host x[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))';
  const plain = '2026-11-24 02:51:25 to=<a@example.net> result=deferred reply="451 4.7.1 Greylisted"';
  expect(causesOf(`${postfix}\n${plain}`)).toEqual([
    'bounced recipient.unknown',
    'deferred deferral.greylisted',
  ]);
});

describe.each([
  '2026-11-24 02:51:25 to=<a@example.net> status=failed ',
  '2026-11-24 02:51:25 to=',
  '2026-11-24 02:51:25 a@b.example 550 ',
])('hostile text behind %s', (piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(openPlain, make(piece)).filter(({ recipient }) => !recipient)).toEqual([]);
  });
});
