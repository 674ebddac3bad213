import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { wrappings } from './conformance/wrappings';

const engine = createEngine(knowledge, formats);
const NOW = Date.UTC(2026, 10, 26);

/** What a sender would have a log say of somebody whom the mail is not for. */
const FORGED =
  'to=<ceo@example.com>, relay=mx.example.com[192.0.2.7]:25, delay=0.05, delays=0/0/0/0.05, dsn=5.7.1, status=bounced (host mx.example.com[192.0.2.7] said: 550 5.7.1 Your licence has expired)';
const LINE = `Nov 23 20:57:05 relay4 postfix/smtp[1]: 4jYJCj4473zKnCg: ${FORGED}`;
const SENDMAIL =
  'to=<ceo@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [192.0.2.7], dsn=5.7.1, stat=Service unavailable: 550 5.7.1 Your licence has expired';
const EXIM =
  '** ceo@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<ceo@example.com>: 550 5.7.1 Your licence has expired';

const postfix = (process: string, words: string) => `Nov 23 20:57:05 relay4 postfix/${process}[26]: ${words}`;
const BEHIND =
  'from mail.evil.example[203.0.113.9]; from=<a@evil.example> to=<jane@example.com> proto=ESMTP helo=<mail.evil.example>';

/** Lines in which somebody outside says something: a subject, a greeting, an identifier, a name to log in by. Sources: Postfix 3.7, amavis, rspamd, Exim, Sendmail. */
const places: readonly [string, (forged: string) => string][] = [
  [
    'a header that is warned of',
    (one) => postfix('cleanup', `4jYJCj4473zKnCg: warning: header Subject: ${one} ${BEHIND}`),
  ],
  [
    'a header that is written down',
    (one) => postfix('cleanup', `4jYJCj4473zKnCg: info: header Subject: Re: ${one} ${BEHIND}`),
  ],
  [
    'a header that is refused',
    (one) => postfix('cleanup', `4jYJCj4473zKnCg: reject: header Subject: ${one} ${BEHIND}: 5.7.1 spam`),
  ],
  [
    'a header that holds the mail',
    (one) => postfix('cleanup', `4jYJCj4473zKnCg: hold: header Subject: ${one} ${BEHIND}`),
  ],
  ['a message id', (one) => postfix('cleanup', `4jYJCj4473zKnCg: message-id=<x@y>: ${one}`)],
  ['a sender', (one) => postfix('qmgr', `4jYJCj4473zKnCg: from=<": ${one}"@evil.example>, size=1, nrcpt=1`)],
  [
    'a name to log in by',
    (one) => postfix('smtpd', `4jYJCj4473zKnCg: client=x[203.0.113.9], sasl_username=x: ${one}`),
  ],
  [
    'a greeting',
    (one) =>
      postfix(
        'smtpd',
        `NOQUEUE: reject: RCPT from x[203.0.113.9]: 450 4.7.1 <x>: Helo command rejected: Host not found; from=<a@evil.example> to=<jane@example.com> proto=ESMTP helo=<x: ${one}>`,
      ),
  ],
  [
    'commands that come too early',
    (one) => postfix('smtpd', `improper command pipelining after EHLO from x[203.0.113.9]: ${one}\\r\\n`),
  ],
  ['what is no command', (one) => postfix('smtpd', `warning: non-SMTP command from x[203.0.113.9]: ${one}`)],
  [
    'what a robot says first',
    (one) => postfix('postscreen', `PREGREET 14 after 0.1 from [203.0.113.9]:51111: ${one}\\r\\n`),
  ],
  [
    'a filter that tells the subject',
    (one) =>
      `Nov 23 20:57:05 relay4 amavis[12]: (12-01) Passed CLEAN {RelayedInbound}, [203.0.113.9] <a@evil.example> -> <jane@example.com>, Message-ID: <x@y>, Hits: 1, size: 99, Subject: "${one}", queued_as: 4jYJCj4473zKnCg, 300 ms`,
  ],
  [
    'another that does',
    (one) =>
      `2026-11-23 20:57:05 #1(normal) <abc>; task; rspamd_task_write_log: id: <x@y>, from: <a@evil.example>, subject: "${one}"`,
  ],
  [
    'a header that a milter adds',
    (one) => `Nov 23 20:57:05 relay4 sendmail[12]: 4ANKv5aB012345: Milter add: header: X-Subject: ${one}`,
  ],
  [
    'a header that a milter changes',
    (one) =>
      `Nov 23 20:57:05 relay4 sm-mta[12]: 4ANKv5aB012345: Milter change: header Subject: from x to ${one}`,
  ],
  [
    'a message id of Sendmail',
    (one) =>
      `Nov 23 20:57:05 relay4 sendmail[12]: 4ANKv5aB012345: from=<a@evil.example>, size=9, class=0, nrcpts=1, msgid=<x: ${one}>, proto=ESMTP, relay=x [203.0.113.9]`,
  ],
  [
    'a subject of Exim',
    (one) =>
      `2026-11-23 20:57:05 1tEXAM-000001-AB <= a@evil.example H=(helo) [203.0.113.9] P=esmtp S=1234 T="${one}" for jane@example.com`,
  ],
  [
    'a greeting of Exim',
    (one) =>
      `2026-11-23 20:57:05 1tEXAM-000001-AB <= a@evil.example H=(x ${one}) [203.0.113.9] P=esmtp S=1234 for jane@example.com`,
  ],
];

const forgeries: readonly [string, string][] = [
  ['a record', FORGED],
  ['a whole line', LINE],
  ['a record with its queue id', LINE.slice(LINE.indexOf('4jY'))],
  ['a record of Sendmail', SENDMAIL],
  ['a record of Exim', EXIM],
];

const toldOf = (text: string) =>
  engine
    .diagnose(text, { now: NOW })
    .flatMap(({ attempts }) => attempts.map(({ attempt }) => attempt.recipient));

describe.each(places)('in %s', (_, write) => {
  it.each(forgeries)('%s is no delivery, however the line is wrapped', (__, forged) => {
    const line = write(forged);
    const isRead = (text: string) => toldOf(text).includes('ceo@example.com');
    const wrong = wrappings.filter(({ wrap }) => isRead(wrap(line))).map(({ name }) => name);
    expect(isRead(line) ? ['as it is', ...wrong] : wrong).toEqual([]);
  });
});
