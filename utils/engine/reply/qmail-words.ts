import type { Stage } from '../types';

/** What qmail says around the words of the next hop. */
export interface QmailSaid {
  readonly words: string;
  readonly stage: Stage;
}

const SAID =
  /^(?:User and password not set, continuing without authentication\.\s{0,2})?(?:<[^>\s]{1,320}>:?\s{1,2})?(?:Connected to \S{1,255} but (sender|my name|greeting|recipient|[^.:/]{1,60})|\S{1,255} (does not like recipient|failed on DATA|failed after I sent))[^:\n]{0,80}\s{1,2}Remote host said:\s/;
/** qmail-remote.c and qmail-send.c, behind the words of the next hop. */
const BEHIND = ["I'm not going to try again; this message", 'Giving up on '];

const STAGES: Readonly<Record<string, Stage>> = {
  sender: 'mail',
  recipient: 'rcpt',
  'my name': 'ehlo',
  greeting: 'connect',
  'does not like recipient': 'rcpt',
  'failed on DATA': 'data',
  'failed after I sent': 'end-of-data',
};

/** Takes qmail's wrapping off the next hop's words; `null` where no server spoke. Source: netqmail 1.06 `qmail-remote.c`. */
export function unwrapQmail(response: string): QmailSaid | null {
  if (!response.includes('Remote host said:')) return null;
  const found = SAID.exec(response);
  if (!found) return null;
  let words = response.slice(found[0].length);
  for (const phrase of BEHIND) {
    const at = words.lastIndexOf(phrase);
    if (at >= 0) words = words.slice(0, at).trimEnd();
  }
  return { words, stage: STAGES[found[1] ?? found[2] ?? ''] ?? 'connect' };
}
