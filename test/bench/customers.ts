import { customersOf, type Period } from '@/utils/ledger/customers';
import { Ledger } from '@/utils/ledger/ledger';
import { select } from '@/utils/ledger/query';
import { head, row } from './table';

const DAY = 86_400_000;
const statuses = ['sent', 'sent', 'sent', 'deferred', 'bounced'] as const;

/** Many messages to many domains: what the table of domains takes of the processor, and the list of one of them, of all time and of a period. */
export function* benchCustomers(count: number): Generator<string> {
  const ledger = ledgerOf(count);
  const end = count * 1_000;
  yield* head(['Of', 'table of domains, CPU ms', 'list of one domain, CPU ms']);
  const periods: readonly (readonly [string, Period])[] = [
    ['all time', {}],
    ['7 days', { from: end - 7 * DAY }],
    ['a day', { from: end - DAY, to: end }],
  ];
  for (const [name, period] of periods)
    yield row([
      name,
      best(() => customersOf(ledger, period)).toFixed(1),
      best(() =>
        select(
          ledger,
          { ...period, recipientDomain: 'customer7.example' },
          { key: 'last', isDescending: true },
          () => '',
        ),
      ).toFixed(1),
    ]);
}

function ledgerOf(count: number): Ledger {
  const ledger = new Ledger();
  for (let i = 0; i < count; i += 1) {
    const status = statuses[i % statuses.length] ?? 'sent';
    const recipient = `user${i}@customer${i % 2_000}.example`;
    const cause = status === 'sent' ? 'delivered' : `cause.${i % 40}`;
    const times = { first: i * 1_000, last: i * 1_000 + 500, failedFirst: i * 1_000, failedLast: i * 1_000 };
    const names = {
      queueId: `Q${i}`,
      sender: 's@example.org',
      recipient,
      nextHop: `mx${i % 300}.example.com`,
    };
    const counts = { recipients: 1, attempts: 1, delay: (i * 7) % 900 };
    ledger.addMessage({ ...names, ...counts, ...times, status, cause, trouble: cause, actor: 'nobody' }, [
      recipient,
    ]);
  }
  return ledger;
}

/** Milliseconds of the processor, of the best of ten runs: others share the machine. */
function best(work: () => unknown): number {
  const runs = Array.from({ length: 10 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}
