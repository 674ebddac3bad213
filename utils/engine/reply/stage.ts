import type { Stage } from '../types';

/** The stage that a phrase of Postfix or Exim names, such as `RCPT TO command` or `sending message body`. */
export function readStage(phrase: string): Stage | null {
  for (const [pattern, stage] of STAGES) if (pattern.test(phrase)) return stage;
  return null;
}

// Order is from the longer phrase to the shorter: `end of data` before `data`. Postfix 3.7 smtp_proto.c.
const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/end of data|end-of-data|message body|\bDATA content|pipelined end|data block/i, 'end-of-data'],
  [/\bDATA\b/i, 'data'],
  [/RCPT TO|\bRCPT\b/i, 'rcpt'],
  [/MAIL FROM|\bMAIL\b/i, 'mail'],
  [/STARTTLS|TLS/i, 'tls'],
  [/\bAUTH/i, 'auth'],
  [/greeting|connect/i, 'connect'],
  [/[EHL]+HLO|\bHELO/i, 'ehlo'],
  [/QUIT/i, 'quit'],
];
