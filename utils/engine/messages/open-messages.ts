import { detach } from '../text/detach';
import type { Attempt, Finding } from '../types';
import { isUntried, type Waiting } from './waiting';

/** A message that a log tells of, as long as more may follow. */
export interface OpenMessage {
  number: number;
  sender: string | null;
  /** The first queue id, where it had another one before. */
  first: string | null;
  /** The last failure of each recipient that has not got the message yet, in the order of the log. A list, as most messages have one recipient. */
  open: LastFailure[] | null;
  /** Where it stands before its first attempt; `null` where no line told yet. */
  waiting: Waiting | null;
}

export interface LastFailure extends Pick<Attempt, 'originalRecipient' | 'nextHop'> {
  readonly recipient: string;
  readonly finding: Finding;
  /** Since when it waits for what ends by itself; see `waitingSince`. */
  readonly since: number | null;
}

/** Messages in a generation. A relay has seldom so many between two lines of one message. */
const GENERATION = 4_000;
/** Messages that wait are heard of again after up to 67 minutes (postconf(5), maximal_backoff_time), so more of them are followed. */
const MOST_WAITING = 8_000;

/**
 * The messages that are followed, by queue id, in bounded memory: those of two generations, and of older ones those that wait. To look one up is
 * most of what it costs to follow it, so there are no more places than two to look.
 */
export class OpenMessages {
  private young = new Map<string, OpenMessage>();
  private old = new Map<string, OpenMessage>();
  /** Messages that make the young generation an old one. */
  private full = GENERATION;
  private number = 0;

  get(queueId: string): OpenMessage | undefined {
    return this.young.get(queueId) ?? this.old.get(queueId);
  }

  /** Known, or new. */
  at(queueId: string): OpenMessage {
    return this.get(queueId) ?? this.add(detach(queueId));
  }

  delete(queueId: string): void {
    if (!this.young.delete(queueId)) this.old.delete(queueId);
  }

  /** How many there were so far. */
  get count(): number {
    return this.number;
  }

  /** All that are followed now, in the order in which they came. */
  all(): (readonly [queueId: string, message: OpenMessage])[] {
    return [...this.old, ...this.young].sort(([, a], [, b]) => a.number - b.number);
  }

  private add(queueId: string): OpenMessage {
    if (this.young.size >= this.full) this.age();
    this.number += 1;
    const message = { number: this.number, sender: null, first: null, open: null, waiting: null };
    this.young.set(queueId, message);
    return message;
  }

  private age(): void {
    const waiting = [...this.old].filter(([, message]) => message.open || isUntried(message.waiting));
    this.old = this.young;
    this.young = new Map(waiting.slice(-MOST_WAITING));
    this.full = this.young.size + GENERATION;
  }
}
