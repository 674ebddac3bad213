import { describe, expect, it } from 'vitest';
import { customersOf, type Period } from '@/utils/ledger/customers';
import type { MessageFacts } from '@/utils/ledger/facts';
import { Ledger } from '@/utils/ledger/ledger';
import { select } from '@/utils/ledger/query';

const facts = (changes: Partial<MessageFacts>): MessageFacts => ({
  queueId: 'Q',
  sender: 's@sender.example',
  recipient: 'ann@kunde.example',
  recipients: 1,
  status: 'sent',
  cause: 'delivered',
  actor: 'nobody',
  trouble: '',
  nextHop: 'mx.kunde.example',
  attempts: 1,
  delay: Number.NaN,
  first: 10_000,
  last: 10_000,
  failedFirst: Number.NaN,
  failedLast: Number.NaN,
  ...changes,
});

function ledgerOf(...messages: readonly Partial<MessageFacts>[]): Ledger {
  const ledger = new Ledger();
  for (const one of messages) {
    const whole = facts(one);
    ledger.addMessage(whole, [whole.recipient]);
  }
  return ledger;
}

const rows = ledgerOf(
  { delay: 1 },
  { delay: 5, recipient: 'Ben@KUNDE.example.' },
  { delay: 90, first: 50_000, last: 60_000 },
  { status: 'bounced', cause: 'recipient.unknown' },
  { status: 'deferred', cause: 'connection.refused', last: 70_000 },
  { status: 'deferred', cause: 'connection.refused', last: 80_000 },
  { recipient: 'x@other.example' },
  { recipient: 'postmaster', status: 'expired', cause: 'queue.expired' },
);

const kunde = { delivered: 3, waiting: 2, failed: 1, worstCause: 'connection.refused', medianDelay: 5 };

describe('customersOf', () => {
  it.each<[string, Period, object[]]>([
    [
      'counts each domain, those with most trouble first',
      {},
      [
        { domain: 'kunde.example', ...kunde },
        { domain: '', failed: 1, worstCause: 'queue.expired' },
        { domain: 'other.example', delivered: 1, worstCause: '', medianDelay: Number.NaN },
      ],
    ],
    [
      'counts what was tried in a period, and begun before',
      { from: 55_000, to: 75_000 },
      [{ domain: 'kunde.example', delivered: 1, waiting: 2, failed: 0, medianDelay: 90 }],
    ],
    ['gives nothing of a period in which nothing was tried', { from: 90_000 }, []],
  ])('%s', (_what, period, customers) => {
    expect(customersOf(rows, period)).toMatchObject(customers);
  });

  it('says the same numbers as the list of each domain, of 100,000 messages', () => {
    const ledger = new Ledger();
    const statuses = ['sent', 'deferred', 'bounced'] as const;
    for (let i = 0; i < 100_000; i += 1) {
      const recipient = `u${i}@kunde-${(i * i) % 337}.example`;
      const status = statuses[(i % 7) % 3] ?? 'sent';
      ledger.addMessage(facts({ recipient, status, cause: `c${i % 11}`, last: i, delay: i % 91 }), [
        recipient,
      ]);
    }
    const period = { from: 20_000, to: 90_000 };
    const customers = customersOf(ledger, period);
    const total = customers.reduce((sum, one) => sum + one.delivered + one.waiting + one.failed, 0);
    expect(total).toBe(80_000);
    const [first] = customers;
    const listed = (words: object) =>
      select(ledger, { ...period, ...words }, { key: 'last', isDescending: true }, () => '').length;
    const recipientDomain = first?.domain ?? '';
    expect(listed({ recipientDomain })).toBe(
      (first?.delivered ?? 0) + (first?.waiting ?? 0) + (first?.failed ?? 0),
    );
    expect(listed({ recipientDomain, statuses: ['bounced'] })).toBe(first?.failed);
  });
});
