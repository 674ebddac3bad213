import type { Finding, NextHop, Reply, Speaker, Stage, Status } from '../types';

/** What was said of one attempt, or a bare reply with what little is known of it. */
export interface Said {
  readonly response: string;
  readonly status: Status | null;
  readonly nextHop: NextHop | null;
  readonly dsn: string | null;
  /** What the format tells of the reply beside its words: this wins over what the words say. */
  readonly stage?: Stage | null;
  readonly saidBy?: Speaker | null;
  /** The response is the relay's remark about what it does, no reply. */
  readonly isRemark?: boolean;
  /** Accepted, and then kept back: see `DeliveryEvent`. */
  readonly isKept?: boolean;
}

/** A response, read and explained. */
export interface Diagnosed {
  readonly reply: Reply;
  readonly finding: Finding;
}

/** Reads a response and finds its cause. Never without an answer. */
export type Diagnose = (said: Said) => Diagnosed;
