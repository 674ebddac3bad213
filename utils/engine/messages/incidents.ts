import type { Actor, Incident } from '../types';

/** What one message has to do with an incident. Times are milliseconds since the epoch. */
export interface Trouble {
  /** Names the message to whoever asked: a place in a list. */
  readonly message: number;
  readonly cause: string;
  readonly nextHop: string;
  /** Whether its group is of one mailbox. */
  readonly isOneMailbox: boolean;
  /** The first and the last attempt that failed. */
  readonly first: number;
  readonly last: number;
  readonly recipients: number;
  /** What became of it by now. */
  readonly outcome: 'delivered' | 'waiting' | 'failed';
  readonly actor: Actor;
}

/** What is known of the logs around the troubles. */
export interface Surroundings {
  /** The last moment that the logs tell of. */
  readonly end: number;
  /** When the next hop of a trouble last took a message; NaN where it never did. */
  lastDelivery(trouble: Trouble): number;
  /** The mailbox of a message, which is costly to look up: asked for the worst only. */
  mailboxOf(message: number): string;
}

export interface Found {
  /** The worst ones, the worst first. */
  readonly worst: readonly Incident[];
  /** How many are not over, those that are not among the worst too. */
  readonly notOver: number;
}

// postconf(5): maximal_backoff_time is 4,000 s, so what still fails is seen to fail again within little more than an hour. After more than
// twice that, it is another time.
const APART = 3 * 3_600_000;

/** Causes that strike all mail of a server alike: there, a delivery proves that the trouble is over. */
const ABOUT_SERVER = /^(?:connection|dns|server|tls|relay|queue)\.|^block\.(?:dnsbl|ip-|reverse-dns)/;

const MOST = 100;

/** Makes incidents of troubles: one cause at one next hop (a group), close in time, two messages at least. */
export function findIncidents(groups: Iterable<Trouble[]>, around: Surroundings): Found {
  let worst: Counted[] = [];
  let notOver = 0;
  for (const group of groups)
    for (const run of splitByTime(group)) {
      if (run.length < 2) continue;
      const incident = incidentOf(run, around);
      if (incident.state !== 'over') notOver += 1;
      worst.push(incident);
      if (worst.length > 20 * MOST) worst = worst.sort(worstFirst).slice(0, MOST);
    }
  const named = worst
    .sort(worstFirst)
    .slice(0, MOST)
    .map(({ isOneMailbox, ...incident }) => ({
      ...incident,
      recipient: isOneMailbox ? around.mailboxOf(incident.firstMessage) : '',
    }));
  return { worst: named, notOver };
}

type Counted = Omit<Incident, 'recipient'> & Pick<Trouble, 'isOneMailbox'>;

function splitByTime(group: Trouble[]): Trouble[][] {
  group.sort((a, b) => a.first - b.first);
  const runs: Trouble[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const one of group) {
    if (one.first > until + APART || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(one);
    until = Math.max(until, one.last);
  }
  return runs;
}

function incidentOf(run: readonly Trouble[], around: Surroundings): Counted {
  const first = run[0] as Trouble;
  const last = run.reduce((a, b) => (b.last > a.last ? b : a));
  const waiting = run.filter(({ outcome }) => outcome === 'waiting');
  const failed = run.filter(({ outcome }) => outcome === 'failed');
  const undelivered = waiting.length + failed.length;
  const delivered = ABOUT_SERVER.test(first.cause) ? around.lastDelivery(first) : Number.NaN;
  return {
    cause: first.cause,
    nextHop: first.nextHop,
    isOneMailbox: first.isOneMailbox,
    since: first.first,
    last: last.last,
    messages: run.length,
    waiting: waiting.length,
    failed: failed.length,
    actor: (waiting.at(-1) ?? failed.at(-1))?.actor ?? 'nobody',
    recipients: run.reduce((sum, one) => sum + one.recipients, 0),
    firstMessage: first.message,
    lastMessage: last.message,
    ...stateOf(last.last, undelivered, delivered, around.end),
  };
}

function stateOf(
  last: number,
  undelivered: number,
  delivered: number,
  end: number,
): Pick<Incident, 'state' | 'deliveredAgain'> {
  if (delivered > last) return { state: 'over', deliveredAgain: delivered };
  if (undelivered === 0) return { state: 'over', deliveredAgain: null };
  return { state: end - last > APART ? 'quiet' : 'going-on', deliveredAgain: null };
}

const STATES = ['going-on', 'quiet', 'over'] as const;

function worstFirst(a: Counted, b: Counted): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    b.waiting + b.failed - (a.waiting + a.failed) ||
    b.messages - a.messages ||
    b.last - a.last
  );
}
