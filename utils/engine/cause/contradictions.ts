import type { Missing, Reply, Status } from '../types';
import { missing } from './missing';

interface Answer {
  readonly reply: Reply;
  readonly status: Status | null;
}

/** `250 … rejected`: a code that says yes to a delivery that failed. */
export function contradicts({ reply, status }: Answer): Missing | null {
  if (reply.code === null || reply.code >= 400) return null;
  if (status !== null && status !== 'bounced' && status !== 'deferred' && status !== 'undeliverable')
    return null;
  return missing('Reply code {code} is an acceptance, yet the words refuse; the words were believed.', {
    code: reply.code,
  });
}

/** `550 4.2.2`: RFC 3463 wants the first digits to agree (2, "the class sub-code"). */
export function codesQuarrel({ code, enhancedCode }: Reply): Missing | null {
  if (code === null || enhancedCode === null || code < 400) return null;
  if (enhancedCode.startsWith(String(Math.floor(code / 100)))) return null;
  const [final, short] = code >= 500 ? [String(code), enhancedCode] : [enhancedCode, String(code)];
  return missing('The codes contradict each other: {final} is final, {short} is for now.', { final, short });
}
