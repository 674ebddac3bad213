import { describe, expect, it } from 'vitest';
import { recoveryOf, type Struck, type Taken } from '@/utils/engine/messages/recovery';

/** Minutes stand for times. */
function struck(
  message: number,
  recipient: string,
  [began, failed]: [number, number],
  delivered?: number,
): Struck {
  const outcome = delivered === undefined ? 'waiting' : 'delivered';
  return {
    message,
    sender: 's@example.org',
    recipient,
    began,
    failed,
    outcome,
    delivered: delivered ?? Number.NaN,
  };
}
const givenUp = (one: Struck): Struck => ({ ...one, outcome: 'failed' });
const taken = (recipient: string, ...times: number[]): Taken[] =>
  times.map((time) => ({ sender: 't@example.org', recipient, time }));

const toServer = { to: 'server', deliveries: 1 } as const;
const toRecipient = { to: 'recipient', deliveries: 1 } as const;
const byItself = { to: 'message', deliveries: 1 } as const;
const two = [struck(1, 'ann', [10, 20]), struck(2, 'ben', [12, 25])];

const cases: readonly (readonly [string, Parameters<typeof recoveryOf>, object])[] = [
  [
    'deliveries at the server after the last failure',
    [toServer, two, taken('cat', 26, 28, 30, 32, 40)],
    { mended: 40 },
  ],
  [
    'none while one still failed',
    [toServer, two, taken('cat', 5, 9)],
    { mended: null, scopes: 1, recovered: 0 },
  ],
  ['too few of them', [toServer, two, taken('cat', 26, 28)], { mended: null }],
  [
    'for a mailbox, none to another',
    [toRecipient, two, taken('cat', 26)],
    { mended: null, recovered: 0, scopes: 2 },
  ],
  ['for two mailboxes, one of them', [toRecipient, two, taken('ANN', 26)], { mended: null, recovered: 1 }],
  [
    'for two mailboxes, both, from the later on',
    [toRecipient, two, [...taken('ann', 26), ...taken('ben', 30)]],
    { mended: 30 },
  ],
  [
    'what arrived, what waits, what was given up',
    [
      toServer,
      [struck(1, 'ann', [10, 20], 27), struck(2, 'ben', [12, 25]), givenUp(struck(3, 'cat', [12, 24]))],
      taken('ann', 27, 28, 29, 30),
    ],
    { mended: 30, arrived: [1], waiting: [2], givenUp: [3] },
  ],
  ['for what proves nothing of others, only itself', [byItself, two, taken('ann', 26, 27)], { mended: null }],
  [
    'for such, all that is still tried',
    [byItself, [struck(1, 'ann', [10, 20], 27), givenUp(struck(3, 'cat', [12, 24]))], []],
    { mended: 27, scopes: 1 },
  ],
  [
    'none where all was given up, and nothing came since',
    [toServer, two.map(givenUp), []],
    { mended: null, givenUp: [1, 2] },
  ],
  [
    'more of them where some got through all the while',
    [toServer, two, taken('cat', 13, 15, 26)],
    { mended: null },
  ],
  [
    'and so many that it is no chance',
    [toServer, two, taken('cat', 13, 15, ...Array.from({ length: 12 }, (_, i) => 26 + i))],
    { mended: 36 },
  ],
];

describe('what proves that an incident is over', () => {
  it.each(cases)('%s', (_name, given, expected) => {
    expect(recoveryOf(...given)).toMatchObject(expected);
  });
});
