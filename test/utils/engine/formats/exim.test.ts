import { describe, expect, it } from 'vitest';
import { openExim } from '@/utils/engine/formats/exim/exim';
import { causesOf, deliveriesOf, hostileTexts, readWith } from './read-with';

const ID = '1xVcAB-0001Qr-2d';
const AT = '2026-11-23 21:08:40';
const on = (rest: string) => `${AT} ${ID} ${rest}`;

function delivery(text: string) {
  const [event] = deliveriesOf(openExim, text);
  if (!event) throw new Error(`no delivery: ${text}`);
  return event;
}

describe('the head of a line', () => {
  const rest = '** a@example.net R=dnslookup T=remote_smtp: retry timeout exceeded';
  it.each([
    [`${AT} ${ID} `, '2026-11-23T21:08:40', ID],
    [`${AT}.123 ${ID} `, '2026-11-23T21:08:40.123', ID],
    [`${AT} +0100 ${ID} `, '2026-11-23T21:08:40+0100', ID],
    [`${AT} [4711] ${ID} `, '2026-11-23T21:08:40', ID],
    [`${AT} +0100 [4711] ${ID} `, '2026-11-23T21:08:40+0100', ID],
    [`${AT} 1tr4Qk-000000012AB-3fGh `, '2026-11-23T21:08:40', '1tr4Qk-000000012AB-3fGh'],
    [`Nov 23 21:08:40 mx1 exim[4711]: ${ID} `, '2026-11-23T21:08:40', ID],
    [`Nov 23 21:08:40 mx1 exim4[4711]: 2025-11-23 21:08:41 ${ID} `, '2025-11-23T21:08:41', ID],
    [`<22>1 2026-11-23T21:08:40.5+00:00 mx1 exim: ${ID} `, '2026-11-23T21:08:40.5+00:00', ID],
    [`${ID} `, null, ID],
  ])('%s', (head, time, queueId) => {
    expect(delivery(head + rest)).toMatchObject({
      time,
      queueId,
      recipient: 'a@example.net',
      status: 'expired',
    });
  });
});

describe('a line of an address', () => {
  const H = 'R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.7]';
  const place = { host: 'mx.example.net', address: '192.0.2.7', port: null };
  it.each([
    [
      `** a@example.net ${H}: SMTP error from remote mail server after RCPT TO:<a@example.net>: 550 5.1.1 no such user`,
      {
        status: 'bounced',
        recipient: 'a@example.net',
        originalRecipient: null,
        nextHop: place,
        response: 'SMTP error from remote mail server after RCPT TO:<a@example.net>: 550 5.1.1 no such user',
      },
    ],
    [
      `** a@example.net F=<b@example.org> P=<b@example.org> ${H}:2525 X=TLS1.3:ECDHE__AES_256_GCM:256 CV=yes DN="/CN=a: b" DT=1s: SMTP error from remote mail server after end of data: 550 spam QT=3m12s DT=0.5s`,
      {
        sender: 'b@example.org',
        nextHop: { ...place, port: 2525 },
        response: 'SMTP error from remote mail server after end of data: 550 spam',
      },
    ],
    [
      `== a@example.net R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [2001:db8::25]:25 DT=0s: SMTP error from remote mail server after MAIL FROM:<b@example.org> SIZE=12: 451 later`,
      { status: 'deferred', nextHop: { host: 'mx.example.net', address: '2001:db8::25', port: 25 } },
    ],
    [
      `== a@example.net R=dnslookup T=remote_smtp defer (110): Connection timed out H=mx.example.net [192.0.2.7] DT=5m: SMTP timeout after end of data (1234 bytes written)`,
      { nextHop: place, response: 'SMTP timeout after end of data (1234 bytes written)' },
    ],
    [
      `== a@example.net R=lookuphost T=remote_smtp defer (113): No route to host H=mx.example.net [192.0.2.7]: mx.example.net [192.0.2.7]`,
      { nextHop: place, response: 'No route to host' },
    ],
    [
      `== a@example.net R=dnslookup T=remote_smtp defer (111): Connection refused DT=0s`,
      { status: 'deferred', nextHop: null, response: 'Connection refused' },
    ],
    [
      `== a@example.net R=virtual_user T=lmtp defer (13): Permission denied: failed to open /var/x`,
      { response: 'Permission denied: failed to open /var/x' },
    ],
    [
      `== a@example.net routing defer (-51): retry time not reached`,
      { status: 'deferred', recipient: 'a@example.net', response: 'retry time not reached' },
    ],
    [
      `== a@example.net R=dnslookup defer (-1) DT=0s: host lookup did not complete`,
      { response: 'host lookup did not complete' },
    ],
    [`** a@example.net: Unrouteable address`, { status: 'bounced', response: 'Unrouteable address' }],
    [
      `=> a@example.net <info@example.com> ${H} C="250 2.0.0 "a" Ok: queued as 1B2" QT=5s DT=1s`,
      {
        status: 'sent',
        recipient: 'a@example.net',
        originalRecipient: 'info@example.com',
        response: '250 2.0.0 "a" Ok: queued as 1B2',
        delay: 5,
      },
    ],
    [`-> a@example.net ${H} C="250 OK"`, { status: 'sent', response: '250 OK' }],
    [`>> a@example.net ${H} * C="250 OK"`, { status: 'sent' }],
    [
      `=> john <john@example.com> R=localuser T=local_delivery`,
      { recipient: 'john@example.com', originalRecipient: null },
    ],
    [
      `=> /home/j/mail/ (john@example.com) <info@example.com> R=userforward T=address_file`,
      { recipient: 'info@example.com', originalRecipient: null },
    ],
    [
      `=> |/usr/bin/procmail -t <john@example.com> R=procmail T=address_pipe`,
      { recipient: 'john@example.com' },
    ],
    [
      `** a, status=sent (250 ok)@example.net <"a, status=sent (250 ok)"@example.net> ${H}: SMTP error from remote mail server after DATA: 554 no`,
      { recipient: '"a, status=sent (250 ok)"@example.net', status: 'bounced', nextHop: place },
    ],
    [
      `** "a: b R=x"@example.net ${H}: Connection refused`,
      { recipient: '"a: b R=x"@example.net', nextHop: place, response: 'Connection refused' },
    ],
    [
      `** gr\\303\\274n@example.net ${H}: SMTP error from remote mail server after DATA: 554 Postf\\303\\244cher C:\\new \\377`,
      {
        recipient: 'grün@example.net',
        response: 'SMTP error from remote mail server after DATA: 554 Postfächer C:\\new \\377',
      },
    ],
  ])('%s', (line, expected) => {
    expect(delivery(on(line))).toMatchObject(expected);
  });
});

it('reads a reply of several lines as one, and by whom it was said', () => {
  const words =
    'SMTP error from remote mail server after pipelined RCPT TO:<a@example.net>: 552-5.2.2 The inbox is\\n552-5.2.2 out of storage\\n552 5.2.2 space';
  expect(causesOf(on(`** a@example.net R=d T=r H=mx.example.net [192.0.2.7]: ${words}`))).toEqual([
    'bounced recipient.mailbox-full',
  ]);
});

describe('what other lines tell', () => {
  it('reads sender, size and Message-ID, and nothing out of the subject', () => {
    const line = on(
      '<= a@example.org H=mx [192.0.2.9]:5 P=esmtps S=651 id=x.1@example.org T="S=9 id=trap" for b@example.net',
    );
    expect(readWith(openExim, line).events).toEqual([
      {
        kind: 'queue',
        line: 1,
        queueId: ID,
        sender: 'a@example.org',
        size: 651,
        messageId: '<x.1@example.org>',
      },
    ]);
  });

  it('reads the null sender of a notice', () => {
    const [event] = readWith(openExim, on('<= <> R=1xVcAB-0001Qr-1a U=Debian-exim P=local S=1')).events;
    expect(event).toMatchObject({ sender: '', size: 1 });
  });

  it.each(['Completed', 'removed by root'])('ends a message: %s', (words) => {
    expect(readWith(openExim, on(words)).events).toMatchObject([{ queueId: ID, removed: true }]);
  });

  it('gives an unnamed host of a deferral the host of the line before', () => {
    const text = [
      on('H=mx.example.net [192.0.2.7] Connection refused'),
      on('== a@example.net R=d T=r defer (111): Connection refused'),
    ].join('\n');
    expect(delivery(text).nextHop).toEqual({ host: 'mx.example.net', address: '192.0.2.7', port: null });
  });

  it.each([
    on('Frozen'),
    on(
      'H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<a@example.net>: 550 no',
    ),
    on('Spool file for it is locked (another process is handling this message)'),
    on('*> a@example.net R=d T=r H=mx.example.net [192.0.2.7]'),
  ])('says nothing by itself: %s', (line) => {
    expect(readWith(openExim, line)).toEqual({ events: [], taken: 1 });
  });

  it.each([
    `${AT} H=(x) [192.0.2.1] F=<a@example.org> rejected RCPT <b@example.com>: relay not permitted`,
    `${AT} Start queue run: pid=4711`,
    `${AT} 1xVcAB-0001Qr ** a@example.net: no id`,
    `Nov 23 21:08:40 mx1 postfix/smtp[1]: ED5FB240956: to=<a@example.net>, relay=exim[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (host exim said: 550 ${ID} ** b@example.org)`,
  ])('is not about a message of Exim: %s', (line) => {
    expect(readWith(openExim, line)).toEqual({ events: [], taken: 0 });
  });
});

describe('causes', () => {
  const greylisted =
    '== a@example.net R=d T=r defer (-44) H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<a@example.net>: 451 4.7.1 Greylisted, please try again later';
  it.each([
    [
      'an expiry has the last failure of its recipient',
      [greylisted, '** a@example.net: retry timeout exceeded', 'Completed'],
      ['deferred deferral.greylisted', 'expired deferral.greylisted*'],
    ],
    [
      'an expiry with its reason needs no other line',
      [
        '** a@example.net R=d T=r H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<a@example.net>: 452 4.2.2 Mailbox full: retry timeout exceeded',
      ],
      ['expired recipient.mailbox-full'],
    ],
    [
      'an expiry at the first attempt has what the host said',
      [
        'H=mx.example.net [192.0.2.7] Connection refused',
        "** a@example.net R=d T=r: all hosts for 'example.net' have been failing for a long time (and retry time not reached)",
      ],
      ['expired connection.refused'],
    ],
    ['an expiry alone', ['** a@example.net: retry timeout exceeded'], ['expired queue.expired']],
    [
      'no attempt is no news',
      [
        greylisted,
        "== a@example.net R=d T=r defer (-53): retry time not reached for any host for 'example.net'",
      ],
      ['deferred deferral.greylisted'],
    ],
    [
      'no attempt and nothing known',
      ['== a@example.net R=d T=r defer (-53): retry time not reached for any host'],
      ['deferred queue.suspended'],
    ],
    [
      'silence after the connection',
      [
        '== a@example.net R=d T=r defer (110): Connection timed out H=mx.example.net [192.0.2.7]: SMTP timeout after RCPT TO:<a@example.net>',
      ],
      ['deferred connection.reply-timed-out'],
    ],
    [
      'silence before it',
      ['== a@example.net R=d T=r defer (110): Connection timed out'],
      ['deferred connection.timed-out'],
    ],
    [
      'a connection that broke',
      [
        '== a@example.net R=d T=r defer (-18) H=mx.example.net [192.0.2.7]: Remote host closed connection in response to sending data block',
      ],
      ['deferred connection.lost'],
    ],
    [
      'the words of an older Exim',
      [
        '** a@example.net R=d T=r: SMTP error from remote mailer after RCPT TO:<a@example.net>: host mx.example.net [2001:db8::7]: 550 5.1.1 User unknown',
      ],
      ['bounced recipient.unknown'],
    ],
    [
      'a refusal of the greeting with a name',
      [
        '== a@example.net R=d T=r defer (-45) H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after EHLO out.example.org: 421 4.3.2 Service shutting down',
      ],
      ['deferred server.unavailable'],
    ],
  ])('%s', (_, lines, causes) => {
    expect(causesOf(lines.map(on).join('\n'))).toEqual(causes);
  });
});

it('tells the messages of a mixed log apart', () => {
  const text = [1, 2, 3]
    .flatMap((n) => [
      `${AT} 1xVcAB-0001Qr-0${n} == u${n}@example.net R=d T=r defer (111): Connection refused`,
      `${AT} 1xVcAB-0001Qr-0${n} Completed`,
    ])
    .join('\n');
  expect(deliveriesOf(openExim, text).map(({ queueId, recipient }) => [queueId, recipient])).toEqual([
    ['1xVcAB-0001Qr-01', 'u1@example.net'],
    ['1xVcAB-0001Qr-02', 'u2@example.net'],
    ['1xVcAB-0001Qr-03', 'u3@example.net'],
  ]);
});

describe.each([
  on('** '),
  on('== a@example.net R=d defer (1): '),
  on('=> a@example.net C="'),
  on('H='),
  on('<= '),
])('hostile text behind %s', (piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    for (const event of deliveriesOf(openExim, make(piece))) expect(event.recipient).not.toBe('');
  });
});
