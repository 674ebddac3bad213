import type { CauseWords } from './words';

/** Whether sending a message again is of any use, now or after something. */
export function helpsToResend({ resend }: Pick<CauseWords, 'resend'>): boolean {
  return resend !== 'never' && resend !== 'elsewhere';
}

/** The last step where sending helps only after something. Its own text in each language. In: a cause’s `resend` that says when. */
export function resendStep(when: string): string {
  return `Re-queue the message ${when}.`;
}
