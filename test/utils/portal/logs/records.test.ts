import { describe, expect, test } from 'vitest';
import { beginsLine, isLogLine, isRecord, queueIdOf } from '@/utils/portal/logs/records';
import { deferred, expired, other, queued, sent } from '../log-lines';

const bare = deferred.slice(deferred.indexOf('4jYJ'));

describe('isRecord', () => {
  test.each([
    deferred,
    sent,
    other,
    expired,
    bare,
    bare.slice(bare.indexOf('to=<')),
    `<22>1 2026-11-23T20:57:05+00:00 relay4 postfix/smtp 26350 - - ${bare}`,
    `2026-11-23T20:57:05.123456+01:00 relay4 postfix/lmtp[1]: ${bare}`,
    `${deferred} Details`,
  ])('takes %s', (line) => expect(isRecord(line)).toBe(true));

  test.each([
    queued,
    'status=deferred (connection timed out)',
    'Read to=<katherine@example.com> and status=deferred in each line.',
    `When you see ${bare.slice(bare.indexOf('to=<'))} then ask your administrator.`,
    `${deferred} and that is how such a line reads when the server is busy.`,
    'Nov 23 20:57:05 relay4 postfix/smtpd[9]: NOQUEUE: reject: RCPT from a[192.0.2.1]: 550 5.1.1; from=<a@b> to=<c@d>',
    deferred.slice(0, deferred.indexOf('status=')),
    'x'.repeat(100_000),
  ])('leaves alone %.80s', (line) => expect(isRecord(line)).toBe(false));
});

test('isLogLine takes lines of other daemons and no prose', () => {
  expect(isLogLine(queued)).toBe(true);
  expect(isLogLine('Attempt 2 of 3')).toBe(false);
  expect(isLogLine('The log of 09:14 was lost, please ask for it again.')).toBe(false);
});

test('queueIdOf reads short and long ids and no process number', () => {
  expect(queueIdOf(deferred)).toBe('4jYJCj4473zKnCg');
  expect(queueIdOf('Nov 23 20:57:05 mx postfix/smtp[5]: 9A1B2C3D4E: to=<a@b>')).toBe('9A1B2C3D4E');
  expect(queueIdOf('<22>1 2026-11-23T20:57:05Z mx postfix/smtp 26350 - - 9A1B2C3D4E: to=<a@b>')).toBe(
    '9A1B2C3D4E',
  );
  expect(queueIdOf('to=<a@b>, relay=none')).toBeNull();
});

test('reads hostile lines in linear time', () => {
  for (const unit of ['to=<', 'a ', '0:', 'status=sent ', 'from=<>, ', '4F1A ']) {
    const line = unit.repeat(32_000 / unit.length);
    expect(isRecord(line)).toBe(false);
    expect(typeof isLogLine(line)).toBe('boolean');
  }
});

test.each([
  deferred,
  bare,
  `<22>Nov 23 20:57:05 relay4 postfix/smtp[5]: ${bare}`,
  // RFC 5424 has its version behind the priority; such a line went to the one before it.
  `<22>1 2026-11-23T20:57:05+00:00 relay4 postfix/smtp 26350 - - ${bare}`,
])('beginsLine takes %.60s', (line) => expect(beginsLine(line)).toBe(true));
