import { type Found, findIncidents, type Trouble } from '../engine/messages/incidents';
import { worstFirst } from '../engine/messages/verdict';
import { actorOrder } from './facts';
import type { Ledger } from './ledger';

/** The incidents among the listed messages, the worst first. */
export function incidentsOf(ledger: Ledger): Found {
  return findIncidents(groupsOf(ledger), {
    end: ledger.end,
    lastDelivery: (group) => ledger.lastDelivery(ledger.columns.nextHop.get(group.message)),
  });
}

// A row, a next hop and a cause fit into the 53 bits of a number, which browsers sort natively and without garbage.
const ROWS = 2 ** 20;
const NEXT_HOPS = 2 ** 22;

/** What went wrong with messages for one cause at one next hop, group by group. */
function* groupsOf(ledger: Ledger): Generator<Trouble[]> {
  const keys = sortedKeys(ledger);
  let start = 0;
  for (let at = 1; at <= keys.length; at += 1) {
    if (at < keys.length && groupOf(keys[at]) === groupOf(keys[start])) continue;
    if (at - start > 1) yield Array.from(keys.subarray(start, at), (key) => troubleOf(ledger, key % ROWS));
    start = at;
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

/** What became of a message, by the number of its status. */
export const outcomes = worstFirst.map((status): Trouble['outcome'] => {
  if (status === 'sent' || status === 'deliverable') return 'delivered';
  return status === 'deferred' || status === 'unknown' ? 'waiting' : 'failed';
});

function troubleOf(ledger: Ledger, message: number): Trouble {
  const { columns, causes, nextHops } = ledger;
  return {
    message,
    cause: causes.nameOf(ledger.causeAt(message)),
    nextHop: nextHops.nameOf(columns.nextHop.get(message)),
    first: columns.failedFirst.get(message),
    last: columns.failedLast.get(message),
    recipients: columns.recipients.get(message),
    outcome: outcomes[columns.status.get(message)] ?? 'waiting',
    actor: actorOrder[columns.actor.get(message)] ?? 'nobody',
  };
}
