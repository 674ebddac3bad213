import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { invented } from '../invented';

const engine = createEngine(invented, formats);
const NOW = Date.UTC(2026, 10, 30);

/** A log of one message: each attempt with its clock and the seconds that the message was in the queue by then. */
function diagnose(status: string, attempts: readonly [clock: string, delay: number][], recipient = 'a') {
  const lines = attempts.map(
    ([clock, delay], i) =>
      `Nov 23 ${clock} mx1 postfix/smtp[1]: ED5FB240956: to=<${recipient}@example.net>, relay=none, delay=${delay}, dsn=4.4.1, status=${i === attempts.length - 1 ? status : 'deferred'} (no apple)`,
  );
  const [diagnosis] = engine.diagnose(lines.join('\n'), { now: NOW });
  if (!diagnosis) throw new Error('no message');
  return diagnosis;
}

describe('the next attempt', () => {
  it.each([
    ['first failure: the shortest gap of stock Postfix', [['20:00:00', 5]], '20:05:00', false],
    [
      'age doubles',
      [
        ['20:00:00', 0],
        ['20:05:00', 300],
      ],
      '20:10:00',
      true,
    ],
    [
      'and again',
      [
        ['20:00:00', 0],
        ['20:05:00', 300],
        ['20:10:00', 600],
        ['20:20:00', 1200],
      ],
      '20:40:00',
      true,
    ],
    ['at most the longest gap', [['20:00:00', 90_000]], '21:06:40', false],
    [
      'another timetable is believed',
      [
        ['20:00:00', 0],
        ['20:30:00', 1800],
      ],
      '21:00:00',
      true,
    ],
    [
      'a steady one stays steady',
      [
        ['20:00:00', 0],
        ['20:30:00', 1800],
        ['21:00:00', 3600],
      ],
      '21:30:00',
      true,
    ],
    [
      'two records of one run are one',
      [
        ['20:00:00', 5],
        ['20:00:02', 7],
      ],
      '20:05:02',
      false,
    ],
  ] as const)('%s', (_, attempts, clock, isLearned) => {
    const { deadlines } = diagnose('deferred', attempts as unknown as [string, number][]);
    expect(deadlines).toMatchObject({ nextAttempt: `2026-11-23T${clock}`, isLearned });
  });
});

it('counts five and thirty days from the arrival', () => {
  expect(diagnose('deferred', [['20:00:10', 10]]).deadlines).toMatchObject({
    arrived: '2026-11-23T20:00:00',
    givesUp: '2026-11-28T20:00:00',
    recoverableUntil: '2026-12-23T20:00:00',
  });
});

it('has no next attempt once it is over, and no deadline once it has arrived', () => {
  expect(diagnose('bounced', [['20:00:10', 10]]).deadlines).toMatchObject({
    nextAttempt: null,
    givesUp: null,
    recoverableUntil: '2026-12-23T20:00:00',
  });
  expect(diagnose('sent', [['20:00:10', 10]]).deadlines.recoverableUntil).toBeNull();
});

it('says nothing of times that it does not know, and survives any delay', () => {
  const line = (time: string, delay: string) =>
    engine.diagnose(
      `${time} postfix/smtp[1]: ED5FB240956: to=<a@b>, relay=none, delay=${delay}, status=deferred (x)`,
    )[0]?.deadlines;
  expect(line('Nov 23 20:00:00 mx1', '1')).toMatchObject({ arrived: null, nextAttempt: null, givesUp: null });
  expect(line('2026-11-23T20:00:00+01:00 mx1', '1')?.givesUp).toBe('2026-11-28T19:59:59+01:00');
  for (const delay of ['1e308', '-5', '1e999', 'x'])
    expect(() => line('9999-12-31T23:59:59Z mx1', delay)).not.toThrow();
});

describe('the verdict', () => {
  it('is that of the worst recipient, and asks for action where waiting does not end it', () => {
    const log = [
      '1A2B3C4D5E: to=<a@x>, relay=none, status=deferred (no apple)',
      '1A2B3C4D5E: to=<b@x>, relay=none, status=bounced (no apple pie)',
      '1A2B3C4D5E: to=<c@x>, relay=none, status=sent (250 ok)',
    ];
    const verdictOf = (...lines: string[]) => engine.diagnose(lines.join('\n'))[0]?.verdict;
    expect(verdictOf(...log)).toEqual({
      status: 'bounced',
      cause: 'fruit.apple-pie',
      actor: 'mail-admin',
      needsAction: true,
      attempt: 1,
    });
    expect(verdictOf(log[0] as string)).toMatchObject({
      status: 'deferred',
      actor: 'nobody',
      needsAction: false,
    });
    expect(verdictOf(log[2] as string)).toMatchObject({ status: 'sent', needsAction: false });
  });
});
