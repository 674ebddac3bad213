import { describe, expect, it } from 'vitest';
import { readPostfix } from '@/utils/engine/formats/postfix/postfix';
import type { DeliveryEvent, LogEvent } from '@/utils/engine/types';
import { recordsOf } from './read-with';

const NOW = Date.UTC(2026, 10, 23, 22);
const FACTS =
  'to=<a@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1.5, delays=0.1/0/0.4/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command))';

function read(text: string): LogEvent[] {
  return recordsOf(text)
    .map((record) => readPostfix(record, NOW))
    .filter((event) => event !== null);
}

function delivery(text: string): DeliveryEvent {
  const [event] = read(text);
  if (event?.kind !== 'delivery') throw new Error(`no delivery record: ${text}`);
  return event;
}

describe('the head of a line', () => {
  it.each([
    ['Nov 23 20:55:36 mx1 postfix/smtp[23411]: ED5FB240956: ', '2026-11-23T20:55:36', 'ED5FB240956'],
    ['Dec  1 00:00:01 mx1 postfix/smtp[1]: ED5FB240956: ', '2025-12-01T00:00:01', 'ED5FB240956'],
    [
      '2026-11-23T20:57:04.344909+00:00 mx1 postfix/smtp[26280]: 4jYJCh2PXgzKmyt: ',
      '2026-11-23T20:57:04.344909+00:00',
      '4jYJCh2PXgzKmyt',
    ],
    [
      '2026-11-23 20:57:04 mx1 postfix-out/smtp[26280]: 4jYJCh2PXgzKmyt: ',
      '2026-11-23T20:57:04',
      '4jYJCh2PXgzKmyt',
    ],
    [
      '<22>1 2026-11-23T20:57:04.309047+00:00 mx1 postfix 26280 - -  4jYJCh1qlLzKmyx: ',
      '2026-11-23T20:57:04.309047+00:00',
      '4jYJCh1qlLzKmyx',
    ],
    ['<22>Nov 23 20:55:36 mx1 postfix/lmtp[1]: ED5FB240956: ', '2026-11-23T20:55:36', 'ED5FB240956'],
    ['postfix/smtp[1]: ED5FB240956: ', null, 'ED5FB240956'],
    ['ED5FB240956: ', null, 'ED5FB240956'],
    ['20:55:36 mx1 postfix/smtp[1] ED5FB240956 ', null, 'ED5FB240956'],
    ['postfix: ', null, null],
    ['', null, null],
  ])('%s', (head, time, queueId) => {
    expect(delivery(head + FACTS)).toMatchObject({
      time,
      queueId,
      recipient: 'a@example.net',
      status: 'bounced',
    });
  });
});

it('reads every field of a delivery record', () => {
  expect(
    delivery(`1A2B3C4D5E: ${FACTS.replace('>, relay', '>, orig_to=<b@example.org>, relay')}`),
  ).toMatchObject({
    originalRecipient: 'b@example.org',
    nextHop: { host: 'mx.example.net', address: '192.0.2.1', port: 25 },
    delay: 1.5,
    delays: [0.1, 0, 0.4, 1],
    dsn: '5.1.1',
    response: 'host mx.example.net[192.0.2.1] said: 550 5.1.1 no (in reply to RCPT TO command)',
  });
});

describe('the recipient', () => {
  it.each([
    ['"a, status=sent (250 ok)"@example.net', '"a, status=sent (250 ok)"@example.net'],
    ['"a>b"@example.net', '"a>b"@example.net'],
    ['user+tag=x=y@example.net', 'user+tag=x=y@example.net'],
    ['', ''],
  ])('to=<%s>', (address, expected) => {
    expect(delivery(`1A2B3C4D5E: ${FACTS.replace('a@example.net', address)}`)).toMatchObject({
      recipient: expected,
      status: 'bounced',
    });
  });
});

describe('the next hop', () => {
  it.each([
    [
      'relay=none',
      'connect to mx.example.net[192.0.2.1]:25: Connection refused',
      { host: 'mx.example.net', address: '192.0.2.1', port: 25 },
    ],
    [
      'relay=none',
      'Host or domain name not found. Name service error for name=x.example type=A: Host not found',
      null,
    ],
    [
      'relay=mx.example.net[2001:db8::1]:25',
      '250 ok',
      { host: 'mx.example.net', address: '2001:db8::1', port: 25 },
    ],
    [
      'relay=mx.example.net[private/dovecot-lmtp]',
      '250 ok',
      { host: 'mx.example.net', address: null, port: null },
    ],
    ['relay=local', 'delivered to maildir', null],
    ['relay=filter', '250 ok', { host: 'filter', address: null, port: null }],
  ])('%s (%s)', (relay, response, nextHop) => {
    const line = `1A2B3C4D5E: to=<a@example.net>, ${relay}, delay=1, delays=0/0/0/1, dsn=4.0.0, status=deferred (${response})`;
    expect(delivery(line).nextHop).toEqual(nextHop);
  });
});

describe('the response goes to the last parenthesis of the record', () => {
  it.each([
    ['(a (b) c)', 'a (b) c'],
    ['(a (b) c) [show more]', 'a (b) c'],
    [
      '(rejected (by policy (rule 12))) contact (admin) in reply to RCPT TO command))',
      'rejected (by policy (rule 12))) contact (admin) in reply to RCPT TO command)',
    ],
    ['(host x said: 550 cut off (at the wr', 'host x said: 550 cut off (at the wr'],
    ['(550-5.7.1 one\n 550-5.7.1 two\n 550 5.7.1 three)', '550-5.7.1 one 550-5.7.1 two 550 5.7.1 three'],
    ['', ''],
  ])('%j', (written, response) => {
    expect(
      delivery(
        `1A2B3C4D5E: to=<a@example.net>, relay=none, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced ${written}`,
      ).response,
    ).toBe(response);
  });

  it('never reaches into the next record', () => {
    const cut = `1A2B3C4D5E: ${FACTS.slice(0, -30)}`;
    expect(read(`${cut}\n1A2B3C4D5F: ${FACTS}`).map((event) => event.queueId)).toEqual([
      '1A2B3C4D5E',
      '1A2B3C4D5F',
    ]);
  });

  it('joins a record that a mail client wrapped', () => {
    const wrapped = `Nov 23 20:55:36 mx1 postfix/smtp[1]: 1A2B3C4D5E: ${FACTS.replaceAll(', ', ',\n  ')}`;
    expect(read(wrapped)).toHaveLength(1);
    expect(delivery(wrapped)).toMatchObject({ dsn: '5.1.1', status: 'bounced' });
  });
});

describe('expired records', () => {
  it.each([
    ['status=expired, returned to sender', 'expired'],
    ['status=force-expired, returned to sender', 'expired'],
  ])('%s', (words, status) => {
    expect(delivery(`1A2B3C4D5E: from=<s@example.org>, ${words}`)).toMatchObject({
      recipient: null,
      sender: 's@example.org',
      status,
    });
  });
});

it.each([
  'Nov 23 20:55:36 mx1 postfix/smtpd[1]: NOQUEUE: reject: RCPT from x[192.0.2.9]: 554 5.7.1 no; from=<a@b.example> to=<c@d.example> proto=ESMTP',
  'Nov 23 20:55:36 mx1 postfix/smtp[1]: warning: status=deferred (nothing)',
  'If your log says status=deferred (connection timed out), read to=<address> first.',
  'to=<a@example.net>',
  'status=bounced (550 no)',
])('leaves alone what is no delivery record: %s', (line) => {
  expect(read(line).filter((event) => event.kind === 'delivery')).toEqual([]);
});

it('gives each record its place in the text', () => {
  const text = `first\n\n1A2B3C4D5E: ${FACTS}\nlast`;
  const { line, span } = delivery(text);
  expect(line).toBe(3);
  expect(text.slice(span.start, span.end)).toBe(`1A2B3C4D5E: ${FACTS}`);
});
