import type { Words } from './words';

/** Whether sending a message again is of any use, now or after something. */
export function helpsToResend(cause: string, words: Words): boolean {
  return !['never', 'elsewhere'].includes(words.cause(cause)?.resend ?? '');
}

/** The last step where sending helps only after something. Its own text in each language. In: a cause’s `resend` that says when. */
export function resendStep(when: string): string {
  return `Re-queue the message ${when}.`;
}
