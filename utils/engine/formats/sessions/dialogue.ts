import type { NextHop, Stage, Status } from '../../types';

/** What an answer settles for one recipient; `null` where the server refused before any was named. */
export interface Settled {
  readonly sender: string | null;
  readonly recipient: string | null;
  readonly status: Status;
  readonly stage: Stage;
  readonly words: string;
}

/** Follows one SMTP session of a client by its commands and the answers (RFC 5321, 4.1 and 4.2; pipelining RFC 2920). */
export interface Dialogue {
  nextHop: NextHop | null;
  /** `isWhole`: in such a log each command has its answer before the next, and each answer is one line. */
  send(command: string, isWhole: boolean): void;
  receive(answer: string, isWhole: boolean): Settled[];
}

interface Pending {
  readonly stage: Stage;
  readonly recipient: string | null;
  /** A refusal of EHLO is no failure: HELO follows. */
  readonly isHarmless: boolean;
}

const MOST_PENDING = 200;
const MOST_RECIPIENTS = 1_000;
const LONGEST_ANSWER = 4_096;
const GREETING: Pending = { stage: 'connect', recipient: null, isHarmless: false };

export function createDialogue(): Dialogue {
  let sender: string | null = null;
  let accepted: string[] = [];
  let hasRefused = false;
  let pending: Pending[] = [];
  let partial = '';
  let isBody = false;
  const settle = (recipient: string | null, stage: Stage, code: number, words: string): Settled => ({
    sender,
    recipient,
    status: code < 400 ? 'sent' : code < 500 ? 'deferred' : 'bounced',
    stage,
    words,
  });
  const settleAll = (stage: Stage, code: number, words: string): Settled[] => {
    const recipients: (string | null)[] = accepted;
    accepted = [];
    isBody = false;
    // A transcript may show the end alone; a refusal after all recipients were refused says nothing new.
    if (recipients.length === 0 && code >= 400 && !hasRefused) recipients.push(null);
    return recipients.map((recipient) => settle(recipient, stage, code, words));
  };
  return {
    nextHop: null,
    send(command, isWhole) {
      const known = readCommand(command);
      if (isBody || !known || pending.length >= MOST_PENDING) return;
      if (isWhole) pending = [];
      if (known.stage === 'mail') {
        sender = known.address;
        accepted = [];
        hasRefused = false;
      }
      const recipient = known.stage === 'rcpt' ? known.address : null;
      pending.push({ stage: known.stage, recipient, isHarmless: known.isHarmless });
    },
    receive(answer, isWhole) {
      const found = /^([2-5]\d\d)([- ]|$)/.exec(answer);
      if (!found) return [];
      partial = `${partial}${partial ? '\n' : ''}${answer}`.slice(0, LONGEST_ANSWER);
      if (found[2] === '-' && !isWhole) return [];
      const words = partial;
      const code = Number(found[1]);
      partial = '';
      if (isBody) return settleAll('end-of-data', code, words);
      const { stage, recipient, isHarmless } = pending.shift() ?? GREETING;
      if (stage === 'data' && code === 354) isBody = true;
      else if (stage === 'end-of-data') return settleAll(stage, code, words);
      else if (stage === 'data' && code >= 400) return settleAll(stage, code, words);
      else if (stage === 'rcpt' && recipient && code < 400 && accepted.length < MOST_RECIPIENTS)
        accepted.push(recipient);
      else if (code >= 400 && !isHarmless) {
        hasRefused = true;
        if (stage === 'connect') pending = [];
        return [settle(recipient, stage, code, words)];
      }
      return [];
    },
  };
}

interface Command {
  readonly stage: Stage;
  readonly address: string | null;
  readonly isHarmless: boolean;
}

const COMMAND =
  /^(EHLO|HELO|LHLO|MAIL FROM|RCPT TO|DATA|BDAT|STARTTLS|AUTH|RSET|NOOP|VRFY|QUIT)\b(?:: ?(?:<([^>]{0,320})>|([^\s<>@]{1,128}@[^\s<>]{1,255})))?/i;
const STAGES: Readonly<Record<string, Stage>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  LHLO: 'ehlo',
  'MAIL FROM': 'mail',
  'RCPT TO': 'rcpt',
  DATA: 'data',
  BDAT: 'data',
  STARTTLS: 'tls',
  AUTH: 'auth',
};

function readCommand(text: string): Command | null {
  const found = COMMAND.exec(text);
  if (!found) return null;
  const verb = (found[1] as string).toUpperCase();
  // The last piece of a message is answered as its end is (RFC 3030, 2).
  const isLast = verb === 'BDAT' && / LAST$/i.test(text);
  return {
    stage: isLast ? 'end-of-data' : (STAGES[verb] ?? 'quit'),
    address: found[2] ?? found[3] ?? null,
    isHarmless: ['EHLO', 'STARTTLS', 'RSET', 'NOOP', 'VRFY', 'QUIT'].includes(verb),
  };
}
