import { type Recovery, recoveryOf, type Struck, type Taken } from '../engine/messages/recovery';
import { worstFirst } from '../engine/messages/verdict';
import type { Incident, RecoveryProof } from '../engine/types';
import type { Ledger } from './ledger';
import { apartByMailbox, outcomes, type ProofOf } from './ledger-incidents';
import { markOf } from './mailbox';

/** Whether an incident of this ledger is over, by what its server took since. Messages are rows. */
export function recoveryIn(
  ledger: Ledger,
  incident: Incident,
  proof: RecoveryProof,
  atServer: readonly number[] = rowsAtServer(ledger, incident.nextHop),
): Recovery {
  const rows = rowsAbout(ledger, incident, atServer);
  const struck = struckBy(ledger, incident, proof, rows).map((row) => struckAt(ledger, row, proof));
  // What names no server proves nothing of one.
  const taken = incident.nextHop === '' ? [] : takenSince(ledger, rows, incident.since, proof);
  return recoveryOf(proof, struck, taken);
}

/**
 * Whether what one message met is over, as its incident would tell, also where it is the only one that was struck: by the last failure of its
 * cause at its server, of any message. `null` where it met nothing, where it arrived, or where no server is named.
 */
export function recoveryAt(ledger: Ledger, row: number, proofOf: ProofOf): Recovery | null {
  const cause = ledger.causes.nameOf(ledger.causeAt(row));
  const nextHop = ledger.nextHops.nameOf(ledger.columns.nextHop.get(row));
  const since = ledger.columns.failedFirst.get(row);
  if (!ledger.isOpen(row) || cause === '' || nextHop === '' || Number.isNaN(since)) return null;
  const proof = proofOf(cause);
  const rows = proof.to === 'message' ? [row] : rowsLike(ledger, row, rowsAtServer(ledger, nextHop), proof);
  const isStruck = (one: number) =>
    ledger.causeAt(one) === ledger.causeAt(row) && ledger.columns.failedLast.get(one) >= since;
  const struck = rows.filter(isStruck).map((one) => struckAt(ledger, one, proof));
  return recoveryOf(proof, struck, takenSince(ledger, rows, since, proof));
}

/** Those of a server’s rows that tell of the same as one row does: where the proof asks for it, of its mailbox or sender alone. */
function rowsLike(
  ledger: Ledger,
  row: number,
  atServer: readonly number[],
  proof: RecoveryProof,
): readonly number[] {
  const scopeAt = (one: number) => {
    const { sender, recipient } = namesAt(ledger, one, proof);
    return `${sender.toLowerCase()}\t${recipient}`;
  };
  const own = scopeAt(row);
  return proof.to === 'server' ? atServer : atServer.filter((one) => scopeAt(one) === own);
}

/** The rows of an incident, as incidents are made. */
export function rowsOf(ledger: Ledger, incident: Incident, proof: RecoveryProof): number[] {
  return struckBy(
    ledger,
    incident,
    proof,
    rowsAbout(ledger, incident, rowsAtServer(ledger, incident.nextHop)),
  );
}

/** Deliveries that prove nothing more. */
const MOST_PROOF = 20;

/** The rows of the first deliveries at its server, or to its mailbox, after the last failure of an incident: those that prove its end. */
export function proofOf(ledger: Ledger, incident: Incident): number[] {
  if (incident.nextHop === '') return [];
  const { status, last } = ledger.columns;
  return rowsAbout(ledger, incident, rowsAtServer(ledger, incident.nextHop))
    .filter((row) => worstFirst[status.get(row)] === 'sent' && last.get(row) > incident.last)
    .sort((a, b) => last.get(a) - last.get(b))
    .slice(0, MOST_PROOF);
}

/** The rows at each of some servers: one walk for all of them. */
export function rowsAtServers(
  { columns, nextHops, length }: Ledger,
  names: Iterable<string>,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const byNumber = new Map<number, number[]>();
  for (const name of names) {
    if (rows.has(name)) continue;
    rows.set(name, []);
    byNumber.set(nextHops.numberOf(name), rows.get(name) as number[]);
  }
  for (let row = 0; row < length; row += 1) byNumber.get(columns.nextHop.get(row))?.push(row);
  return rows;
}

function rowsAtServer(ledger: Ledger, name: string): number[] {
  return rowsAtServers(ledger, [name]).get(name) ?? [];
}

/** Those to its mailbox, where it is about one. */
function rowsAbout({ columns }: Ledger, { recipient }: Incident, rows: readonly number[]): readonly number[] {
  if (recipient === '') return rows;
  const mailbox = markOf(recipient);
  return rows.filter((row) => columns.mailbox.get(row) === mailbox);
}

/** One cause, within its span. */
function struckBy(
  ledger: Ledger,
  { cause, recipient, since, last }: Incident,
  proof: RecoveryProof,
  rows: readonly number[],
): number[] {
  const wanted = ledger.causes.numberOf(cause);
  const { failedFirst } = ledger.columns;
  const alike = rows.filter((row) => ledger.causeAt(row) === wanted && !Number.isNaN(failedFirst.get(row)));
  const own = proof.to === 'recipient' && recipient === '' ? apartByMailbox(ledger, alike).single : alike;
  return own.filter((row) => failedFirst.get(row) >= since && failedFirst.get(row) <= last);
}

function struckAt(ledger: Ledger, row: number, proof: RecoveryProof): Struck {
  const { columns } = ledger;
  const outcome = outcomes[columns.status.get(row)] ?? 'waiting';
  const delivered = outcome === 'delivered' ? columns.last.get(row) : Number.NaN;
  const [began, failed] = [columns.failedFirst.get(row), columns.failedLast.get(row)];
  return { message: row, ...namesAt(ledger, row, proof), began, failed, outcome, delivered };
}

function* takenSince(
  ledger: Ledger,
  rows: readonly number[],
  since: number,
  proof: RecoveryProof,
): Generator<Taken> {
  const { columns } = ledger;
  for (const row of rows)
    if (worstFirst[columns.status.get(row)] === 'sent' && columns.last.get(row) > since)
      yield { ...namesAt(ledger, row, proof), time: columns.last.get(row) };
}

/** Read only where the proof asks for them: most proofs ask for the server alone, and texts are slow to come by. Mailboxes are told apart by their mark. */
function namesAt(
  { columns, texts }: Ledger,
  row: number,
  { to }: RecoveryProof,
): Pick<Taken, 'sender' | 'recipient'> {
  if (to === 'server' || to === 'message') return { sender: '', recipient: '' };
  if (to === 'recipient') return { sender: '', recipient: String(columns.mailbox.get(row)) };
  const [, sender = ''] = texts.get(columns.text.get(row)).split('\t');
  return { sender, recipient: '' };
}
