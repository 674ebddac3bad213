import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import { countCauses } from '@/utils/ledger/count-causes';
import { entryOf } from '@/utils/ledger/entry';
import { Ledger } from '@/utils/ledger/ledger';
import { incidentsOf } from '@/utils/ledger/ledger-incidents';

const HOST = 'mx.example.com';
const said = {
  full: '5.2.2, status=bounced (host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full)',
  fault:
    '4.3.0, status=deferred (host mx.example.com[192.0.2.1] said: 451 4.3.0 Temporary internal error: database not available)',
  taken: '2.0.0, status=sent (250 2.0.0 Ok: queued as 4FX)',
};

type Attempt = readonly [id: string, recipient: string, said: keyof typeof said];

function lineOf([id, recipient, answer]: Attempt, i: number): string {
  const stamp = new Date(Date.UTC(2026, 10, 24, 10, i)).toISOString();
  const to = `to=<${recipient}@example.com>, relay=${HOST}[192.0.2.1]:25, delay=1, delays=0/0/0/1`;
  return `${stamp} relay postfix/smtp[1]: ${id}: ${to}, dsn=${said[answer]}\n`;
}

function ledgerOf(attempts: readonly Attempt[]): Ledger {
  const ledger = new Ledger();
  const stream = createEngine(knowledge, formats).openStream({ now: Date.UTC(2026, 10, 24) });
  for (const one of [...stream.read(attempts.map(lineOf).join('')), ...stream.end()])
    ledger.add(one.message, entryOf(one, 0), { ordinal: 0, part: 0, start: 0, end: 0 });
  return ledger;
}

const cases: readonly (readonly [string, readonly Attempt[], object])[] = [
  [
    'where the recipient stands who is worst off, though another was tried after it',
    [
      ['4jA100000001', 'ann', 'full'],
      ['4jA100000001', 'ben', 'fault'],
      ['4jA100000002', 'cat', 'full'],
      ['4jA100000002', 'dan', 'fault'],
    ],
    { cause: 'recipient.mailbox-full', actor: 'recipient', failed: 2, waiting: 0 },
  ],
  [
    'what held it up before it arrived',
    [
      ['4jA100000001', 'ann', 'fault'],
      ['4jA100000002', 'cat', 'fault'],
      ['4jA100000001', 'ann', 'taken'],
    ],
    { cause: 'server.internal-error', actor: 'mail-admin', messages: 2, waiting: 1 },
  ],
];

it.each(cases)('counts a message for %s', (_what, attempts, incident) => {
  const ledger = ledgerOf(attempts);
  const { worst } = incidentsOf(ledger, recoveryProofOf);
  expect(worst).toMatchObject([{ ...incident, nextHop: HOST }]);
  expect(countCauses(ledger).map(({ cause, actor }) => ({ cause, actor }))).toMatchObject(
    worst.map(({ cause, actor }) => ({ cause, actor })),
  );
});
