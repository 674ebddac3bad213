import type { Actor, DiagnosedAttempt, Status } from '../engine/types';
import { epochOf, type LogZone } from './epoch';

/** What the ledger takes of one attempt. Words are empty where the log names none. */
export interface Entry {
  readonly queueId: string;
  readonly sender: string;
  readonly recipient: string;
  /** Host, or address. */
  readonly nextHop: string;
  readonly status: Status;
  readonly cause: string;
  readonly actor: Actor;
  /** Milliseconds since the epoch; NaN where the log has no full time. */
  readonly time: number;
  /** Seconds since the relay took the message; NaN where the log does not tell. */
  readonly delay: number;
}

/** `zone` is the clock of times that name none. */
export function entryOf({ attempt, finding }: DiagnosedAttempt, zone: LogZone): Entry {
  const { queueId, sender, recipient, nextHop, status, time, delay } = attempt;
  return {
    queueId: queueId ?? '',
    sender: sender ?? '',
    recipient: recipient ?? '',
    nextHop: nextHop?.host ?? nextHop?.address ?? '',
    status,
    cause: finding.cause,
    actor: finding.actor,
    time: epochOf(time, zone),
    delay: delay ?? Number.NaN,
  };
}
