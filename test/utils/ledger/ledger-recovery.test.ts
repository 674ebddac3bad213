import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { Incident } from '@/utils/engine/types';
import { knowledge } from '@/utils/knowledge/knowledge';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import { entryOf } from '@/utils/ledger/entry';
import { Ledger } from '@/utils/ledger/ledger';
import { incidentsOf } from '@/utils/ledger/ledger-incidents';
import { recoveryAt, recoveryIn } from '@/utils/ledger/ledger-recovery';
import { LENGTH, makeOutageLog, type OutageLog } from './outages';

const engine = createEngine(knowledge, formats);

function ledgerOf(text: string): Ledger {
  const ledger = new Ledger();
  const stream = engine.openStream({ now: Date.UTC(2026, 10, 26) });
  for (const one of [...stream.read(text), ...stream.end()])
    ledger.add(one.message, entryOf(one, 0), { ordinal: 0, part: 0, start: 0, end: 0 });
  return ledger;
}

interface Count {
  claims: number;
  right: number;
  /** Incidents whose end the log proves. */
  proven: number;
  found: number;
}

/** What is said of an incident, or of the one message that it is of. */
type Told = Pick<Incident, 'cause' | 'nextHop' | 'recipient' | 'since' | 'last'> & {
  readonly mended: number | null;
};

function* toldOfIncidents(ledger: Ledger): Generator<Told> {
  for (const one of incidentsOf(ledger, recoveryProofOf).worst)
    yield { ...one, mended: recoveryIn(ledger, one, recoveryProofOf(one.cause)).mended };
}

function* toldOfMessages(ledger: Ledger): Generator<Told> {
  for (let row = 0; row < ledger.length; row += 1) {
    const recovery = recoveryAt(ledger, row, recoveryProofOf);
    if (!recovery) continue;
    const { cause, nextHop, recipient } = ledger.facts(row);
    const isOfMailbox = recoveryProofOf(cause).to === 'recipient';
    const [since, last] = [ledger.columns.failedFirst.get(row), ledger.columns.failedLast.get(row)];
    yield { cause, nextHop, recipient: isOfMailbox ? recipient : '', since, last, mended: recovery.mended };
  }
}

/** What is said of a log that ends at `cut`, and what is so. */
function judge(
  { outages, tries }: OutageLog,
  { cause, nextHop, recipient, since, last, mended }: Told,
  cut: number,
  count: Count,
): void {
  const own = outages.filter(
    (one) =>
      one.cause === cause &&
      one.server === nextHop &&
      one.from <= last &&
      one.to >= since &&
      (recipient === '' || one.recipient === recipient),
  );
  const struck = own.filter((one) => tries.some((a) => a.outage === one && a.time <= cut));
  const isSeenToWork = struck.every((one) =>
    tries.some(
      (a) =>
        a.isSent &&
        a.server === nextHop &&
        a.time > one.to &&
        a.time + 1000 < cut &&
        (one.recipient ?? a.recipient) === a.recipient,
    ),
  );
  if (mended !== null) {
    count.claims += 1;
    if (struck.every(({ to }) => mended >= Math.floor(to / 1000) * 1000)) count.right += 1;
  }
  if (!isSeenToWork) return;
  count.proven += 1;
  if (mended !== null) count.found += 1;
}

describe.each([
  ['an incident', toldOfIncidents],
  ['what one message met', toldOfMessages],
] as const)('%s is said to be mended', (_, told) => {
  it('at least 99 times in 100 rightly, and at least 9 times in 10 where it can be seen', () => {
    const count: Count = { claims: 0, right: 0, proven: 0, found: 0 };
    for (const seed of [1, 2, 3]) {
      const log = makeOutageLog(seed);
      const start = log.lines[0]?.time ?? 0;
      for (const share of [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]) {
        const cut = start + share * LENGTH;
        const ledger = ledgerOf(
          log.lines
            .filter(({ time }) => time <= cut)
            .map(({ text }) => `${text}\n`)
            .join(''),
        );
        for (const one of told(ledger)) judge(log, one, cut, count);
      }
    }
    expect(count.claims).toBeGreaterThan(30);
    expect(count.right / count.claims).toBeGreaterThanOrEqual(0.99);
    expect(count.found / count.proven).toBeGreaterThanOrEqual(0.9);
  });
});
