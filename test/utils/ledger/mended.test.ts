import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { Incident } from '@/utils/engine/types';
import { knowledge } from '@/utils/knowledge/knowledge';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import { entryOf } from '@/utils/ledger/entry';
import { Ledger } from '@/utils/ledger/ledger';
import { incidentsOf } from '@/utils/ledger/ledger-incidents';
import { recoveryIn, rowsOf } from '@/utils/ledger/ledger-recovery';
import { type Fault, type FaultyLog, isOf, LENGTH, makeFaultyLog } from './faulty-servers';

const engine = createEngine(knowledge, formats);

/** The ledger of a log as it was at each of some times. */
function* ledgersOf(
  { lines }: FaultyLog,
  shares: readonly number[],
): Generator<[cut: number, ledger: Ledger]> {
  const start = lines[0]?.time ?? 0;
  for (const share of shares) {
    const cut = start + share * LENGTH;
    const ledger = new Ledger();
    const stream = engine.openStream({ now: cut });
    const text = lines.filter(({ time }) => time <= cut).map((one) => `${one.text}\n`);
    for (const one of [...stream.read(text.join('')), ...stream.end()])
      ledger.add(one.message, entryOf(one, 0), { ordinal: 0, part: 0, start: 0, end: 0 });
    yield [cut, ledger];
  }
}

/** What struck the messages of an incident. */
function faultsOf(log: FaultyLog, ledger: Ledger, incident: Incident): Fault[] {
  const ids = rowsOf(ledger, incident, recoveryProofOf(incident.cause)).map(
    (row) => ledger.facts(row).queueId,
  );
  return [...new Set(ids.flatMap((id) => [...(log.struck.get(id) ?? [])]))];
}

/** Deliveries that show an end: of a block of one of the relay’s addresses five, as one may come from another address. */
const shown = ({ scope }: Fault) => (scope === 'address' ? 5 : 1);

function isSeenToWork({ deliveries }: FaultyLog, fault: Fault, cut: number): boolean {
  const since = deliveries.filter((one) => one.time > fault.to && one.time + 1_000 < cut && isOf(fault, one));
  return since.length >= shown(fault);
}

describe('what real servers answer, and who is struck by it as their makers say', () => {
  it('is said to be over at least 99 times in 100 rightly, and at least 9 times in 10 where that can be seen', () => {
    const count = { claims: 0, right: 0, seen: 0, found: 0 };
    for (const seed of [11, 12]) {
      const log = makeFaultyLog(seed);
      for (const [cut, ledger] of ledgersOf(log, [0.3, 0.6, 1]))
        for (const incident of incidentsOf(ledger, recoveryProofOf).worst) {
          const faults = faultsOf(log, ledger, incident);
          if (faults.length === 0) continue;
          const { mended } = recoveryIn(ledger, incident, recoveryProofOf(incident.cause));
          const isRight = mended !== null && faults.every(({ to }) => mended >= Math.floor(to / 1000) * 1000);
          const isSeen = faults.every((fault) => isSeenToWork(log, fault, cut));
          count.claims += Number(mended !== null);
          count.right += Number(isRight);
          count.seen += Number(isSeen);
          count.found += Number(isSeen && mended !== null);
        }
    }
    expect(count.claims).toBeGreaterThan(200);
    expect(count.right / count.claims).toBeGreaterThanOrEqual(0.99);
    expect(count.found / count.seen).toBeGreaterThanOrEqual(0.9);
  });
});
