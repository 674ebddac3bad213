import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { Diagnosis, MailReader } from '@/utils/engine/types';
import { asksOf } from '@/utils/knowledge/asks';
import { knowledge } from '@/utils/knowledge/knowledge';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { words } from '@/utils/knowledge/words';
import { type NextMail, nextMails } from '@/utils/report/documents/next-mail/next-mail';

// What was found as thirty mails were read as their readers: docs/next-mails.md.

const engine = createEngine(knowledge, formats);
const bounced = (reply: string, host = 'mx.customer.example') =>
  engine.diagnose(
    `2026-11-23T20:57:05+00:00 relay postfix/smtp[2]: 4AAAAA1: to=<jo@customer.example>, relay=${host}[192.0.2.1]:25, delay=1, dsn=5.0.0, status=bounced (host ${host}[192.0.2.1] said: ${reply} (in reply to RCPT TO command))`,
  );
const mailTo = (reader: MailReader, diagnoses: Diagnosis[]) =>
  nextMails(diagnoses, words, { redact: false, asksOf, plainReasonOf }).find(
    (mail) => mail.reader === reader,
  ) as NextMail;

it('says of an answer without a reason who can tell more, and not that they have to mend it', () => {
  expect(mailTo('person', bounced('550 5.7.1 zzyzx')).body).toContain(
    '\nThe mail server’s admin can tell why. You need not do anything.\n',
  );
});

it('gives the whole answer, with the page that it names', () => {
  const reply =
    '554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554-Bad DNS PTR resource record. 554 For explanation visit https://postmaster.gmx.example/en/case?c=r0103';
  expect(mailTo('admin', bounced(reply)).body).toMatch(/^Answer: .*c=r0103$/m);
});

it('asks the admin for nothing that whoever writes does: to re-queue, to deliver elsewhere, to ask the sender', () => {
  const reply = '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [DB3.prod.outlook.com]';
  const { body } = mailTo('admin', bounced(reply, 'customer.mail.protection.outlook.com'));
  expect(body).toContain('- Find what sends the message back');
  expect(body).not.toMatch(/^- (?:Re-queue|Deliver|Ask) /m);
});
