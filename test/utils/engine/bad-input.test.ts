import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { NOW } from './formats/read-with';

const engine = createEngine(knowledge, formats);

/** `recipient status cause` of each attempt of a text that comes in parts, in the order of their lines. */
function outcomesOf(...parts: readonly string[]): string[] {
  const stream = engine.openStream({ now: NOW });
  const found = [...parts.flatMap((part) => stream.read(part)), ...stream.end()];
  return found
    .sort((a, b) => a.attempt.line - b.attempt.line)
    .map(({ attempt, finding }) => `${attempt.recipient ?? '-'} ${attempt.status} ${finding.cause}`);
}

const postfix = (to: string) =>
  `Nov 20 08:01:02 mx1 postfix/smtp[4711]: 4Xk2Qz1vT9z7: to=<${to}>, relay=mx.example.com[192.0.2.10]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.10] said: 550 5.1.1 User unknown (in reply to RCPT TO command))`;
const exim = (to: string) =>
  `2026-11-20 08:01:02 1xVbHH-0005ZO-0S ** ${to} R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.10]: SMTP error from remote mail server after RCPT TO:<${to}>: 550 5.1.1 User unknown`;
const table = (to: string) =>
  `Message ID,Start date,Sender,Subject,Recipient address,Event status,Event description
<one@example.org>,2026-11-20T08:01:02Z,ann@example.net,Hello,${to},Bounced,550 5.1.1 User unknown`;
const json = (to: string) =>
  `{"event":"failed","severity":"permanent","recipient":"${to}","delivery-status":{"code":550,"message":"5.1.1 User unknown"}}`;
const unknown = (to: string) => `${to} bounced recipient.unknown`;

const prose = `Hello Ann,

our mailbox was full in May, and the connection timed out for ten minutes in room 554. A 550 means that nobody of that name is there,
and what was 4.2.2 is now 5.1.1. Has Kim moved? Bob is disabled, users are unknown, and mail to lee@example.net bounced.`;

describe('a text that is half log and half prose', () => {
  it.each([
    ['before it', `${prose}\n\n${postfix('kim@example.com')}`],
    ['behind it', `${postfix('kim@example.com')}\n\n${prose}`],
    ['around it', `${prose}\n${exim('kim@example.com')}\n${prose}`],
    ['behind a table', `${table('kim@example.com')}\n\n${prose}`],
    ['before an event', `${prose}\n\n${json('kim@example.com')}`],
  ])('prose %s claims nothing', (_, text) => {
    expect(outcomesOf(text)).toEqual([unknown('kim@example.com')]);
  });
});

describe('formats that are mixed', () => {
  const writers = [postfix, exim, table, json];
  const pairs = writers.flatMap((a, i) => writers.slice(i + 1).map((b) => [a, b] as const));

  it.each(pairs)('are read each: %#', (a, b) => {
    const text = `${a('kim@example.com')}\n${b('lee@example.com')}\n${a('max@example.com')}`;
    expect(outcomesOf(text)).toEqual(['kim@example.com', 'lee@example.com', 'max@example.com'].map(unknown));
  });
});

it('finds one bounce at the end of 20 MB that say nothing', () => {
  const quiet =
    'Nov 20 08:01:02 mx1 postfix/smtpd[4711]: connect from mail.example.net[192.0.2.20]\nNov 20 08:01:02 mx1 dovecot: imap-login: Login: user=<kim>\n';
  const part = quiet.repeat(Math.ceil(1_000_000 / quiet.length));
  const stream = engine.openStream({ now: NOW });
  let found = 0;
  for (let i = 0; i < 20; i += 1) found += stream.read(part).length;
  expect(found).toBe(0);
  const [last] = [...stream.read(`${postfix('kim@example.com')}\n`), ...stream.end()];
  expect(last?.attempt).toMatchObject({ recipient: 'kim@example.com', status: 'bounced' });
  expect(last?.attempt.line).toBe(part.split('\n').length * 20 - 19);
});

it('gives a table of a million columns back, and reads what comes behind it', () => {
  const names = Array.from({ length: 1_000_000 }, (_, i) => `column ${i}`).join(',');
  const header = `Recipient address,Event status,Sender,Start date,${names}`;
  const row = `kim@example.com,Bounced,ann@example.net,2026-11-20T08:01:02Z${',550 5.1.1 User unknown'.repeat(1_000_000)}`;
  expect(outcomesOf(`${header}\n${row}\n${postfix('lee@example.com')}`).at(-1)).toBe(
    unknown('lee@example.com'),
  );
});

it.each([40, 90, 118])('reads what comes behind JSON that is cut after %d characters', (length) => {
  const text = `${json('kim@example.com').slice(0, length)}\n${postfix('lee@example.com')}`;
  expect(outcomesOf(text).at(-1)).toBe(unknown('lee@example.com'));
});
