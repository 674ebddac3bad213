import type { DiagnosedAttempt, RecipientState, Status, Verdict } from '../types';

/** All states of a delivery, the worst first. */
export const worstFirst: readonly Status[] = [
  'bounced',
  'expired',
  'undeliverable',
  'deferred',
  'unknown',
  'sent',
  'deliverable',
];

/** What the whole of a message comes to: its worst recipient decides, and whether anybody has to act for any of them. */
export function verdictOf(
  recipients: readonly RecipientState[],
  attempts: readonly DiagnosedAttempt[],
): Verdict {
  const worst = [...recipients].sort((a, b) => rank(a) - rank(b))[0];
  const last = worst && attempts[worst.last];
  if (!worst || !last) return NOTHING;
  return {
    status: worst.status,
    cause: last.finding.cause,
    actor: last.finding.actor,
    needsAction: recipients.some((state) => needsAction(state, attempts)),
    attempt: worst.last,
  };
}

const NOTHING: Verdict = {
  status: 'unknown',
  cause: 'unknown.deferred',
  actor: 'nobody',
  needsAction: false,
  attempt: -1,
};

function rank({ status }: RecipientState): number {
  return worstFirst.indexOf(status);
}

/** What is over and has not arrived stays so until somebody acts; what waits may end by itself. */
function needsAction({ status, last }: RecipientState, attempts: readonly DiagnosedAttempt[]): boolean {
  if (status === 'bounced' || status === 'expired') return true;
  // Accepted, and then kept back.
  if (status === 'sent') return attempts[last]?.finding.actor !== 'nobody';
  return status === 'deferred' && attempts[last]?.finding.actor !== 'nobody';
}
