import { findIncidents, type Trouble } from '../engine/incidents';
import type { Incident } from '../engine/types';
import { actorOrder, statusOrder } from './facts';
import type { Ledger } from './ledger';

/** The incidents among the listed messages, the worst first. */
export function incidentsOf(ledger: Ledger): Incident[] {
  const numbers = new Map(ledger.nextHops.all.map((name, number) => [name, number]));
  return findIncidents(troublesOf(ledger), {
    end: ledger.end,
    lastDelivery: (nextHop) => ledger.lastDelivery(numbers.get(nextHop) ?? -1),
  });
}

const outcomes = statusOrder.map((status): Trouble['outcome'] => {
  if (status === 'sent' || status === 'deliverable') return 'delivered';
  return status === 'deferred' || status === 'unknown' ? 'waiting' : 'failed';
});

function* troublesOf(ledger: Ledger): Generator<Trouble> {
  const { columns, causes, nextHops } = ledger;
  for (let message = 0; message < ledger.length; message += 1) {
    const cause = causes.nameOf(columns.trouble.get(message));
    const first = columns.failedFirst.get(message);
    if (!cause || Number.isNaN(first)) continue;
    yield {
      message,
      cause,
      nextHop: nextHops.nameOf(columns.nextHop.get(message)),
      first,
      last: columns.failedLast.get(message),
      recipients: columns.recipients.get(message),
      outcome: outcomes[columns.status.get(message)] ?? 'waiting',
      actor: actorOrder[columns.actor.get(message)] ?? 'nobody',
    };
  }
}
