import type {
  Deadlines,
  DiagnosedAttempt,
  Diagnosis,
  Finding,
  NextHop,
  Reply,
  Status,
} from '../../engine/types';

/** What a note speaks of: an attempt, also that of a reply without a log around it. */
export interface Subject {
  /** The words that the finding rests on; an earlier attempt's where the finding is inherited. */
  readonly reply: Reply;
  readonly status: Status;
  readonly finding: Finding;
  readonly recipient: string | null;
  readonly nextHop: NextHop | null;
  readonly time: string | null;
  /** The log's own words, with the relay's wrapping where there is one. */
  readonly response: string;
  /** What time brings; `null` where the rest of the message is not at hand. */
  readonly deadlines: Deadlines | null;
}

/** In: an attempt and the message that it belongs to. */
export function subjectOfAttempt(
  diagnosed: DiagnosedAttempt,
  { attempts, deadlines }: Pick<Diagnosis, 'attempts'> & Pick<Subject, 'deadlines'>,
): Subject {
  const { attempt, finding } = diagnosed;
  const { reply, nextHop, response } = speakingAttempt(diagnosed, attempts).attempt;
  const { status, recipient, time } = attempt;
  const hop = nextHop ?? attempt.nextHop;
  return { reply, status, finding, recipient, nextHop: hop, time, response, deadlines };
}

/** An expired record gives no reason: what is quoted is the recipient's last failure before it. */
function speakingAttempt(diagnosed: DiagnosedAttempt, attempts: readonly DiagnosedAttempt[]) {
  if (!diagnosed.finding.inherited) return diagnosed;
  const { recipient } = diagnosed.attempt;
  const own = attempts.filter(
    ({ attempt, finding }) => attempt.recipient === recipient && !finding.inherited,
  );
  return own.at(-1) ?? diagnosed;
}
