import { describe, expect, it } from 'vitest';
import { attemptRow } from '@/entrypoints/terminal/rows';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { messageTexts } from '@/utils/history/message-texts';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { EntryUnpacker } from '@/utils/ledger/packed-entries';
import { readPasted } from '@/utils/report/pasted/pasted';
import { createReport } from '@/utils/report/report';

const NOW = Date.UTC(2026, 10, 26);
const engine = createEngine(knowledge, formats);
const report = createReport(words);

const HEAD = 'Nov 20 08:01:02 mx1 postfix/smtp[1]: 4Xk2Qz1vT9z7: ';
const FULL = `${HEAD}to=<kim@example.com>, relay=mx.example.com[192.0.2.10]:25, delay=3, delays=0/0/1/2, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.10] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))`;
const REPLY = '550 5.1.1 <kim@example.com>: User unknown';

/** What people have in hand, one of each kind; the last four say nothing. */
const texts: readonly string[] = [
  FULL,
  `${FULL}\n${FULL.replace('kim@', 'lee@')}`,
  FULL.replace('deferred', 'sent').replace(/\(host.*/, '(250 2.0.0 Ok: queued as 9C1F2)'),
  `> ${FULL}`,
  `mail.log:12:${FULL}`,
  FULL.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  FULL.replaceAll(' ', '\u00a0'),
  `- ${FULL.replace(', dsn', ',\n- dsn')}`,
  JSON.stringify({ log: FULL, stream: 'stdout' }),
  JSON.stringify([{ line: FULL, timestamp: '1795161662000000000' }]),
  '2026-11-20 08:01:02 1tLXYZ-0001ab-2C ** kim@example.com R=d T=r H=mx.example.com [192.0.2.10]: SMTP error from remote mail server after RCPT TO:<kim@example.com>: 550 5.1.1 User unknown',
  'Nov 20 08:01:02 mx4 sendmail[5]: 6ANLSdpL005677: to=<kim@example.com>, delay=00:01:13, xdelay=00:00:01, mailer=esmtp, pri=30360, relay=mx.example.com. [192.0.2.10], dsn=5.1.1, stat=User unknown',
  'Reporting-MTA: dns; mx1.example.net\n\nFinal-Recipient: rfc822; kim@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
  REPLY,
  '550-5.1.1 The account that you tried\n550 5.1.1 to reach does not exist',
  '452 4.2.2 Mailbox full',
  `Delivery to kim@example.com failed: ${REPLY}`,
  "smtplib.SMTPRecipientsRefused: {'kim@example.com': (550, b'5.1.1 <kim@example.com>: User unknown')}",
  `Expected response code 250 but got code "550", with message "${REPLY}"`,
  `Error: Message failed: ${REPLY}\n    at SMTPConnection._formatError (index.js:790:19) {\n  response: '${REPLY}',\n  responseCode: 550\n}`,
  "kim@example.com\nmx.example.com\nRemote Server returned '550 5.1.1 User unknown'",
  'connect to mx.example.com[192.0.2.10]:25: Connection refused',
  'dial tcp 192.0.2.10:25: i/o timeout',
  'The server said: 550 5.1.2 <kim@exampel.com>: Recipient address rejected:\nDomain not found. Please check the address.',
  'host mx.example.com[192.0.2.10] refused to talk to me: 554 poor reputation',
  `Hello,\n\nwhat is wrong here?\n\n${FULL}\n\nBest regards\nAnn`,
  'Kim has been removed from the distribution list.',
  'An error occurred. Please try again.',
  'Received: from a by b\nFrom: a@example.net\nSubject: 550 New orders',
  '{"rule":"inbound","spamScore":"1"}',
];

type Told = readonly [recipient: string, status: string, cause: string, actor: string];
const sorted = (told: readonly Told[]) => told.map((one) => one.join(' ')).sort();

function inPopup(text: string): string[] {
  const notes = readPasted(text, engine, report, { now: NOW }).items.flatMap((item) => item.notes);
  return sorted(notes.map(({ recipient, status, cause, actor }) => [recipient ?? '', status, cause, actor]));
}

async function inWorkbench(text: string): Promise<string[]> {
  const unpacker = new EntryUnpacker();
  const told: Told[] = [];
  const file = new File([text], 'Pasted text', { lastModified: NOW });
  for await (const { entries } of readFile(file, engine, 'browser'))
    unpacker.unpack(entries, (_, { recipient, status, cause, actor }) => {
      told.push([recipient, status, cause, actor]);
    });
  return sorted(told);
}

function inTerminal(text: string): string[] {
  const stream = engine.openStream({ now: NOW });
  const rows = [...stream.read(text), ...stream.end()].map(attemptRow);
  return sorted(rows.map(({ recipient, status, cause, actor }) => [recipient ?? '', status, cause, actor]));
}

/** What is kept of the messages, read again as the background does. */
function inHistory(text: string): string[] {
  const kept = messageTexts(text, engine.diagnose(text, { now: NOW }));
  return [...kept.values()].flatMap((one) => inTerminal(one.text)).sort();
}

describe.each(texts.map((text, i) => [`${i + 1}: ${text.slice(0, 60)}`, text] as const))('%s', (_, text) => {
  const told = inTerminal(text);

  it('is told, or not, as it should', () => {
    expect(told.length > 0).toBe(texts.indexOf(text) < texts.length - 4);
  });

  it('reads the same everywhere', async () => {
    expect({ popup: inPopup(text), workbench: await inWorkbench(text), history: inHistory(text) }).toEqual({
      popup: told,
      workbench: told,
      history: told,
    });
  });

  it('has the same words in the popup and the terminal', () => {
    const stream = engine.openStream({ now: NOW });
    const titles = [...stream.read(text), ...stream.end()].map((one) => attemptRow(one).title);
    const view = readPasted(text, engine, report, { now: NOW });
    expect(
      view.items
        .flatMap((item) => item.notes)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(titles.sort());
  });
});
