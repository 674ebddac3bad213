import { type Found, findIncidents, type Trouble } from '../engine/messages/incidents';
import { worstFirst } from '../engine/messages/verdict';
import type { RecoveryProof } from '../engine/types';
import { actorOrder } from './facts';
import type { Ledger } from './ledger';

/** What proves that a cause is over: it tells, too, whom the cause is about. */
export type ProofOf = (cause: string) => RecoveryProof;

/**
 * The incidents among the listed messages, the worst first. What is the mailbox's own fault is an incident of that mailbox, where several messages
 * were struck; those of one message each are one incident of their server.
 */
export function incidentsOf(ledger: Ledger, proofOf: ProofOf): Found {
  return findIncidents(groupsOf(ledger, proofOf), {
    end: ledger.end,
    mailboxOf: (row) => ledger.facts(row).recipient.toLowerCase(),
    lastDelivery: (group) => ledger.lastDelivery(ledger.columns.nextHop.get(group.message)),
  });
}

// A row, a next hop and a cause fit into the 53 bits of a number, which browsers sort natively and without garbage.
const ROWS = 2 ** 20;
const NEXT_HOPS = 2 ** 22;

/** What went wrong with messages for one cause at one next hop, and mailbox by mailbox where it is theirs. */
function* groupsOf(ledger: Ledger, proofOf: ProofOf): Generator<Trouble[]> {
  const isOfMailbox = ledger.causes.where((cause) => proofOf(cause).to === 'recipient');
  const keys = sortedKeys(ledger);
  let start = 0;
  for (let at = 1; at <= keys.length; at += 1) {
    if (at < keys.length && groupOf(keys[at]) === groupOf(keys[start])) continue;
    const rows = Array.from(keys.subarray(start, at), (key) => key % ROWS);
    start = at;
    if (rows.length < 2) continue;
    if (!isOfMailbox.has(ledger.causeAt(rows[0] as number))) yield troublesOf(ledger, rows, false);
    else yield* byMailbox(ledger, rows);
  }
}

function groupOf(key: number | undefined): number {
  return Math.floor((key ?? -1) / ROWS);
}

function sortedKeys(ledger: Ledger): Float64Array {
  const { columns, causes, scratch: keys } = ledger;
  const none = causes.numberOf('');
  let count = 0;
  for (let row = 0; row < Math.min(ledger.length, ROWS); row += 1) {
    const cause = ledger.causeAt(row);
    if (cause === none || Number.isNaN(columns.failedFirst.get(row))) continue;
    keys[count++] = (cause * NEXT_HOPS + (columns.nextHop.get(row) % NEXT_HOPS)) * ROWS + row;
  }
  return keys.subarray(0, count).sort();
}

function* byMailbox(ledger: Ledger, rows: readonly number[]): Generator<Trouble[]> {
  const { several, single } = apartByMailbox(ledger, rows);
  for (const own of several.values()) yield troublesOf(ledger, own, true);
  if (single.length > 1) yield troublesOf(ledger, single, false);
}

/** Rows of one cause at one server: by the mark of their mailbox where it has several, and all others together. */
export function apartByMailbox(
  { columns }: Ledger,
  rows: readonly number[],
): { several: Map<number, number[]>; single: number[] } {
  const several = new Map<number, number[]>();
  for (const row of rows) {
    const mailbox = columns.mailbox.get(row);
    const own = several.get(mailbox);
    if (own) own.push(row);
    else several.set(mailbox, [row]);
  }
  const single: number[] = [];
  for (const [mailbox, own] of several) {
    if (own.length > 1) continue;
    single.push(...own);
    several.delete(mailbox);
  }
  return { several, single };
}

/** What became of a message, by the number of its status. */
export const outcomes = worstFirst.map((status): Trouble['outcome'] => {
  if (status === 'sent' || status === 'deliverable') return 'delivered';
  return status === 'deferred' || status === 'unknown' ? 'waiting' : 'failed';
});

function troublesOf(ledger: Ledger, rows: readonly number[], isOneMailbox: boolean): Trouble[] {
  return rows.map((row) => troubleOf(ledger, row, isOneMailbox));
}

function troubleOf(ledger: Ledger, message: number, isOneMailbox: boolean): Trouble {
  const { columns, causes, nextHops } = ledger;
  return {
    message,
    cause: causes.nameOf(ledger.causeAt(message)),
    nextHop: nextHops.nameOf(columns.nextHop.get(message)),
    isOneMailbox,
    first: columns.failedFirst.get(message),
    last: columns.failedLast.get(message),
    recipients: columns.recipients.get(message),
    outcome: outcomes[columns.status.get(message)] ?? 'waiting',
    actor: actorOrder[columns.actor.get(message)] ?? 'nobody',
  };
}
