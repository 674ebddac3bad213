import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { readPostfix } from '@/utils/engine/formats/postfix/postfix';
import { queueIdBefore } from '@/utils/engine/formats/postfix/queue-id';
import { createReadLine } from '@/utils/engine/formats/postfix/read-line';
import { relayFormats } from '@/utils/engine/formats/relay';
import { endOfLine, recordAt } from '@/utils/engine/text/records';
import { eventsOf, NOW } from './read-with';

/** The line among others, so that offsets count. */
function read(line: string) {
  return createReadLine(NOW)(`before\n${line}\nafter`, 7, 7 + line.length, 2);
}

const kindOf = (line: string) => {
  const seen = read(line);
  return typeof seen === 'object' ? seen.kind : seen;
};

const SYSLOG = 'Nov 24 10:00:00 mx1 ';
const ISO = '2026-11-24T10:00:00.123456+00:00 mx1 ';

describe('reads a line where it stands', () => {
  it.each([
    [
      'postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none, delay=1, status=deferred (x)',
      'delivery',
    ],
    [
      'postfix-out/lmtp[12]: A1B2C3D4E5: to=<a@example.net>, relay=none, delay=1, status=sent (x)',
      'delivery',
    ],
    ['postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<"a>b"@example.net>, orig_to=<c>, status=sent (x)', 'delivery'],
    ['postfix/qmgr[12]: 4c1WRT5fNjz3xyz: from=<b@example.org>, size=1, nrcpt=1 (queue active)', 'queue'],
    ['postfix/qmgr[12]: 4c1WRT5fNjz3xyz: from=<"b>c"@example.org>, size=1, nrcpt=1 (queue active)', 'queue'],
    ['postfix/qmgr[12]: 4c1WRT5fNjz3xyz: from=<>, size=12345, nrcpt=12 (queue active)', 'queue'],
    ['postfix/qmgr[12]: 4c1WRT5fNjz3xyz: removed', 'queue'],
    ['postfix/cleanup[12]: 4c1WRT5fNjz3xyz: message-id=<x@example.org>', 'queue'],
  ])('%s', (line, kind) => {
    expect(kindOf(SYSLOG + line)).toBe(kind);
    expect(kindOf(ISO + line)).toBe(kind);
    expect(kindOf(`${ISO}${line}\r`)).toBe(kind);
  });

  it('gives the stretch of the text, and the time of the line', () => {
    const line = `${SYSLOG}postfix/smtp[12]: A1B2C3D4E5: to=<a@example.net>, relay=none, status=sent (x)`;
    expect(read(line)).toMatchObject({
      line: 2,
      span: { start: 7, end: 7 + line.length },
      time: '2026-11-24T10:00:00',
    });
  });

  it('reads times and hosts of any length, line after line', () => {
    const lines = [
      'Nov  9 10:00:00 mx1 postfix/qmgr[1]: A1B2C3D4E5: removed',
      '2026-11-24T10:00:00Z relay-17 postfix/qmgr[1]: A1B2C3D4E6: removed',
      '2026-11-24T10:00:00.123456+00:00 r postfix/qmgr[1]: A1B2C3D4E7: removed',
      'Nov 10 10:00:00 relay-17 postfix/qmgr[1]: A1B2C3D4E8: removed',
    ];
    const text = lines.join('\n');
    const readLine = createReadLine(NOW);
    const ids = lines.map((line) => {
      const start = text.indexOf(line);
      const seen = readLine(text, start, start + line.length, 1);
      return typeof seen === 'object' ? seen.queueId : seen;
    });
    expect(ids).toEqual(['A1B2C3D4E5', 'A1B2C3D4E6', 'A1B2C3D4E7', 'A1B2C3D4E8']);
  });
});

describe('leaves to the careful reader of Postfix', () => {
  it.each([
    'postfix/pickup[12]: 4c1WRT5fNjz3xyz: uid=0 from=<root>',
    'postfix/qmgr[12]: 4c1WRT5fNjz3xyz: from=<b@example.org>, status=expired, returned to sender',
    'postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none, status=deferred (cut of',
    'postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none, status=sent (x) ',
    'postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none,',
    'postfix/smtp[12]: 4c1WRT5fNjz3xyz: to=<a@example.net, relay=none, status=sent (x)',
    'postfix/smtp[12]: postfix: to=<a@example.net>, relay=none, status=sent (x)',
    // Solaris, and whatever else is to be read with care
    'postfix/smtp[12]: [ID 197553 mail.info] A1B2C3D4E5: to=<a@example.net>, status=sent (x)',
    'postfix/smtpd[12]: connection of some other kind',
  ])('%s', (line) => {
    expect(kindOf(SYSLOG + line)).toBe('own');
    expect(kindOf(ISO + line)).toBe('own');
  });

  it.each([
    'host mx.example.net[192.0.2.1] said: 452 4.2.2 full (in reply to RCPT TO command)',
    'lost connection with mx.example.net[192.0.2.1] while receiving the initial server greeting',
    'conversation with mx.example.net[192.0.2.1] timed out while sending MAIL FROM',
    'Cannot start TLS: handshake failure',
  ])('what a server said before the next is tried: %s', (words) => {
    expect(kindOf(`${ISO}postfix/smtp[12]: A1B2C3D4E5: ${words}`)).toBe('own');
  });

  it('a line that is clipped', () => {
    expect(
      kindOf(`${ISO}postfix/smtp[12]: A1B2C3D4E5: to=<a@example.net>, status=sent (${'x'.repeat(40_000)})`),
    ).toBe('own');
  });
});

describe('passes over', () => {
  it.each([
    'postfix/smtpd[12]: connect from mx.example.net[192.0.2.1]',
    'postfix/smtpd[12]: disconnect from mx.example.net[192.0.2.1] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5',
    'postfix/smtp[12]: Trusted TLS connection established to mx.example.net[192.0.2.1]:25: TLSv1.3',
    'postfix/smtpd[12]: 4c1WRT5fNjz3xyz: client=mx.example.net[192.0.2.1]',
    'postfix/bounce[12]: 4c1WRT5fNjz3xyz: sender non-delivery notification: 4c1WRT5fNjz3abc',
    'postfix/cleanup[12]: 4c1WRT5fNjz3xyz: replace: header Subject: x from local; from=<b@example.org>',
  ])('%s', (line) => {
    expect(kindOf(SYSLOG + line)).toBe('nothing');
    expect(kindOf(ISO + line)).toBe('nothing');
  });
});

describe('leaves to whoever reads what a server refused', () => {
  it.each([
    'postfix/smtpd[12]: NOQUEUE: reject: RCPT from x[192.0.2.1]: 554 5.7.1 no; from=<b@example.org> to=<a@example.net>',
    'postfix/smtpd[12]: 4c1WRT5fNjz3xyz: proxy-reject: END-OF-MESSAGE: 554 5.7.0 no; from=<b@example.org> to=<a@example.net>',
    'postfix/cleanup[12]: 4c1WRT5fNjz3xyz: milter-reject: END-OF-MESSAGE from x[192.0.2.1]: 5.7.1 no',
  ])('%s', (line) => {
    expect(kindOf(SYSLOG + line)).toBe('unknown');
    expect(kindOf(ISO + line)).toBe('unknown');
  });
});

describe('does not know', () => {
  it.each([
    '',
    'Nov 24 10:00:00 mx1 ',
    'Nov 24 10:00:00 mx1 sm-mta[12]: A1B2C3D4E5: to=<a@example.net>, stat=Sent',
    'Nov 24 10:00:00 mx1 postfix: A1B2C3D4E5: client=x',
    'Nov 24 10:00:00 mx1 postfix/smtpd',
    '2026-11-24 10:00:00 1abcde-000abc-Ab postfix => a@example.net',
    '4c1WRT5fNjz3xyz: to=<a@example.net>, relay=none, status=deferred (postfix/smtp[1]: x)',
    '{"MESSAGE":"postfix/smtp[1]: A1B2C3D4E5: client=x"}',
    'to=<a@example.net>, status=deferred (x)',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('unknown');
  });

  it('what stands on another line', () => {
    const text = 'Nov 24 10:00:00 mx1\nNov 24 10:00:00 mx1 postfix/smtpd[1]: A1B2C3D4E5: client=x';
    const readLine = createReadLine(NOW);
    expect(readLine(text, 0, 19, 1)).toBe('unknown');
    expect(readLine(text, 20, text.length, 2)).toBe('nothing');
  });
});

it('gives what the careful reader gives, for all lines of the corpus', () => {
  const folder = 'test/corpus/postfix';
  let found = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.log'))) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const readLine = createReadLine(NOW);
    for (let start = 0, line = 1; start < text.length; line += 1) {
      const end = endOfLine(text, start);
      const seen = readLine(text, start, end, line);
      if (typeof seen === 'object') {
        found += 1;
        expect(seen).toEqual(readPostfix(recordAt(text, start, end, line, false), NOW));
      }
      start = end + 1;
    }
  }
  expect(found).toBeGreaterThan(100);
});

describe('what a sender writes into a mail is no record of its delivery', () => {
  const forged = 'x: to=<victim@example.net>, relay=none, delay=1, dsn=5.1.1, status=bounced (550 5.1.1 no)';
  it.each([
    `postfix/cleanup[1]: A1B2C3D4E5: warning: header Subject: ${forged} from mx.example.org[192.0.2.1]; from=<a@example.org>`,
    `postfix/cleanup[1]: A1B2C3D4E5: message-id=<${forged}>`,
    `postfix/smtpd[1]: A1B2C3D4E5: client=${forged}`,
    `postfix/qmgr[1]: A1B2C3D4E5: from=<"${forged}"@example.org>, size=1, nrcpt=1 (queue active)`,
  ])('%s', (line) => {
    for (const all of [formats, relayFormats])
      for (const head of [SYSLOG, ISO])
        expect(eventsOf(all, head + line).filter(({ kind }) => kind === 'delivery')).toEqual([]);
  });

  it('and the sender is read all the same', () => {
    const line = `${ISO}postfix/qmgr[1]: A1B2C3D4E5: from=<"${forged}"@example.org>, size=1, nrcpt=1 (queue active)`;
    expect(eventsOf(formats, line)).toMatchObject([{ kind: 'queue', sender: `"${forged}"@example.org` }]);
  });
});

describe('the queue id before a place', () => {
  it.each([
    ['postfix/smtp[1]: 4c1WRT5fNjz3xyz: to=', '4c1WRT5fNjz3xyz'],
    ['ABCDEF: to=', 'ABCDEF'],
    ['A1B2C3D4E5 to=', 'A1B2C3D4E5'],
    ['postfix: to=', null],
    ['A1B2: to=', null],
    ['A1B2C3D4E5:to=', null],
    ['to=', null],
  ])('%s', (text, id) => {
    expect(queueIdBefore(text, text.indexOf('to='))).toBe(id);
  });
});
