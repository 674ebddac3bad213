import { type Recovery, recoveryOf, type Struck, type Taken } from '../engine/messages/recovery';
import { worstFirst } from '../engine/messages/verdict';
import type { Incident, RecoveryProof } from '../engine/types';
import type { Ledger } from './ledger';
import { outcomes } from './ledger-incidents';

/** Whether an incident of this ledger is over, by what its server took since. Messages are rows. */
export function recoveryIn(ledger: Ledger, incident: Incident, proof: RecoveryProof): Recovery {
  const rows = rowsAt(ledger, incident.nextHop);
  const isStruck = createTest(ledger, incident);
  const struck = rows.filter(isStruck).map((row) => struckAt(ledger, row));
  // What names no server proves nothing of one.
  return recoveryOf(proof, struck, incident.nextHop === '' ? [] : takenSince(ledger, rows, incident.since));
}

function rowsAt({ columns, nextHops, length }: Ledger, name: string): number[] {
  const wanted = nextHops.numberOf(name);
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if (columns.nextHop.get(row) === wanted) rows.push(row);
  return rows;
}

/** As incidents are made: one cause, within its span. */
function createTest(ledger: Ledger, { cause, since, last }: Incident): (row: number) => boolean {
  const wanted = ledger.causes.numberOf(cause);
  const { failedFirst } = ledger.columns;
  return (row) =>
    ledger.causeAt(row) === wanted && failedFirst.get(row) >= since && failedFirst.get(row) <= last;
}

function struckAt(ledger: Ledger, row: number): Struck {
  const { columns } = ledger;
  const outcome = outcomes[columns.status.get(row)] ?? 'waiting';
  const delivered = outcome === 'delivered' ? columns.last.get(row) : Number.NaN;
  const [began, failed] = [columns.failedFirst.get(row), columns.failedLast.get(row)];
  return { message: row, ...namesAt(ledger, row), began, failed, outcome, delivered };
}

function* takenSince(ledger: Ledger, rows: readonly number[], since: number): Generator<Taken> {
  const { columns } = ledger;
  for (const row of rows)
    if (worstFirst[columns.status.get(row)] === 'sent' && columns.last.get(row) > since)
      yield { ...namesAt(ledger, row), time: columns.last.get(row) };
}

function namesAt({ columns, texts }: Ledger, row: number): Pick<Taken, 'sender' | 'recipient'> {
  const [, sender = '', recipient = ''] = texts.get(columns.text.get(row)).split('\t');
  return { sender, recipient };
}
