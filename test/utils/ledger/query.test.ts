import { describe, expect, it } from 'vitest';
import type { MessageFacts } from '@/utils/ledger/facts';
import { Ledger } from '@/utils/ledger/ledger';
import { type Filter, type Sort, select } from '@/utils/ledger/query';

const base: MessageFacts = {
  queueId: '4ABCdefGHI',
  sender: 'shop@mail.sender.example',
  recipient: 'jane@example.com',
  recipients: 1,
  status: 'deferred',
  cause: 'connection.timed-out',
  actor: 'dns-admin',
  trouble: 'connection.timed-out',
  nextHop: 'mx1.example.com',
  attempts: 2,
  delay: Number.NaN,
  first: 1_000_000,
  last: 5_000_000,
  failedFirst: 1_000_000,
  failedLast: 5_000_000,
};

const messages: readonly (Partial<MessageFacts> & { others?: readonly string[] })[] = [
  {},
  {
    queueId: 'Q2',
    recipient: 'Bob+x@EXAMPLE.org',
    nextHop: 'mail.example.org',
    last: 9_000_000,
    attempts: 1,
  },
  {
    queueId: 'Q3',
    status: 'sent',
    cause: 'delivered',
    actor: 'nobody',
    sender: 'a@other.example',
    last: 7_000_000,
  },
  {
    queueId: 'Q4',
    status: 'bounced',
    cause: 'recipient.unknown',
    trouble: 'recipient.unknown',
    others: ['carl@example.com'],
  },
  { queueId: 'Q5', status: 'sent', cause: 'delivered', trouble: '', first: Number.NaN, last: Number.NaN },
];

function ledgerOf(list: typeof messages): Ledger {
  const ledger = new Ledger();
  for (const { others = [], ...facts } of list) {
    const whole = { ...base, ...facts };
    ledger.addMessage(whole, [whole.recipient, ...others]);
  }
  return ledger;
}

const newest: Sort = { key: 'last', isDescending: true };
const titles: Record<string, string> = { 'connection.timed-out': 'Your server did not answer' };
const titleOf = (cause: string) => titles[cause] ?? cause;
const listed = (filter: Filter, sort = newest) => [...select(ledgerOf(messages), filter, sort, titleOf)];

describe('select', () => {
  it.each<[string, Filter, readonly number[]]>([
    ['nothing', {}, [1, 2, 0, 3, 4]],
    ['statuses', { statuses: ['bounced', 'deferred'] }, [1, 0, 3]],
    ['a cause, also one that was overcome', { cause: 'connection.timed-out' }, [1, 2, 0]],
    ['an actor', { actor: 'nobody' }, [2]],
    ['a part of the next hop, in any case', { nextHop: 'EXAMPLE.ORG' }, [1]],
    ['a part of a recipient, in any case', { recipient: 'bob+X@example' }, [1]],
    ['a recipient that is not the first', { recipient: 'carl' }, [3]],
    ['a recipient, and not the sender', { recipient: 'shop' }, []],
    ['a part of the sender', { sender: 'a@other' }, [2]],
    ['the domain of the sender', { senderDomain: 'sender.example' }, [1, 0, 3, 4]],
    ['a domain that only ends alike', { senderDomain: 'nder.example' }, []],
    ['a time, which attempts before and after it reach into', { from: 6_000_000, to: 8_000_000 }, [1, 2]],
    ['a time after most', { from: 8_000_000 }, [1]],
    ['a queue id', { text: '4abcdefghi' }, [0]],
    ['words of a title', { text: 'did answer' }, [1, 2, 0]],
    ['words in several places', { text: 'answer bob' }, [1]],
    ['signs of a pattern as they stand', { text: '+x@' }, [1]],
    ['a pattern that is none', { text: '.*' }, []],
    ['several at once', { statuses: ['deferred'], recipient: 'jane' }, [0]],
  ])('filters by %s', (_, filter, rows) => {
    expect(listed(filter)).toEqual(rows);
  });

  it.each<[Sort, readonly number[]]>([
    [{ key: 'last', isDescending: false }, [4, 0, 3, 2, 1]],
    [{ key: 'status', isDescending: false }, [3, 1, 0, 2, 4]],
    [{ key: 'attempts', isDescending: false }, [1, 0, 2, 3, 4]],
    [{ key: 'recipient', isDescending: false }, [1, 0, 2, 3, 4]],
    [{ key: 'sender', isDescending: false }, [2, 0, 1, 3, 4]],
    [{ key: 'nextHop', isDescending: true }, [0, 2, 3, 4, 1]],
    [{ key: 'cause', isDescending: true }, [3, 2, 4, 0, 1]],
  ])('sorts by %j, equals as they came, those of a state the latest first', (sort, rows) => {
    expect(listed({}, sort)).toEqual(rows);
  });

  it('has the latest first of those in one state, and each row once, whatever stands behind the second', () => {
    const times = [5_000_123, 9_000_456, 7_000_789, 9_100_001];
    const states = ledgerOf(
      times.map((last, i) => ({ queueId: `Q${i}`, status: i === 3 ? 'sent' : 'deferred', last })),
    );
    const sorted = (key: 'status' | 'last') => [
      ...select(states, {}, { key, isDescending: key === 'last' }, titleOf),
    ];
    expect(sorted('status')).toEqual([1, 2, 0, 3]);
    expect(sorted('last')).toEqual([3, 1, 2, 0]);
  });

  it('finds each of thousands, also in the block that is not full', () => {
    const many = ledgerOf(
      Array.from({ length: 1_300 }, (_, i) => ({ queueId: `Q${i}Z`, recipient: `u${i}@ä.example` })),
    );
    for (const i of [0, 511, 512, 1_023, 1_299])
      expect([...select(many, { text: `u${i}@ä` }, newest, titleOf)]).toEqual([i]);
    expect(select(many, { text: 'example' }, newest, titleOf)).toHaveLength(1_300);
  });

  it('takes line breaks and tabs in an address for spaces', () => {
    const odd = ledgerOf([{ recipient: 'a\nb\tc@example.com' }, {}]);
    expect(odd.facts(0).recipient).toBe('a b c@example.com');
    expect([...select(odd, { recipient: 'jane' }, newest, titleOf)]).toEqual([1]);
  });
});
