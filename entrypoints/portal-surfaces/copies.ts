import type { Copies } from '@/components/parts/copy-menu';
import type { Diagnosis } from '@/utils/engine/types';
import type { ShownAttempt } from '@/utils/portal/logs/explain-log';
import { subjectInLog } from '@/utils/report/documents/mail-subject';
import type { Report } from '@/utils/report/report';

/** What can be copied of the message that a note speaks of. Made when it is asked for. */
export function copiesOf(
  { diagnosis, index, source }: ShownAttempt,
  report: Report,
  redact: boolean,
  subject: () => string | null,
): Copies {
  const isSent = diagnosis.attempts[index]?.attempt.status === 'sent';
  return {
    ticket: ticketCopy([diagnosis], report, { redact, subject, text: source }),
    text: copyText,
    report: (format, isRedacted) =>
      copyText(report.text([diagnosis], { format, redact: isRedacted, source })),
    tracking: isSent ? () => copyText(report.tracking(diagnosis, index) ?? '') : null,
    redact,
  };
}

interface TicketCopy {
  readonly redact: boolean;
  /** Of the one mail, as the list has it. */
  subject(): string | null;
  /** The log, which may have it as well. */
  readonly text: string;
}

/** Copies what goes into a ticket about these messages. */
export function ticketCopy(
  diagnoses: readonly Diagnosis[],
  report: Report,
  { redact, subject, text }: TicketCopy,
): () => Promise<boolean> {
  const [first, ...others] = diagnoses;
  const ofOne = (): string | null =>
    first && others.length === 0 ? (subject() ?? subjectInLog(text, first.message.queueIds)) : null;
  return () => copyText(report.ticket(diagnoses, { redact, subject: ofOne(), link: portalPage() }));
}

/** The page that it was seen on. What follows the path may be a session’s own. */
function portalPage(): string {
  return `${location.origin}${location.pathname}`;
}

/** Gives whether the browser let it be copied. A page may forbid the one way (Permissions Policy) and not the other. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}
