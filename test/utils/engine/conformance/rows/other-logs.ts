import { type Row, skip } from '../formats';
import { cellsOf, type Delivery, eachOf, replyOf } from '../said';

const OUTCOMES = { sent: 'Ok', deferred: 'TempFail', bounced: 'PermFail', expired: 'PermFail' } as const;
const openSmtpd = (one: Delivery) =>
  `2026-11-20T08:01:02.123Z mx1 smtpd[4711]: 1a2b3c4d5e6f7a8b mta delivery evpid=1122334455667788 from=<ann@example.net> to=<${one.to}> rcpt=<-> source="192.0.2.1" relay="192.0.2.10 (mx.example.com)" delay=1s result="${OUTCOMES[one.status]}" stat="${replyOf(one)}"`;
const msmtp = (one: Delivery) =>
  `Nov 20 08:01:02 host=mx.example.com tls=on auth=off from=ann@example.net recipients=${one.to} mailsize=900 smtpstatus=${one.code} smtpmsg='${replyOf(one)}' exitcode=${one.status === 'sent' ? 'EX_OK' : 'EX_UNAVAILABLE'}`;
const plain = (one: Delivery) =>
  `2026-11-20 08:01:02 INFO delivery to=${one.to} relay=mx.example.com status=${one.status} reply="${replyOf(one)}"`;
const nodemailer = (one: Delivery) =>
  JSON.stringify({
    code: 'EENVELOPE',
    response: replyOf(one),
    responseCode: one.code,
    command: 'RCPT TO',
    rejected: [one.to],
  });

const noExpiry = skip('the last refusal is logged, and no end of the queue beside it');
const noAnswer = skip('of what nobody answered it has the words of its library, which differ');
const once = skip('a program that sends tries once');
const onlyFailures = skip('an error is told of a failure');

export const rows: readonly Row[] = [
  { format: 'OpenSMTPD', cells: cellsOf(eachOf(openSmtpd), { expired: noExpiry }) },
  {
    format: 'msmtp',
    cells: cellsOf(eachOf(msmtp), {
      expired: once,
      'timed out': noAnswer,
      'refused connection': noAnswer,
      'TLS failure': noAnswer,
      'two recipients, one fails': skip('a line is of all recipients together'),
    }),
  },
  { format: 'A log of its own, with fields', cells: cellsOf(eachOf(plain)) },
  {
    format: 'Error of Nodemailer as JSON',
    neverIn: {
      'grep -n of a file': 'such a line has no time, and is of no log',
      'grep of many files': 'such a line has no time, and is of no log',
    },
    cells: cellsOf(eachOf(nodemailer), {
      sent: onlyFailures,
      'timed out': noAnswer,
      'refused connection': noAnswer,
      'TLS failure': noAnswer,
      expired: once,
      'two recipients, one fails': skip('the error tells of those that were refused, and no more'),
    }),
  },
  {
    format: 'Haraka as text',
    cells: cellsOf(eachOf(haraka), {
      expired: noExpiry,
      'timed out': noAnswer,
      'refused connection': noAnswer,
      'TLS failure': noAnswer,
    }),
  },
];

function haraka(one: Delivery): string {
  const head = '2026-11-20T08:01:02.123Z [NOTICE] [A1B2C3D4-1111-2222-3333-444455556666.1.1] [outbound]';
  if (one.status !== 'sent') return `${head} recipient <${one.to}> rejected: ${replyOf(one)}`;
  return `${head} delivered <${one.to}> host="mx.example.com" ip=192.0.2.10 port=25 response="${replyOf(one)}"`;
}
