import { readFileSync } from 'node:fs';
import { seededRandom } from '../../tools/seeded-random';

/**
 * Servers that fail, as their makers say that they do: whom a fault strikes is told by the label of a real server's answer and by the manuals of
 * Postfix (postscreen(8), qmgr(8): 300 to 4,000 seconds between tries), and by nothing of what the product knows.
 */
export interface FaultyLog {
  readonly lines: readonly { readonly time: number; readonly text: string }[];
  /** What struck each message, by its queue id. */
  readonly struck: ReadonlyMap<string, ReadonlySet<Fault>>;
  readonly deliveries: readonly Try[];
}

/** Whom a fault strikes: all mail to a server, one mailbox, one sender, or what comes from one of the relay's addresses. */
type Scope = 'server' | 'recipient' | 'sender' | 'address';

export interface Fault {
  readonly scope: Scope;
  readonly server: string;
  /** The mailbox, sender or address; empty where it is the whole server. */
  readonly whom: string;
  readonly answer: string;
  readonly from: number;
  /** Infinity where it does not end within the log. */
  readonly to: number;
}

export interface Try {
  readonly time: number;
  readonly server: string;
  readonly recipient: string;
  readonly sender: string;
  readonly address: string;
}

/** By the label of an answer: an RFC 3463 subject says whose state it is (X.1 and X.2 a mailbox, X.3 and X.4 a system, X.7 who asks). */
const SCOPES: readonly (readonly [label: RegExp, scope: Scope])[] = [
  [/^recipient\.(?:unknown|mailbox-full|disabled|restricted)$/, 'recipient'],
  [/^server\.(?:storage-full|unavailable|misconfigured)$/, 'server'],
  [/^relay\./, 'server'],
  [/^(?:tls|dns|connection\.(?:lost|refused|timed-out))/, 'server'],
  [/^block\.(?:ip-|dnsbl|reverse-dns)/, 'address'],
  [/^(?:sender\.domain-unresolvable|authentication\.(?:spf|dmarc))$/, 'sender'],
];

interface Answer {
  readonly scope: Scope;
  readonly text: string;
}

function answers(): Answer[] {
  const rows = readFileSync('test/corpus/server-replies.tsv', 'utf8').trim().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [, label = '', text = ''] = row.split('\t');
    const scope = SCOPES.find(([labels]) => labels.test(label))?.[1];
    return scope && /^[45]\d\d[ -]/.test(text) ? [{ scope, text }] : [];
  });
}

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 1);
export const LENGTH = 48 * HOUR;
const SERVERS = 20;
const MAILBOXES = 6;
const SENDERS = 5;
const ADDRESSES = 3;

/** The same for the same seed. */
export function makeFaultyLog(seed: number): FaultyLog {
  const chance = seededRandom(seed);
  const pick = (count: number) => Math.floor(chance() * count);
  const known = answers();
  const faults = Array.from({ length: SERVERS }, (_, n) => faultsAt(n, known, { chance, pick })).flat();
  const lines: { time: number; text: string }[] = [];
  const struck = new Map<string, Set<Fault>>();
  const deliveries: Try[] = [];
  let count = 0;
  for (let time = START; time < START + LENGTH; time += (10 + chance() * 50) * 1000) {
    count += 1;
    const server = pick(SERVERS);
    const id = `4j${String(count).padStart(7, '0')}zKn${seed}`;
    const mail = {
      ...namesAt(server),
      recipient: mailbox(server, pick(MAILBOXES)),
      sender: senderAt(pick(SENDERS)),
    };
    lines.push({
      time,
      text: line(time, 'qmgr', `${id}: from=<${mail.sender}>, size=5120, nrcpt=1 (queue active)`),
    });
    deliver(id, mail, time);
  }
  lines.sort((a, b) => a.time - b.time);
  return { lines, struck, deliveries };

  function deliver(id: string, mail: Omit<Try, 'time' | 'address'>, arrived: number): void {
    let gap = 300_000;
    for (let time = arrived + 1_000; time < START + LENGTH; time += gap, gap = Math.min(gap * 2, 4_000_000)) {
      const one = { ...mail, address: `198.51.100.${pick(ADDRESSES)}`, time };
      const fault = faults.find((each) => strikes(each, one));
      const to = `${id}: to=<${mail.recipient}>, relay=${mail.server}[192.0.2.9]:25, delay=${Math.round((time - arrived) / 1000)}`;
      if (!fault) {
        deliveries.push(one);
        lines.push({
          time,
          text: line(time, 'smtp', `${to}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued)`),
        });
        return;
      }
      struck.set(id, (struck.get(id) ?? new Set()).add(fault));
      const status = fault.answer.startsWith('4') ? 'deferred' : 'bounced';
      const said = `host ${mail.server}[192.0.2.9] said: ${fault.answer} (in reply to RCPT TO command)`;
      lines.push({
        time,
        text: line(time, 'smtp', `${to}, dsn=${fault.answer[0]}.0.0, status=${status} (${said})`),
      });
      if (status === 'bounced') return;
    }
  }
}

function strikes(fault: Fault, one: Try): boolean {
  return fault.from <= one.time && one.time < fault.to && isOf(fault, one);
}

/** Whether a try shows how it stands with what a fault strikes. */
export function isOf({ scope, server, whom }: Fault, one: Try): boolean {
  return one.server === server && (scope === 'server' || one[scope] === whom);
}

const namesAt = (number: number) => ({ server: `mx${number}.example.com` });
const mailbox = (server: number, number: number) => `user${number}@customer${server}.example`;
const senderAt = (number: number) => `news@shop${number}.example`;

function line(time: number, daemon: string, rest: string): string {
  return `${new Date(time).toISOString().replace('Z', '000+00:00')} relay postfix/${daemon}[1]: ${rest}`;
}

interface Chances {
  chance(): number;
  pick(count: number): number;
}

/** One after another at each server, hours apart, of any kind; of mailboxes and senders two at a time. */
function faultsAt(number: number, known: readonly Answer[], { chance, pick }: Chances): Fault[] {
  const faults: Fault[] = [];
  const { server } = namesAt(number);
  for (let time = START + chance() * 8 * HOUR; time < START + LENGTH; ) {
    const { scope, text: answer } = known[pick(known.length)] as Answer;
    const to = chance() < 0.15 ? Number.POSITIVE_INFINITY : time + (0.5 + chance() * 8) * HOUR;
    const first = pick(ADDRESSES);
    const names: Readonly<Record<Scope, string[]>> = {
      server: [''],
      recipient: [mailbox(number, first), mailbox(number, first + 1)],
      sender: [senderAt(first), senderAt(first + 1)],
      address: [`198.51.100.${first}`],
    };
    for (const [i, whom] of names[scope].entries())
      faults.push({ scope, server, whom, answer, from: time, to: to + i * HOUR });
    time = to + (3 + chance() * 9) * HOUR;
  }
  return faults;
}
