import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);
const timesOf = (...parts: readonly string[]) => {
  const stream = engine.openStream({ now: Date.UTC(2026, 10, 26) });
  const attempts = [...parts.flatMap((part) => stream.read(part)), ...stream.end()];
  return attempts.map(({ attempt }) => attempt.time);
};
const line = (date: string) =>
  `${date} 08:01:02 to=kim@example.com status=deferred reply="452 4.2.2 Mailbox full"`;
const head = 'Received,Sender address,Recipient address,Status,Detail';
const row = (date: string) => `${date} 08:01,ann@example.net,kim@example.com,Failed,550 5.1.1 User unknown`;

describe('a date that can be read two ways', () => {
  it.each<[string, string[], (string | null)[]]>([
    ['has no time by itself', [line('5/2/2026')], [null]],
    ['has its time where the numbers are the same', [line('2/2/2026')], ['2026-02-02T08:01:02']],
    [
      'is as a later one says: the day first',
      [line('5/2/2026'), line('13/2/2026')],
      ['2026-02-05T08:01:02', '2026-02-13T08:01:02'],
    ],
    [
      'is as a later one says: the month first',
      [line('5/2/2026'), line('5/13/2026')],
      ['2026-05-02T08:01:02', '2026-05-13T08:01:02'],
    ],
    [
      'is as an earlier one says',
      [line('13/2/2026'), line('5/2/2026')],
      ['2026-02-13T08:01:02', '2026-02-05T08:01:02'],
    ],
    [
      'stays uncertain where others contradict each other',
      [line('13/2/2026'), line('2/14/2026'), line('5/2/2026')],
      ['2026-02-13T08:01:02', '2026-02-14T08:01:02', null],
    ],
    [
      'is read alike in a table',
      [head, row('5/2/2026'), row('25/2/2026')],
      ['2026-02-05T08:01:00', '2026-02-25T08:01:00'],
    ],
  ])('%s', (_, lines, times) => {
    expect(timesOf(lines.join('\n'))).toEqual(times);
  });

  it('is as a part before it says', () => {
    expect(timesOf(`${line('13/2/2026')}\n`, line('5/2/2026'))).toEqual([
      '2026-02-13T08:01:02',
      '2026-02-05T08:01:02',
    ]);
  });
});
