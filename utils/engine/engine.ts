import type { Diagnosis, Finding, Knowledge, Reply, Status } from './types';

/** A reply without a log around it. */
export interface ReplyDiagnosis {
  readonly reply: Reply;
  readonly status: Status;
  readonly finding: Finding;
}

export interface ReadOptions {
  /** The time now, in milliseconds since the epoch: syslog times have no year. Without it they stay without one. */
  readonly now?: number;
}

/** Text in, diagnoses out. Pure: same text, same answer. Never throws on any text. */
export interface Engine {
  /** Reads all delivery records of a log text; messages in the order of their first record. */
  diagnose(text: string, options?: ReadOptions): Diagnosis[];
  /** Reads one bare reply or response. */
  diagnoseReply(text: string): ReplyDiagnosis;
}

export function createEngine(_knowledge: Knowledge): Engine {
  throw new Error('under construction');
}
