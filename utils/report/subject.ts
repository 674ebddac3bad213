import type { ReplyDiagnosis } from '../engine/engine';
import type { DiagnosedAttempt, Finding, NextHop, Reply, Status } from '../engine/types';

/** What a note speaks of: an attempt out of a log, or a reply alone. */
export interface Subject {
  readonly reply: Reply;
  readonly status: Status;
  readonly finding: Finding;
  readonly recipient: string | null;
  readonly nextHop: NextHop | null;
  readonly time: string | null;
  /** The log's own words, with the relay's wrapping where there is one. */
  readonly response: string;
}

export function subjectOfAttempt({ attempt, finding }: DiagnosedAttempt): Subject {
  const { reply, status, recipient, nextHop, time, response } = attempt;
  return { reply, status, finding, recipient, nextHop, time, response };
}

/** A reply alone names no recipient, no server and no time. */
export function subjectOfReply({ reply, status, finding }: ReplyDiagnosis): Subject {
  return { reply, status, finding, recipient: null, nextHop: null, time: null, response: reply.text };
}
