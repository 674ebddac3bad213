import type { DiagnosedAttempt } from '../../engine/types';

/** Attempts for one recipient that were answered alike, one after another: the last stands for all. */
export interface Folded {
  readonly last: DiagnosedAttempt;
  readonly first: DiagnosedAttempt;
  /** How many came before the last. */
  readonly before: number;
  /** Of the last, among all attempts. */
  readonly index: number;
}

/** A relay that tries for days is told the same again and again. In: attempts in the order of the log; out: the same, equal ones as one. */
export function foldAttempts(attempts: readonly DiagnosedAttempt[]): Folded[] {
  const latest = new Map<string, Folded>();
  const folded = new Set<Folded>();
  for (const [index, last] of attempts.entries()) {
    const recipient = last.attempt.recipient ?? '';
    const known = latest.get(recipient);
    const isSame = known !== undefined && answerOf(known.last) === answerOf(last);
    if (isSame) folded.delete(known);
    const one = isSame
      ? { ...known, last, before: known.before + 1, index }
      : { last, first: last, before: 0, index };
    folded.add(one);
    latest.set(recipient, one);
  }
  return [...folded];
}

function answerOf({ attempt: { status, nextHop, response }, finding }: DiagnosedAttempt): string {
  return [status, nextHop?.host ?? nextHop?.address ?? '', finding.cause, finding.inherited, response].join(
    '\n',
  );
}
