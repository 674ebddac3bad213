import type { Engine } from '@/utils/engine/engine';
import { diagnosisOf } from '@/utils/engine/messages/messages';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import type { Ledger } from '@/utils/ledger/ledger';
import { recoveryAt } from '@/utils/ledger/ledger-recovery';
import type { Ended } from '@/utils/report/workbench/over-view';
import type { Found } from './shelf';

/** Diagnoses the lines of a message that is in no file. Null where they hold no attempt. */
export function diagnoseText(engine: Engine, text: string): Found | null {
  const [diagnosis] = engine.diagnose(text);
  if (!diagnosis) return null;
  return {
    diagnosis,
    lines: diagnosis.attempts.map(({ attempt: { span } }) => text.slice(span.start, span.end).trim()),
  };
}

/**
 * What kept a message out and is over, by all that was read: then nobody has to be written to. `null` where that is not proven, or where each of its
 * recipients may have met something else.
 */
export function endedAt(ledger: Ledger, row: number): Ended | null {
  if (ledger.columns.recipients.get(row) > 1) return null;
  const recovery = recoveryAt(ledger, row, recoveryProofOf);
  if (!recovery || recovery.mended === null) return null;
  const { to } = recoveryProofOf(ledger.causes.nameOf(ledger.causeAt(row)));
  return { to, since: recovery.mended };
}

/** Nobody is asked to mend what is over: what is left is to have the message sent. In: what `endedAt` gives. */
export function withEnd({ diagnosis, lines }: Found, ended: Ended | null): Found {
  if (!ended) return { diagnosis, lines };
  const attempts = diagnosis.attempts.map(({ attempt, finding }) => ({
    attempt,
    finding: { ...finding, isEnded: true },
  }));
  return { diagnosis: { ...diagnosis, attempts }, lines };
}

/** The sender stands in a line of its own, far from those of the attempts. */
export function withSender({ diagnosis, lines }: Found, sender: string): Found {
  if (diagnosis.message.sender !== null || !sender) return { diagnosis, lines };
  return { diagnosis: diagnosisOf(diagnosis.attempts, { ...diagnosis.message, sender }), lines };
}

/** A report quotes the lines of a text by their places in it: here they are put into one. */
export function withLines({ diagnosis, lines }: Found): { diagnosis: Found['diagnosis']; lines: string } {
  let at = 0;
  const attempts = diagnosis.attempts.map((one, i) => {
    const start = at;
    at += (lines[i] ?? '').length + 1;
    return { ...one, attempt: { ...one.attempt, span: { start, end: at - 1 } } };
  });
  const source = attempts.map((_, i) => lines[i] ?? '').join('\n');
  return { diagnosis: { ...diagnosis, attempts, deadlines: diagnosis.deadlines }, lines: source };
}
