import type { Copies } from '@/components/copy-menu';
import type { ShownAttempt } from '@/utils/portal/logs/explain-log';
import type { Report } from '@/utils/report/report';

/** What can be copied of the message that a note speaks of. Made when it is asked for. */
export function copiesOf(
  { diagnosis, index, source }: ShownAttempt,
  report: Report,
  redact: boolean,
): Copies {
  const isSent = diagnosis.attempts[index]?.attempt.status === 'sent';
  return {
    report: (format, isRedacted) =>
      copyText(report.text([diagnosis], { format, redact: isRedacted, source })),
    tracking: isSent ? () => copyText(report.tracking(diagnosis, index) ?? '') : null,
    redact,
  };
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
