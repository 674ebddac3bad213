/** The last step where sending helps only after something. Its own text in each language. In: a cause’s `resend` that says when. */
export function resendStep(when: string): string {
  return `Re-queue the message ${when}.`;
}
