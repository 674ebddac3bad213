import { describe, expect, it } from 'vitest';
import { openSendmail } from '@/utils/engine/formats/sendmail';
import { causesOf, deliveriesOf, hostileTexts, readWith } from './read-with';

const ID = '6ANLSdpL005677';
const HEAD = 'Nov 23 21:28:39 mx4 sendmail[5677]: ';
const on = (rest: string) => `${HEAD}${ID}: ${rest}`;
const facts = (dsn: string) =>
  `delay=00:01:13, xdelay=00:00:01, mailer=esmtp, pri=30360, relay=mx.example.net. [192.0.2.7], dsn=${dsn}`;

describe('the head of a line', () => {
  it.each([
    [HEAD, '2026-11-23T21:28:39'],
    ['2026-11-23T21:28:39.12+01:00 mx4 sm-mta[9]: ', '2026-11-23T21:28:39.12+01:00'],
    ['<22>1 2026-11-23T21:28:39Z mx4 sendmail 5677 - -  ', '2026-11-23T21:28:39Z'],
    ['', null],
  ])('%s', (head, time) => {
    const text = `${head}${ID}: to=<a@example.net>, ${facts('2.0.0')}, stat=Sent (ok)`;
    expect(deliveriesOf(openSendmail, text)).toMatchObject([
      { time, queueId: ID, recipient: 'a@example.net' },
    ]);
  });
});

describe('a delivery', () => {
  it.each([
    [`${facts('2.0.0')}, stat=Sent (250 2.0.0 Ok (a), queued)`, 'sent', '250 2.0.0 Ok (a), queued', '2.0.0'],
    [`${facts('2.0.0')}, stat=Sent`, 'sent', 'Sent', '2.0.0'],
    [
      `${facts('5.1.1')}, reply=550 5.1.1 <a@example.net>, stat=odd: no such user, stat=User unknown`,
      'bounced',
      '550 5.1.1 <a@example.net>, stat=odd: no such user',
      '5.1.1',
    ],
    [`${facts('5.1.1')}, reply=550 no, stat=User unknown`, 'bounced', '550 no', null],
    [
      `${facts('4.2.2')}, reply=452 4.2.2 Mailbox full, later, stat=Deferred: 452 4.2.2 Mailbox full, later`,
      'deferred',
      '452 4.2.2 Mailbox full, later',
      '4.2.2',
    ],
    [
      `${facts('4.0.0')}, stat=Deferred: Connection refused by mx.`,
      'deferred',
      'Deferred: Connection refused by mx.',
      '4.0.0',
    ],
    [`${facts('4.4.2')}, stat=Deferred`, 'deferred', 'Deferred', '4.4.2'],
    [`${facts('5.6.0')}, stat=Data format error`, 'bounced', 'Data format error', '5.6.0'],
    [`${facts('4.3.0')}, stat=Operating system error`, 'deferred', 'Operating system error', '4.3.0'],
    ['delay=00:00:00, mailer=esmtp, pri=30, dsn=4.4.3, stat=queued', 'deferred', 'queued', '4.4.3'],
  ])('%s', (rest, status, response, dsn) => {
    const [event] = deliveriesOf(openSendmail, on(`to=<a@example.net>, ${rest}`));
    expect(event).toMatchObject({ status, response, dsn });
  });

  it('reads every field', () => {
    const text = on(
      `to=<a@example.net>, ctladdr=<b@example.org> (10/12), delay=1+02:03:04, xdelay=00:00:01, mailer=esmtp, pri=30360, relay=mx.example.net. [IPv6:2001:db8::7], dsn=2.0.0, stat=Sent (ok)`,
    );
    expect(deliveriesOf(openSendmail, text)).toEqual([
      {
        kind: 'delivery',
        line: 1,
        span: { start: 0, end: text.length },
        time: '2026-11-23T21:28:39',
        queueId: ID,
        sender: null,
        recipient: 'a@example.net',
        originalRecipient: null,
        nextHop: { host: 'mx.example.net', address: '2001:db8::7', port: null },
        delay: 93_784,
        delays: null,
        dsn: '2.0.0',
        status: 'sent',
        response: 'ok',
      },
    ]);
  });

  it.each([
    ['<a@example.net>,<b@example.net>', ['a@example.net', 'b@example.net']],
    ['a@example.net,b@example.net,...', ['a@example.net', 'b@example.net']],
    ['<"x, stat=Sent (>"@example.net>', ['"x, stat=Sent (>"@example.net']],
    ['root', ['root']],
    ['"|exec /usr/bin/procmail", ctladdr=<b@example.net> (10/12)', ['b@example.net']],
    ['/var/mail/x, ctladdr=c@example.net (1/1)', ['c@example.net']],
  ])('to=%s', (to, recipients) => {
    const events = deliveriesOf(openSendmail, on(`to=${to}, ${facts('5.0.0')}, stat=User unknown`));
    expect(events.map(({ recipient }) => recipient)).toEqual(recipients);
    expect(events[0]).toMatchObject({ status: 'bounced', response: 'User unknown' });
  });

  it.each([
    [
      ', relay=mx.ex...ample.net. [192.0.2.7], ',
      { host: 'mx.ex...ample.net', address: '192.0.2.7', port: null },
    ],
    [', relay=[192.0.2.7] [192.0.2.7], ', { host: null, address: '192.0.2.7', port: null }],
    [', relay=mx.example.net., ', { host: 'mx.example.net', address: null, port: null }],
    [', relay=local, ', null],
    [', ', null],
  ])('%s', (relay, nextHop) => {
    const text = on(`to=<a@example.net>, delay=00:00:00${relay}dsn=5.0.0, stat=User unknown`);
    expect(deliveriesOf(openSendmail, text)[0]?.nextHop).toEqual(nextHop);
  });
});

it('reads lines that were copied without their heads one by one', () => {
  const text = `${ID}: to=<a@example.net>, ${facts('5.1.1')}, stat=User unknown\n${ID}: done; delay=00:00:01, ntries=1`;
  expect(readWith(openSendmail, text)).toMatchObject({
    taken: 2,
    events: [{ response: 'User unknown' }, { removed: true }],
  });
});

describe('what other lines tell', () => {
  it('reads sender, size and Message-ID', () => {
    const text = on(
      'from=<a@example.org>, size=359, class=0, nrcpts=1, msgid=<x@example.org>, proto=ESMTP, relay=x [192.0.2.9]',
    );
    expect(readWith(openSendmail, text).events).toEqual([
      {
        kind: 'queue',
        line: 1,
        queueId: ID,
        sender: 'a@example.org',
        size: 359,
        messageId: '<x@example.org>',
      },
    ]);
  });

  it('ends a message', () => {
    expect(readWith(openSendmail, on('done; delay=00:00:28, ntries=2')).events).toMatchObject([
      { queueId: ID, removed: true },
    ]);
  });

  it.each([
    on('6ANLSk9t005845: DSN: Service unavailable'),
    on('6ANLSk9t005845: DSN: Warning: could not send message for past 4 hours'),
    on('to=<a@example.net>, delay=00:00:00, mailer=esmtp, pri=30, stat=queued'),
    on('timeout waiting for input from mx.example.net. during client RCPT'),
  ])('says nothing by itself: %s', (line) => {
    expect(readWith(openSendmail, line)).toEqual({ events: [], taken: 1 });
  });

  it.each([
    'Nov 23 21:28:39 mx4 sendmail[1]: STARTTLS=client, relay=mx.example.net., version=TLSv1.3, verify=FAIL, bits=256/256',
    'Nov 23 21:28:39 mx1 postfix/smtp[1]: ED5FB240956: to=<a@example.net>, relay=x[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (host x said: 550 a, stat=User unknown)',
    'Nov 23 21:28:39 mx1 postfix/qmgr[1]: ED5FB240956: from=<a@example.org>, size=1, nrcpt=1 (queue active)',
    'Nov 23 21:28:39 mx4 sendmail[1]: tls_clt_features=(null), relay=x [192.0.2.1], stat=0',
    'to=<a@example.net>, stat=User unknown',
  ])('is no line of a message of Sendmail: %s', (line) => {
    expect(readWith(openSendmail, line)).toEqual({ events: [], taken: 0 });
  });
});

describe('causes', () => {
  const to = (dsn: string, rest: string) => on(`to=<a@example.net>, ${facts(dsn)}, ${rest}`);
  const refused = to('4.0.0', 'stat=Deferred: Connection refused by mx.example.net.');
  it.each([
    [
      'the reply, not what Sendmail makes of it',
      [to('5.1.1', 'reply=550 5.7.1 Message refused as spam, stat=User unknown')],
      ['bounced message.spam'],
    ],
    [
      'a reply that says nothing',
      [to('5.1.1', 'reply=550 no, stat=User unknown')],
      ['bounced unknown.rejected'],
    ],
    ['Sendmail alone', [to('5.1.1', 'stat=User unknown')], ['bounced recipient.unknown']],
    [
      'a notice that it gave up',
      [refused, on('6ANLSk9t005845: DSN: Cannot send message for 5 days')],
      ['deferred connection.refused', 'expired connection.refused*'],
    ],
    [
      'silence after the connection',
      [
        on('timeout waiting for input from mx.example.net. during client RCPT'),
        to('4.4.2', 'stat=Deferred: Connection timed out with mx.example.net.'),
      ],
      ['deferred connection.reply-timed-out'],
    ],
    [
      'silence before it',
      [to('4.0.0', 'stat=Deferred: Connection timed out with mx.example.net.')],
      ['deferred connection.timed-out'],
    ],
    [
      'a connection that broke while the message was sent',
      [
        on('SYSERR(root): timeout writing message to mx.example.net.: Connection reset by mx.example.net.'),
        to('4.4.2', 'stat=Deferred'),
      ],
      ['deferred connection.lost'],
    ],
    [
      'a certificate that its own rules refuse',
      [
        `${HEAD}ruleset=tls_server, arg1=FAIL, relay=mx.example.net, reject=454 4.7.0 authentication failed`,
        to('4.7.0', 'stat=Deferred: 454 4.7.0 authentication failed'),
      ],
      ['deferred tls.certificate-rejected'],
    ],
    [
      'the same words of the server itself',
      [
        `${HEAD}ruleset=tls_server, arg1=FAIL, relay=other.example.net, reject=454 4.7.0 authentication failed`,
        to('4.7.0', 'stat=Deferred: 454 4.7.0 authentication failed'),
      ],
      ['deferred relay.authentication-required'],
    ],
  ])('%s', (_, lines, causes) => {
    expect(causesOf(lines.join('\n'))).toEqual(causes);
  });
});

describe.each([
  on('to=<'),
  on(`to=<a@example.net>, ${facts('5.0.0')}, reply=, stat=`),
  on('from=<a, nrcpts=1'),
])('hostile text behind %s', (piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    const odd = deliveriesOf(openSendmail, make(piece)).filter(({ recipient }) => !recipient);
    expect(odd).toEqual([]);
  });
});
