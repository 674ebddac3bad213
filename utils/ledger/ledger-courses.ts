import type { Recovery } from '../engine/messages/recovery';
import type { Course } from '../engine/messages/standing';
import type { Incident } from '../engine/types';
import type { Ledger } from './ledger';
import { incidentsOf, type ProofOf } from './ledger-incidents';
import { recoveryIn, rowsAtServers } from './ledger-recovery';

/** An incident over time: it lasts until its end is proven, however long nothing of it is heard in between. */
export interface LedgerCourse extends Course {
  /** The same in all logs (`incidentIdentity`). */
  readonly identity: string;
  readonly incident: Incident;
  readonly recovery: Recovery;
}

export interface Courses {
  /** One for each identity, those that struck most first. */
  readonly courses: readonly LedgerCourse[];
  /** How many more are not over and were not looked at. */
  readonly more: number;
}

/** What an incident is known by in every log: cause, server, and mailbox where it is about one. */
export function incidentIdentity({
  cause,
  nextHop,
  recipient,
}: Pick<Incident, 'cause' | 'nextHop' | 'recipient'>): string {
  return [cause, nextHop, recipient].map((one) => one.toLowerCase().replace(/\s+/g, ' ').trim()).join('\t');
}

/** The incidents of a ledger, each with what became of it. */
export function coursesOf(ledger: Ledger, proofOf: ProofOf): Courses {
  const { worst, notOver } = incidentsOf(ledger, proofOf);
  const byIdentity = new Map<string, Incident[]>();
  for (const one of worst) {
    const identity = incidentIdentity(one);
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), one]);
  }
  const rows = rowsAtServers(
    ledger,
    worst.map(({ nextHop }) => nextHop),
  );
  const recover = (one: Incident) => recoveryIn(ledger, one, proofOf(one.cause), rows.get(one.nextHop));
  const courses = [...byIdentity].map(([identity, runs]) => courseOf(identity, runs, recover));
  return { courses, more: notOver - worst.filter(({ state }) => state !== 'over').length };
}

function courseOf(
  identity: string,
  runs: readonly Incident[],
  recover: (incident: Incident) => Recovery,
): LedgerCourse {
  const [first, ...later] = [...runs].sort((a, b) => a.since - b.since) as [Incident, ...Incident[]];
  let incident = first;
  let recovery = recover(incident);
  let mendedBefore: number | null = null;
  for (const next of later) {
    const isOver = recovery.mended !== null && recovery.mended <= next.since;
    if (isOver) mendedBefore = recovery.mended;
    incident = isOver ? next : joined(incident, next);
    recovery = recover(incident);
  }
  const { last, waiting, failed } = incident;
  const hasArrived = waiting + failed === 0;
  return { identity, incident, recovery, last, hasArrived, mended: recovery.mended, mendedBefore };
}

function joined(one: Incident, next: Incident): Incident {
  return {
    ...next,
    since: one.since,
    last: Math.max(one.last, next.last),
    messages: one.messages + next.messages,
    waiting: one.waiting + next.waiting,
    failed: one.failed + next.failed,
    recipients: one.recipients + next.recipients,
    firstMessage: one.firstMessage,
  };
}
