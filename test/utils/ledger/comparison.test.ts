import { describe, expect, it } from 'vitest';
import { words } from '@/utils/knowledge/words';
import { compareSides, type Side, sideOf } from '@/utils/ledger/comparison';
import type { Entry } from '@/utils/ledger/entry';
import { Ledger } from '@/utils/ledger/ledger';
import { comparisonText, comparisonView } from '@/utils/report/workbench/comparison-view';

const nowhere = { ordinal: 0, part: 0, start: 0, end: 0 };
const START = Date.UTC(2026, 10, 20);
const entry = (over: Partial<Entry>): Entry => ({
  queueId: 'A1',
  sender: 's@example.org',
  recipient: 'a@example.com',
  nextHop: 'mx.example.com',
  status: 'sent',
  cause: 'delivered',
  actor: 'nobody',
  time: START,
  delay: 0,
  ...over,
});
const FULL = { status: 'bounced', cause: 'recipient.mailbox-full', actor: 'recipient' } as const;

/** Messages of one attempt each. */
function sideWith(...groups: readonly (readonly [number, Partial<Entry>])[]): Side {
  const ledger = new Ledger();
  let message = 0;
  for (const [count, over] of groups)
    for (let i = 0; i < count; i += 1) ledger.add(message++, entry(over), nowhere);
  return sideOf(ledger);
}

/** Messages that arrive after some seconds. */
function waiting(count: number, seconds: number): Side {
  const ledger = new Ledger();
  for (let message = 0; message < count; message += 1) {
    ledger.add(message, entry({ status: 'deferred', cause: 'deferral.greylisted' }), nowhere);
    ledger.add(message, entry({ time: START + seconds * 1000, delay: seconds }), nowhere);
  }
  return sideOf(ledger);
}

describe('two logs beside each other', () => {
  it('name causes that are new and gone, with their counts', () => {
    const { newCauses, goneCauses } = compareSides(
      sideWith([3, FULL], [2, {}]),
      sideWith([4, { ...FULL, cause: 'recipient.unknown' }], [2, {}]),
    );
    expect(newCauses).toEqual([{ name: 'recipient.unknown', before: 0, after: 4 }]);
    expect(goneCauses).toEqual([{ name: 'recipient.mailbox-full', before: 3, after: 0 }]);
  });

  it.each([
    ['worse', [1, 40], [20, 40], ['mx.example.com'], []],
    ['better', [20, 40], [1, 40], [], ['mx.example.com']],
    ['no other than by chance', [4, 40], [6, 40], [], []],
    ['unproven by few', [0, 4], [4, 4], [], []],
  ] as const)('a server is %s', (_, [openBefore, before], [openAfter, after], worse, better) => {
    const found = compareSides(
      sideWith([openBefore, FULL], [before - openBefore, {}]),
      sideWith([openAfter, FULL], [after - openAfter, {}]),
    );
    expect(found.worse.map(({ name }) => name)).toEqual(worse);
    expect(found.better.map(({ name }) => name)).toEqual(better);
  });

  it('a delay has moved only where it is by minutes and twice as long', () => {
    expect(compareSides(waiting(6, 30), waiting(6, 900)).waits).toMatchObject([
      { name: 'mx.example.com', before: { wait: 30 }, after: { wait: 900 } },
    ]);
    expect(compareSides(waiting(6, 600), waiting(6, 700)).waits).toEqual([]);
    expect(compareSides(waiting(2, 30), waiting(2, 900)).waits).toEqual([]);
  });

  it('one sentence stands on top', () => {
    const view = comparisonView(
      compareSides(sideWith([1, FULL], [39, {}]), sideWith([20, FULL], [20, {}])),
      words,
    );
    expect(view.headline).toBe(
      'Worse than before: 20 of 40 messages did not arrive, 1 of 40 before, above all to mx.example.com.',
    );
    expect(comparisonText(view)).toContain(
      'Servers that got worse\n- mx.example.com: 20 of 40 not delivered, 1 of 40 before',
    );
    const nothing = comparisonView(compareSides(sideWith(), sideWith([1, {}])), words);
    expect(nothing.headline).toBe('Nothing to compare: the first holds no message.');
  });

  it('a part of a log holds what belongs to it', () => {
    const ledger = new Ledger();
    ledger.add(0, entry({ time: START }), nowhere);
    ledger.add(1, entry({ time: START + 60_000 }), nowhere);
    expect(sideOf(ledger, (_row, last) => last > START).messages).toBe(1);
  });
});
