import { describe, expect, it } from 'vitest';
import { relayFormats } from '@/utils/engine/formats/relay';
import { outcomesOf } from './outcomes';
import { eventsOf } from './read-with';

const smtp = (words: string, id = '4Xk2Qz1vT9z7', clock = '08:01:02') =>
  `Nov 20 ${clock} gw postfix/smtp[4711]: ${id ? `${id}: ` : ''}${words}`;
const FULL =
  'host mx1.example.com[192.0.2.10] said: 452 4.2.2 <ann@example.com> Mailbox full (in reply to RCPT TO command)';
const SENT =
  'to=<ann@example.com>, relay=mx2.example.com[192.0.2.11]:25, delay=3, delays=1/0/1/1, dsn=2.0.0, status=sent (250 2.0.0 Ok)';

describe('a reply on a line without a status', () => {
  it.each([
    ['a mailbox', FULL, 'ann@example.com deferred recipient.mailbox-full'],
    [
      'a greeting, which is put off whatever its code',
      'host mx.example.com[192.0.2.10] refused to talk to me: 554 poor reputation',
      '- deferred block.ip-reputation',
    ],
    [
      'a greylisted address over IPv6',
      'host mx.example.com[2001:db8::10] said: 450 4.2.0 <ann@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command)',
      'ann@example.com deferred deferral.greylisted',
    ],
    [
      'a reply to the message, whose addresses are not the recipient',
      'host mx.example.com[192.0.2.10] said: 451 4.7.1 <b@example.net>: Sender address rejected: Greylisted (in reply to end of DATA command)',
      '- deferred deferral.greylisted',
    ],
    [
      'a lost connection',
      'lost connection with mx.example.com[192.0.2.10] while receiving the initial server greeting',
      '- deferred connection.lost',
    ],
    [
      'silence',
      'conversation with mx.example.com[192.0.2.10] timed out while sending RCPT TO',
      '- deferred connection.reply-timed-out',
    ],
    ['TLS', 'Cannot start TLS: handshake failure', '- deferred tls.handshake-failed'],
    [
      'TLS that is not there',
      'TLS is required, but was not offered by host mx.example.com[192.0.2.10]',
      '- deferred tls.required',
    ],
  ])('%s', (_, words, outcome) => {
    expect(outcomesOf(smtp(words))).toEqual([outcome]);
  });

  it('tells its queue id, host and time', () => {
    expect(eventsOf(relayFormats, smtp(FULL)).filter(({ kind }) => kind === 'delivery')).toMatchObject([
      {
        time: '2026-11-20T08:01:02',
        queueId: '4Xk2Qz1vT9z7',
        nextHop: { host: 'mx1.example.com', address: '192.0.2.10', port: null },
      },
    ]);
  });

  it.each([
    ['the outcome is told', [smtp(FULL), smtp(SENT)], ['ann@example.com sent delivered']],
    [
      'another message has an outcome',
      [smtp(FULL), smtp(SENT, '4Xk2Qz1vT9zz')],
      ['ann@example.com deferred recipient.mailbox-full', 'ann@example.com sent delivered'],
    ],
    [
      'another recipient has an outcome',
      [smtp(FULL), smtp(SENT.replace('ann@', 'kim@'))],
      ['ann@example.com deferred recipient.mailbox-full', 'kim@example.com sent delivered'],
    ],
    [
      'two servers say it, and the last one counts',
      [smtp(FULL), smtp(FULL.replace('452 4.2.2', '450 4.2.0').replace('Mailbox full', 'Greylisted'))],
      ['ann@example.com deferred deferral.greylisted'],
    ],
  ])('where %s', (_, lines, outcomes) => {
    expect(outcomesOf(lines.join('\n'))).toEqual(outcomes);
  });
});

it('is settled by its outcome where RFC 5424 names no daemon', () => {
  const head = '<22>1 2026-11-20T08:01:02.476945+00:00 gw postfix 26328 - -  4Xk2Qz1vT9z7: ';
  const refused = 'host mx1.example.com[192.0.2.10] refused to talk to me: 421 4.3.2 too busy';
  expect(outcomesOf(`${head}${refused}\n${head}${SENT}`)).toEqual(['ann@example.com sent delivered']);
  expect(outcomesOf(`${head}${refused}`)).toEqual(['- deferred server.overloaded']);
});

describe('a connection that was not made', () => {
  const connect = (host: string, why = 'Connection refused') =>
    smtp(`connect to ${host}[192.0.2.10]:25: ${why}`, '');

  it.each([
    ['alone', [connect('mx.example.com')], ['- deferred connection.refused']],
    [
      'to the servers of one domain, tried one after the other',
      [connect('mx1.example.com'), connect('mx2.example.com', 'Connection timed out')],
      ['- deferred connection.timed-out'],
    ],
    ['with an outcome below', [connect('mx1.example.com'), smtp(SENT)], ['ann@example.com sent delivered']],
  ])('%s', (_, lines, outcomes) => {
    expect(outcomesOf(lines.join('\n'))).toEqual(outcomes);
  });
});

describe('is no attempt', () => {
  it.each([
    smtp('enabling PIX workarounds: disable_esmtp delay_dotcrlf for mx.example.com[192.0.2.10]:25'),
    smtp('Untrusted TLS connection established to mx.example.com[192.0.2.10]:25: TLSv1.3', ''),
    smtp('warning: no MX host for example.com has a valid address record', ''),
    smtp('SSL_connect error to mx.example.com[192.0.2.10]:25: -1', ''),
    smtp('host mx.example.com is busy'),
    'Nov 20 08:01:02 gw postfix/smtpd[4711]: warning: hostname x does not resolve to address 192.0.2.1',
    'Nov 20 08:01:02 gw postfix/smtpd[4711]: fatal: no SASL authentication mechanisms',
    'Nov 20 08:01:02 gw postfix/bounce[4711]: 4Xk2Qz1vT9z7: sender non-delivery notification: 4Xk2Qz1vT9z8',
  ])('%s', (line) => {
    expect(outcomesOf(line)).toEqual([]);
  });
});

describe('fields of later versions', () => {
  it.each([
    ['tls=verified', 'tls=verified, '],
    ['tls=dane with its parts', 'tls=dane(TLSv1.3 with cipher X), '],
    ['tls= with a short part', 'tls=dane(x y), '],
    ['a key that nobody knows yet', 'something_that_is_longer_than_any_key=1, '],
  ])('%s', (_, field) => {
    expect(outcomesOf(smtp(SENT.replace('dsn=', `${field}dsn=`)))).toEqual([
      'ann@example.com sent delivered',
    ]);
  });
});

describe('the same record twice', () => {
  const deferred = smtp(
    'to=<ann@example.com>, relay=none, delay=3, delays=1/0/1/1, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.10]:25: Connection timed out)',
  );

  it('is one attempt', () => {
    expect(outcomesOf(`${deferred}\n${deferred}`)).toEqual(['ann@example.com deferred connection.timed-out']);
  });

  it.each([
    ['later', deferred.replace('08:01:02', '08:31:02')],
    ['after another delay', deferred.replace('delay=3', 'delay=4')],
    ['for another recipient', deferred.replace('ann@', 'kim@')],
    ['of another message', deferred.replace('4Xk2Qz1vT9z7', '4Xk2Qz1vT9z8')],
  ])('%s is another', (_, other) => {
    expect(outcomesOf(`${deferred}\n${other}`)).toHaveLength(2);
  });
});
