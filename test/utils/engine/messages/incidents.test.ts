import { describe, expect, it } from 'vitest';
import { findIncidents, type Trouble } from '@/utils/engine/messages/incidents';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 24, 10);

function trouble(message: number, change: Partial<Trouble> = {}): Trouble {
  return {
    message,
    cause: 'connection.timed-out',
    nextHop: 'mx.example.com',
    isOneMailbox: false,
    first: start + message * 60_000,
    last: start + message * 60_000,
    recipients: 1,
    outcome: 'waiting',
    actor: 'dns-admin',
    ...change,
  };
}

/** As the ledger groups them: by cause and next hop. */
function groupsOf(troubles: readonly Trouble[]): Trouble[][] {
  const groups = new Map<string, Trouble[]>();
  for (const one of troubles) {
    const key = `${one.cause} ${one.nextHop}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const find = (troubles: readonly Trouble[], end = start + HOUR, delivery = Number.NaN) =>
  findIncidents(groupsOf(troubles), {
    end,
    lastDelivery: () => delivery,
    mailboxOf: (message) => `user${message}@example.com`,
  }).worst;

describe('findIncidents', () => {
  it('looks mailboxes up for the worst only', () => {
    const asked: number[] = [];
    const groups = Array.from({ length: 300 }, (_, i) =>
      [0, 1].map((n) => trouble(2 * i + n, { isOneMailbox: true, first: start, last: start + i })),
    );
    const { worst } = findIncidents(groups, {
      end: start + HOUR,
      lastDelivery: () => Number.NaN,
      mailboxOf: (message) => `user${asked.push(message)}@example.com`,
    });
    expect(asked).toHaveLength(worst.length);
    expect(worst.map(({ recipient }) => recipient)).toEqual(worst.map((_, i) => `user${i + 1}@example.com`));
  });

  it('makes one of messages with one cause at one next hop', () => {
    const [incident, ...others] = find([
      trouble(1, { last: start + HOUR / 2 }),
      trouble(0),
      trouble(2, { outcome: 'delivered', recipients: 3 }),
    ]);
    expect(others).toEqual([]);
    expect(incident).toEqual({
      cause: 'connection.timed-out',
      nextHop: 'mx.example.com',
      recipient: '',
      since: start,
      last: start + HOUR / 2,
      messages: 3,
      waiting: 2,
      failed: 0,
      recipients: 5,
      actor: 'dns-admin',
      firstMessage: 0,
      lastMessage: 1,
      state: 'going-on',
      deliveredAgain: null,
    });
  });

  it.each<[string, Trouble[]]>([
    ['one message', [trouble(0)]],
    ['two causes', [trouble(0), trouble(1, { cause: 'dns.not-found' })]],
    ['two servers', [trouble(0), trouble(1, { nextHop: 'mx.example.org' })]],
    ['two times', [trouble(0), trouble(1, { first: start + 4 * HOUR, last: start + 4 * HOUR })]],
  ])('makes none of %s', (_, troubles) => {
    expect(find(troubles)).toEqual([]);
  });

  it('goes on as long as no three hours pass, whichever message bridges them', () => {
    const long = trouble(0, { last: start + 5 * HOUR });
    const late = [trouble(1, { first: start + 7 * HOUR, last: start + 7 * HOUR })];
    expect(find([long, ...late])).toHaveLength(1);
    const apart = [
      trouble(1, { first: start + 9 * HOUR, last: start + 9 * HOUR }),
      trouble(2, { first: start + 9 * HOUR, last: start + 9 * HOUR }),
    ];
    expect(find([long, trouble(3), ...apart]).map(({ messages }) => messages)).toEqual([2, 2]);
  });

  it('is over where the server took mail after the last failure, if the cause struck all of its mail', () => {
    const both = (cause: string) => [trouble(0, { cause }), trouble(1, { cause })];
    expect(find(both('connection.timed-out'), start + HOUR, start + HOUR / 2)).toMatchObject([
      { state: 'over', deliveredAgain: start + HOUR / 2 },
    ]);
    expect(find(both('connection.timed-out'), start + HOUR, start - 1)).toMatchObject([
      { state: 'going-on' },
    ]);
    // A mailbox is as full as before when another one takes mail.
    expect(find(both('recipient.mailbox-full'), start + HOUR, start + HOUR / 2)).toMatchObject([
      { state: 'going-on' },
    ]);
  });

  it('is over where everything has arrived, and quiet where nothing was heard for hours', () => {
    const delivered = [trouble(0, { outcome: 'delivered' }), trouble(1, { outcome: 'delivered' })];
    expect(find(delivered)).toMatchObject([{ state: 'over', waiting: 0, failed: 0 }]);
    expect(find([trouble(0), trouble(1)], start + 6 * HOUR)).toMatchObject([{ state: 'quiet' }]);
  });

  it('puts the worst first: what goes on, then what holds the most mail back', () => {
    const of = (nextHop: string, count: number, change: Partial<Trouble> = {}) =>
      Array.from({ length: count }, (_, i) => trouble(i, { nextHop, ...change }));
    const all = [
      ...of('over', 9, { outcome: 'delivered' }),
      ...of('few', 2, { outcome: 'failed' }),
      ...of('many', 5),
    ];
    expect(find(all).map(({ nextHop }) => nextHop)).toEqual(['many', 'few', 'over']);
  });

  it('gives the worst of thousands, and counts all that are not over', () => {
    const groups = Array.from({ length: 5_000 }, (_, i) =>
      Array.from({ length: i === 4_321 ? 9 : 2 }, (_, k) => trouble(k, { nextHop: `mx${i}.example.com` })),
    );
    const { worst, notOver } = findIncidents(groups, {
      end: start,
      lastDelivery: () => Number.NaN,
      mailboxOf: () => '',
    });
    expect(notOver).toBe(5_000);
    expect(worst.length).toBeLessThanOrEqual(100);
    expect(worst[0]?.nextHop).toBe('mx4321.example.com');
  });
});
