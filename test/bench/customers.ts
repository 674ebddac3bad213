import { readFileSync } from 'node:fs';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { customersOf, type Period } from '@/utils/ledger/customers';
import { Ledger } from '@/utils/ledger/ledger';
import { select } from '@/utils/ledger/query';
import { head, row } from './table';

const DAY = 86_400_000;
/** Milliseconds between two messages: a hundred thousand of them fill a month. */
const EVERY = 25_000;
const statuses = ['sent', 'sent', 'sent', 'deferred', 'bounced'] as const;

/**
 * Many messages to many domains: what the table of domains takes of the processor, and the list of one of them, of all time and of a period; and
 * how large a case file of a thousand messages is.
 */
export async function* benchCustomers(count: number): AsyncGenerator<string> {
  yield `${count.toLocaleString('en')} messages to 2,000 domains.`;
  yield '';
  yield* tables(count);
  yield '';
  yield* await cases();
}

function* tables(count: number): Generator<string> {
  const ledger = ledgerOf(count);
  const end = count * EVERY;
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

/** Of messages that all failed, each with an answer of another server: the longest that there are. */
async function cases(): Promise<string[]> {
  const engine = createEngine(knowledge, formats);
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: () => undefined });
  await desk.read({ files: [new File([logOf(1_000)], 'mail.log')], zone: 0 });
  const about = { kind: 'list', filter: {}, sort: { key: 'last', isDescending: true } } as const;
  const lines = [...head(['A case file of 1,000 messages', 'kB', 'CPU seconds'])];
  for (const redact of [true, false]) {
    const start = process.cpuUsage();
    const { size } = await desk.caseFile({ about, redact });
    const { user, system } = process.cpuUsage(start);
    lines.push(
      row([
        redact ? 'names replaced' : 'names as they are',
        Math.round(size / 1_000),
        ((user + system) / 1e6).toFixed(1),
      ]),
    );
  }
  return lines;
}

function logOf(count: number): string {
  const answers = readFileSync('test/corpus/replies.tsv', 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t')[2] ?? []);
  const lines = Array.from({ length: count }, (_, i) => {
    const time = new Date(Date.UTC(2026, 10, 20) + i * 60_000).toISOString().slice(0, 19);
    const host = `mx${i % 300}.example.com[192.0.2.${i % 250}]`;
    const answer = `host ${host} said: ${answers[i % answers.length]} (in reply to RCPT TO command)`;
    return `${time}+00:00 relay postfix/smtp[1]: 4j${(1e9 + i).toString(36)}Zz: to=<user${i}@customer${i % 90}.example>, relay=${host}:25, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (${answer})`;
  });
  return `${lines.join('\n')}\n`;
}

function ledgerOf(count: number): Ledger {
  const ledger = new Ledger();
  for (let i = 0; i < count; i += 1) {
    const status = statuses[i % statuses.length] ?? 'sent';
    const recipient = `user${i}@customer${i % 2_000}.example`;
    const cause = status === 'sent' ? 'delivered' : `cause.${i % 40}`;
    const at = i * EVERY;
    const times = { first: at, last: at + 500, failedFirst: at, failedLast: at };
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
