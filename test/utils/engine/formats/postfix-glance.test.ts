import { describe, expect, it } from 'vitest';
import { glanceAtPostfix } from '@/utils/engine/formats/postfix/glance';
import { queueIdBefore } from '@/utils/engine/formats/postfix/queue-id';

const glance = (line: string) => glanceAtPostfix(`before\n${line}\nafter`, 7, 7 + line.length);
const SYSLOG = 'Nov 24 10:00:00 mx1 ';
const ISO = '2026-11-24T10:00:00.123456+00:00 mx1 ';

describe('a glance at a line', () => {
  it.each([
    'postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none, delay=1, status=deferred (x)',
    'postfix-out/lmtp[12]: A1B2C3D4E5: to=<a@example.net>, relay=none, delay=1, status=sent (x)',
    'postfix/qmgr[12]: 4c1WRT5fNjz3xyz: from=<b@example.org>, size=1, nrcpt=1 (queue active)',
    'postfix/qmgr[12]: 4c1WRT5fNjz3xyz: removed',
    'postfix/cleanup[12]: 4c1WRT5fNjz3xyz: message-id=<x@example.org>',
    'postfix/pickup[12]: 4c1WRT5fNjz3xyz: uid=0 from=<root>',
    // Without a queue id right behind the process: Solaris, and whatever else is to be read with care
    'postfix/smtp[12]: [ID 197553 mail.info] A1B2C3D4E5: to=<a@example.net>, status=sent (x)',
    'postfix/smtpd[12]: connect from mx.example.net[192.0.2.1]',
  ])('leaves to Postfix alone: %s', (line) => {
    expect(glance(SYSLOG + line)).toBe('own');
    expect(glance(ISO + line)).toBe('own');
  });

  it.each([
    'postfix/smtpd[12]: 4c1WRT5fNjz3xyz: client=mx.example.net[192.0.2.1]',
    'postfix/smtpd[12]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 554 5.7.1 no; from=<b@example.org> to=<a@example.net>',
    'postfix/bounce[12]: 4c1WRT5fNjz3xyz: sender non-delivery notification: 4c1WRT5fNjz3abc',
    'postfix/cleanup[12]: 4c1WRT5fNjz3xyz: replace: header Subject: x from local; from=<b@example.org>',
  ])('passes over: %s', (line) => {
    expect(glance(SYSLOG + line)).toBe('nothing');
    expect(glance(ISO + line)).toBe('nothing');
  });

  it.each([
    '',
    'Nov 24 10:00:00 mx1 ',
    'Nov 24 10:00:00 mx1 sm-mta[12]: A1B2C3D4E5: to=<a@example.net>, stat=Sent',
    'Nov 24 10:00:00 mx1 postfix: A1B2C3D4E5: client=x',
    'Nov 24 10:00:00 mx1 postfix/smtpd',
    '2026-11-24 10:00:00 1abcde-000abc-Ab postfix => a@example.net',
    '4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none, status=deferred (postfix/smtp[1]: x)',
    '{"MESSAGE":"postfix/smtp[1]: A1B2C3D4E5: client=x"}',
    'to=<a@example.net>, status=deferred (x)',
  ])('does not know: %s', (line) => {
    expect(glance(line)).toBe('unknown');
  });

  it('looks at no other line than its own', () => {
    const text = 'Nov 24 10:00:00 mx1\nNov 24 10:00:00 mx1 postfix/smtpd[1]: A1B2C3D4E5: client=x';
    expect(glanceAtPostfix(text, 0, 19)).toBe('unknown');
    expect(glanceAtPostfix(text, 20, text.length)).toBe('nothing');
  });
});

describe('the queue id before a place', () => {
  it.each([
    ['postfix/smtp[1]: 4c1WRT5fNjz3xyz: to=', '4c1WRT5fNjz3xyz'],
    ['ABCDEF: to=', 'ABCDEF'],
    ['A1B2C3D4E5 to=', 'A1B2C3D4E5'],
    ['postfix: to=', null],
    ['A1B2: to=', null],
    ['A1B2C3D4E5:to=', null],
    ['to=', null],
  ])('%s', (text, id) => {
    expect(queueIdBefore(text, text.indexOf('to='))).toBe(id);
  });
});
