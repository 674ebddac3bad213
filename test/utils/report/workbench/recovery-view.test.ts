import { describe, expect, it } from 'vitest';
import type { Recovery } from '@/utils/engine/messages/recovery';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import { words } from '@/utils/knowledge/words';
import type { MessageFacts } from '@/utils/ledger/facts';
import { recoveryView } from '@/utils/report/workbench/recovery-view';

const MENDED = new Date(2026, 10, 23, 14, 32, 5).getTime();
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);
const found = (changes: Partial<Recovery>): Recovery => ({
  mended: MENDED,
  scopes: 1,
  recovered: 1,
  missing: 0,
  arrived: [],
  waiting: [],
  givenUp: [],
  ...changes,
});
const factsOf = (row: number) =>
  ({
    queueId: `Q${row}`,
    sender: 's@example.org',
    recipient: `r${row}@example.com`,
    last: MENDED,
  }) as MessageFacts;
const viewOf = (cause: string, recovery: Recovery) =>
  recoveryView(recovery, recoveryProofOf(cause), { cause, factsOf, words });

const open = { mended: null, recovered: 0, missing: 1 } as const;
const cases: readonly (readonly [string, Recovery, string])[] = [
  [
    'connection.refused',
    found({ arrived: numbers(17), givenUp: [20, 21] }),
    'Mended 2026-11-23 14:32: 17 of 17 arrived since; 2 had failed for good before: re-queue these.',
  ],
  [
    'connection.refused',
    found({ arrived: [1], waiting: [2] }),
    'Mended 2026-11-23 14:32: 1 of 2 arrived since; 1 still waits.',
  ],
  [
    'connection.refused',
    found({ givenUp: [3] }),
    'Mended 2026-11-23 14:32: 1 had failed for good before: re-queue this one.',
  ],
  ['message.virus', found({ givenUp: [3] }), 'Mended 2026-11-23 14:32: 1 had failed for good before.'],
  [
    'connection.refused',
    found({ ...open, missing: 3 }),
    'Not proven to be mended: 3 more deliveries at this server after the last failure would prove it.',
  ],
  [
    'recipient.mailbox-full',
    found({ ...open, scopes: 3, recovered: 1, missing: 2 }),
    'Not proven to be mended: 1 of 3 mailboxes takes mail again; 2 more deliveries to the others would prove it.',
  ],
  [
    'deferral.greylisted',
    found({ ...open, scopes: 4, recovered: 1, missing: 3 }),
    'Not proven to be mended: 1 of 4 messages arrived; 3 have still to arrive.',
  ],
  [
    'authentication.spf',
    found({ ...open, scopes: 1 }),
    'Not proven to be mended: one more delivery of this sender after the last failure would prove it.',
  ],
  [
    'message.spam',
    found({ ...open, scopes: 0, givenUp: [1] }),
    'Not proven to be mended: all of it failed for good, and nothing else tells.',
  ],
];

describe('whether an incident is over, in words', () => {
  it.each(cases)('%s', (cause, recovery, headline) => {
    expect(viewOf(cause, recovery).headline).toBe(headline);
  });

  it('lists what to send again, and only once it is mended', () => {
    const { requeue, text } = viewOf('connection.refused', found({ givenUp: [20, 21] }));
    expect(requeue.map(({ key }) => key)).toEqual(['Q20-20', 'Q21-21']);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('Q20\ts@example.org\tr20@example.com\t2026-11-23 14:32:05');
    expect(viewOf('connection.refused', found({ ...open, givenUp: [20] })).requeue).toEqual([]);
  });

  it('lists no more than a page can hold, and says how many there are', () => {
    expect(viewOf('connection.refused', found({ givenUp: numbers(640) }))).toMatchObject({ more: 140 });
  });
});
