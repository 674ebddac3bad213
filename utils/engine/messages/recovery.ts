import type { RecoveryProof } from '../types';

/** A message that an incident struck. Times are milliseconds since the epoch. */
export interface Struck {
  /** Names it to whoever asked. */
  readonly message: number;
  readonly sender: string;
  readonly recipient: string;
  /** When it failed first, and last. */
  readonly began: number;
  readonly failed: number;
  readonly outcome: 'delivered' | 'waiting' | 'failed';
  /** When it arrived; NaN where it has not. */
  readonly delivered: number;
}

/** A delivery at the server of the incident, of any message. */
export interface Taken {
  readonly sender: string;
  readonly recipient: string;
  readonly time: number;
}

/** Whether an incident is over, and what became of its messages. */
export interface Recovery {
  /** When it was proven for all that it struck; `null` as long as it is not. */
  readonly mended: number | null;
  /** Of those whose recovery has to be seen (one server; mailboxes, senders, messages), how many there are, and how many have recovered. */
  readonly scopes: number;
  readonly recovered: number;
  /** Deliveries that have still to be seen, of all that has not recovered; 0 once it is mended. */
  readonly missing: number;
  readonly arrived: readonly number[];
  readonly waiting: readonly number[];
  /** Nobody tries these any more: they arrive only if somebody sends them again. */
  readonly givenUp: readonly number[];
}

/**
 * Checks an incident against deliveries. It is over where the server took mail after the last failure: for a cause of one mailbox, for that one; and
 * so on, as `proof` says. In: what it struck, and what its server took, in any order.
 */
export function recoveryOf(
  proof: RecoveryProof,
  struck: readonly Struck[],
  taken: Iterable<Taken>,
): Recovery {
  const scopes = scopesOf(proof, struck);
  fill(proof, scopes, proof.to === 'message' ? arrivalsOf(struck) : taken);
  const proven = [...scopes.values()].flatMap((scope) => provenTime(scope, proof) ?? []);
  const isMended = scopes.size > 0 && proven.length === scopes.size;
  const messages = (outcome: Struck['outcome']) =>
    struck.filter((one) => one.outcome === outcome).map(({ message }) => message);
  return {
    mended: isMended ? Math.max(...proven) : null,
    scopes: scopes.size,
    recovered: proven.length,
    missing: [...scopes.values()].reduce((sum, scope) => sum + missingOf(scope, proof), 0),
    arrived: messages('delivered'),
    waiting: messages('waiting'),
    givenUp: messages('failed'),
  };
}

interface Named extends Pick<Taken, 'sender' | 'recipient'> {
  readonly message?: number;
}

function scopeOf({ to }: RecoveryProof, one: Named): string {
  if (to === 'server') return '';
  return to === 'message' ? String(one.message) : one[to].toLowerCase();
}

/** What is to be seen to recover: when it failed first and last, and how many messages it struck. */
interface Scope {
  began: number;
  failed: number;
  messages: number;
  /** Deliveries while it lasted, and the times of those since. */
  between: number;
  readonly since: number[];
}

/** Of what arrives only by itself, what was given up is out of it. */
function scopesOf(proof: RecoveryProof, struck: readonly Struck[]): Map<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const one of struck) {
    if (proof.to === 'message' && one.outcome === 'failed') continue;
    const name = scopeOf(proof, one);
    const scope = scopes.get(name) ?? {
      began: one.began,
      failed: one.failed,
      messages: 0,
      between: 0,
      since: [],
    };
    scope.began = Math.min(scope.began, one.began);
    scope.failed = Math.max(scope.failed, one.failed);
    scope.messages += 1;
    scopes.set(name, scope);
  }
  return scopes;
}

function arrivalsOf(struck: readonly Struck[]): (Taken & Named)[] {
  return struck
    .filter(({ outcome }) => outcome === 'delivered')
    .map(({ message, sender, recipient, delivered }) => ({ message, sender, recipient, time: delivered }));
}

/** Puts deliveries to the scopes that they tell of. */
function fill(
  proof: RecoveryProof,
  scopes: ReadonlyMap<string, Scope>,
  taken: Iterable<Taken & Named>,
): void {
  for (const one of taken) {
    const scope = scopes.get(scopeOf(proof, one));
    if (!scope) continue;
    if (one.time > scope.failed) scope.since.push(one.time);
    else if (one.time >= scope.began) scope.between += 1;
  }
}

/** When a scope was proven to have recovered; `null` where it has not. */
function provenTime(scope: Scope, proof: RecoveryProof): number | null {
  if (missingOf(scope, proof) > 0) return null;
  return scope.since.sort((a, b) => a - b)[neededFor(scope, proof) - 1] as number;
}

function missingOf(scope: Scope, proof: RecoveryProof): number {
  return Math.max(0, neededFor(scope, proof) - scope.since.length);
}

function neededFor(scope: Scope, proof: RecoveryProof): number {
  return Math.max(proof.deliveries, inARow(scope, proof));
}

/** A row that would come by chance once in two hundred times. */
const BY_CHANCE = 0.005;

/**
 * How many deliveries in a row prove something. Some may get through while others fail, as one of two machines behind a name may be down: that is counted
 * with one more than was seen, as few messages tell little of it. Nothing of the kind is known of mailboxes and senders.
 */
function inARow({ between, messages }: Scope, { to }: RecoveryProof): number {
  const through = between + (to === 'server' ? 1 : 0);
  return through === 0 ? 1 : Math.ceil(Math.log(BY_CHANCE) / Math.log(through / (through + messages)));
}
