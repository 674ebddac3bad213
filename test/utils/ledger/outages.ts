import { seededRandom } from '../../tools/seeded-random';

/** A relay's log with outages whose beginning and end are known. The same for the same seed. */
export interface OutageLog {
  readonly lines: readonly { readonly time: number; readonly text: string }[];
  readonly outages: readonly Outage[];
  readonly tries: readonly Try[];
}

interface Outage {
  readonly cause: string;
  readonly server: string;
  /** Whose it is alone; `null` where it is the server's. */
  readonly recipient: string | null;
  readonly from: number;
  /** Infinity where it does not end within the log. */
  readonly to: number;
  /** Of the tries, how many fail: one of two machines behind a name is down. */
  readonly share: number;
}

interface Try {
  readonly time: number;
  readonly server: string;
  readonly recipient: string;
  readonly outage: Outage | null;
  readonly isSent: boolean;
}

const START = Date.UTC(2026, 10, 1);
const HOUR = 3_600_000;
export const LENGTH = 36 * HOUR;
const GIVES_UP = 8 * HOUR;
const SERVERS = 12;
const MAILBOXES = 8;

const kinds: readonly (readonly [cause: string, ofMailbox: boolean, dsn: string, words: string])[] = [
  ['connection.refused', false, '4.4.1', 'connect to HOST:25: Connection refused'],
  ['connection.timed-out', false, '4.4.1', 'connect to HOST:25: Connection timed out'],
  [
    'server.storage-full',
    false,
    '4.3.1',
    'host HOST said: 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)',
  ],
  [
    'relay.domain-not-hosted',
    false,
    '4.7.1',
    'host HOST said: 454 4.7.1 <RCPT>: Relay access denied (in reply to RCPT TO command)',
  ],
  [
    'recipient.mailbox-full',
    true,
    '4.2.2',
    'host HOST said: 452 4.2.2 <RCPT>: Mailbox is full (in reply to RCPT TO command)',
  ],
  [
    'server.internal-error',
    true,
    '4.3.0',
    'host HOST said: 451 4.3.0 <RCPT> Temporary internal error: database not available (in reply to end of DATA command)',
  ],
];

export function makeOutageLog(seed: number): OutageLog {
  const chance = seededRandom(seed);
  const outages = makeOutages(chance);
  const lines: { time: number; text: string }[] = [];
  const tries: Try[] = [];
  let message = 0;
  for (let time = START; time < START + LENGTH; time += (20 + chance() * 160) * 1000) {
    const server = `mx${Math.floor(chance() * SERVERS)}.example.com`;
    const recipient = `user${Math.floor(chance() * MAILBOXES)}@${server.slice(0, -12)}.example`;
    message += 1;
    deliver({ id: `4j${String(message).padStart(7, '0')}zKn${seed}`, server, recipient, arrived: time });
  }
  lines.sort((a, b) => a.time - b.time);
  return { lines, outages, tries };

  function deliver(mail: { id: string; server: string; recipient: string; arrived: number }): void {
    const { id, server, recipient, arrived } = mail;
    const write = (time: number, rest: string) =>
      lines.push({
        time,
        text: `${new Date(time).toISOString().replace('Z', '000+00:00')} relay postfix/smtp[1]: ${id}: ${rest}`,
      });
    const to = (time: number) =>
      `to=<${recipient}>, relay=${server}[192.0.2.9]:25, delay=${Math.round((time - arrived) / 1000)}`;
    for (
      let time = arrived, gap = 300_000;
      time < START + LENGTH;
      time += gap, gap = Math.min(gap * 2, 4_000_000)
    ) {
      const outage = outages.find((one) => isIn(one, mail, time) && chance() < one.share) ?? null;
      tries.push({ time, server, recipient, outage, isSent: outage === null });
      if (!outage)
        return void write(time, `${to(time)}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4FX)`);
      const [, , dsn, words] = kinds.find(([cause]) => cause === outage.cause) as (typeof kinds)[number];
      const answer = words.replace('HOST', `${server}[192.0.2.9]`).replace('RCPT', recipient);
      write(time, `${to(time)}, dsn=${dsn}, status=deferred (${answer})`);
      if (time - arrived > GIVES_UP)
        return void write(time + 1000, 'from=<s@example.org>, status=expired, returned to sender');
    }
  }
}

function isIn(
  { server, recipient, from, to }: Outage,
  mail: { server: string; recipient: string },
  time: number,
): boolean {
  return (
    server === mail.server &&
    (recipient === null || recipient === mail.recipient) &&
    time >= from &&
    time < to
  );
}

/** At most one at a time at a server or a mailbox, hours apart, so that it is clear which one a failure belongs to. */
function makeOutages(chance: () => number): Outage[] {
  const outages: Outage[] = [];
  for (let number = 0; number < SERVERS; number += 1) {
    const server = `mx${number}.example.com`;
    let time = START + chance() * 6 * HOUR;
    while (time < START + LENGTH) {
      const [cause, ofMailbox] = kinds[Math.floor(chance() * kinds.length)] as (typeof kinds)[number];
      const to = chance() < 0.2 ? Number.POSITIVE_INFINITY : time + (0.3 + chance() * 8) * HOUR;
      const share = !ofMailbox && chance() < 0.25 ? 0.5 : 1;
      const first = Math.floor(chance() * MAILBOXES);
      const mailboxes = ofMailbox ? [first, (first + 1) % MAILBOXES] : [null];
      for (const [i, mailbox] of mailboxes.entries())
        outages.push({
          cause,
          server,
          recipient: mailbox === null ? null : `user${mailbox}@${server.slice(0, -12)}.example`,
          from: time,
          to: to + i * HOUR,
          share,
        });
      time = to + (9 + chance() * 6) * HOUR;
    }
  }
  return outages;
}
