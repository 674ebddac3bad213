import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { foldAttempts } from '@/utils/report/workbench/folded-attempts';

const engine = createEngine(knowledge, formats);
const replies = {
  grey: 'dsn=4.7.1, status=deferred (host mx.example.com[192.0.2.1] said: 450 4.7.1 Greylisted)',
  full: 'dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full)',
  sent: 'dsn=2.0.0, status=sent (250 2.0.0 Ok)',
};

function fold(...tries: (readonly [string, keyof typeof replies])[]) {
  const lines = tries.map(
    ([name, reply], i) =>
      `2026-11-23T10:${10 + i}:00+00:00 relay postfix/smtp[1]: 4jA1000001: to=<${name}@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, ${replies[reply]}`,
  );
  const attempts = engine.diagnose(lines.join('\n')).flatMap((one) => one.attempts);
  expect(attempts).toHaveLength(tries.length);
  return foldAttempts(attempts).map(({ last, before, index }) => [
    last.attempt.recipient?.split('@')[0],
    last.attempt.status,
    before,
    index,
  ]);
}

it.each<[string, Parameters<typeof fold>, unknown[]]>([
  [
    'folds what was answered alike',
    [
      ['ann', 'grey'],
      ['ann', 'grey'],
      ['ann', 'grey'],
      ['ann', 'sent'],
    ],
    [
      ['ann', 'deferred', 2, 2],
      ['ann', 'sent', 0, 3],
    ],
  ],
  [
    'not across another answer',
    [
      ['ann', 'grey'],
      ['ann', 'full'],
      ['ann', 'grey'],
    ],
    [
      ['ann', 'deferred', 0, 0],
      ['ann', 'deferred', 0, 1],
      ['ann', 'deferred', 0, 2],
    ],
  ],
  [
    'of each recipient by itself, in the order of the last',
    [
      ['ann', 'grey'],
      ['ben', 'grey'],
      ['ann', 'grey'],
      ['ben', 'full'],
    ],
    [
      ['ben', 'deferred', 0, 1],
      ['ann', 'deferred', 1, 2],
      ['ben', 'deferred', 0, 3],
    ],
  ],
])('%s', (_what, tries, folded) => {
  expect(fold(...tries)).toEqual(folded);
});
