import type { Actor, Status } from '../engine/types';

/** What a list shows of one message, and filters and sorts by. Times are milliseconds since the epoch, NaN where the log has none. */
export interface MessageFacts {
  /** The first queue id; empty where the log names none. */
  readonly queueId: string;
  readonly sender: string;
  /** The recipient that is worst off; empty where the log names none. */
  readonly recipient: string;
  /** How many recipients the message has. */
  readonly recipients: number;
  /** Where the recipient stands that is worst off, why, and who can end it. */
  readonly status: Status;
  readonly cause: string;
  readonly actor: Actor;
  /** The cause of the last attempt that failed; empty where none did. */
  readonly trouble: string;
  /** Host, or address, of the last attempt's next hop; empty where the log names none. */
  readonly nextHop: string;
  readonly attempts: number;
  /** Seconds from when the relay took the message until it had arrived; NaN where it has not, or where the log does not tell. */
  readonly delay: number;
  readonly first: number;
  readonly last: number;
  /** The first and the last attempt that failed. */
  readonly failedFirst: number;
  readonly failedLast: number;
}

/** The same of a message in a ledger, with the domain of the recipient: empty where it has none. */
export interface ListedFacts extends MessageFacts {
  readonly domain: string;
}

export const actorOrder: readonly Actor[] = [
  'mail-admin',
  'dns-admin',
  'recipient',
  'sender',
  'filter-provider',
  'nobody',
];

/** True where the mail has not arrived. */
export function isUndelivered(status: Status): boolean {
  return status !== 'sent' && status !== 'deliverable';
}
