import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import type { DeliveryEvent } from '@/utils/engine/types';
import { eventsOf } from './read-with';

function read(text: string): DeliveryEvent[] {
  return eventsOf(formats, text).filter((event) => event.kind === 'delivery');
}

const REPORT = `Reporting-MTA: dns; relay.example.org
X-Postfix-Queue-ID: 6A0B9240A02
Arrival-Date: Mon, 23 Nov 2026 20:55:36 +0100

Final-Recipient: rfc822; b@example.com
Original-Recipient: rfc822;alias@example.com
Action: failed
Status: 5.2.2
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 552 5.2.2 <b@example.com> Quota exceeded
    (mailbox for user is full)
Last-Attempt-Date: Mon, 23 Nov 2026 21:00:00 GMT
`;

it('reads every field of a report', () => {
  expect(read(REPORT)).toEqual([
    expect.objectContaining({
      queueId: '6A0B9240A02',
      time: '2026-11-23T21:00:00Z',
      recipient: 'b@example.com',
      originalRecipient: 'alias@example.com',
      nextHop: { host: 'mx.example.com', address: null, port: null },
      dsn: '5.2.2',
      status: 'bounced',
      response: '552 5.2.2 <b@example.com> Quota exceeded (mailbox for user is full)',
    }),
  ]);
});

it.each([
  ['failed', '5.1.1', 'bounced'],
  ['delayed', '4.4.1', 'deferred'],
  ['delivered', '2.0.0', 'sent'],
  ['relayed (to mailer "esmtp")', '2.0.0', 'sent'],
  ['expanded', '2.0.0', 'sent'],
])('action %s with status %s is %s', (action, code, status) => {
  const text = `Final-Recipient: rfc822;b@example.com\nAction: ${action}\nStatus: ${code}\nDiagnostic-Code: smtp;x`;
  expect(read(text)).toMatchObject([{ status, dsn: code }]);
});

it('a failure after days without a reason has expired', () => {
  const text = 'Final-Recipient: rfc822;b@example.com\nAction: failed\nStatus: 4.4.7';
  expect(read(text)).toMatchObject([{ status: 'expired', response: '4.4.7' }]);
});

it('reads each recipient once, with the words of whichever part says more', () => {
  const text = `This is the mail system at host relay.example.org.

<b@example.com>: host mx.example.com[192.0.2.1] said: 552 5.2.2
    <b@example.com>: Quota exceeded (in reply to RCPT TO command)

<c@example.com>: Host or domain name not found

${REPORT}
Final-Recipient: rfc822; c@example.com
Action: failed
Status: 5.4.4
Diagnostic-Code: X-Postfix; Host or domain name not found
`;
  const events = read(text);
  expect(events.map(({ recipient }) => recipient)).toEqual(['b@example.com', 'c@example.com']);
  expect(events[0]?.response).toContain('in reply to RCPT TO command');
  expect(events[1]?.response).toBe('Host or domain name not found');
});

const EXIM = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  b@example.com
    host mx.example.com [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<b@example.com>:
    550-5.7.1 first line
    550 5.7.1 second line
  c@example.com
    (generated from alias@example.com)
    Unrouteable address

------ This is a copy of the message, including all the headers. ------
to=<trap@example.com>, relay=none, status=bounced (no)`;

const QMAIL = `Hi. This is the qmail-send program at relay.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.

<b@example.com>:
192.0.2.1 does not like recipient.
Remote host said: 550 5.1.1 no such user
Giving up on 192.0.2.1.

--- Below this line is a copy of the message.`;

const SENDMAIL = `   ----- The following addresses had permanent fatal errors -----
<b@example.com>
    (reason: 550-5.7.25 The IP address sending this message does not have a)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> DATA
<<< 550-5.7.25 The IP address sending this message does not have a
<<< 550 5.7.25 PTR record setup
554 5.0.0 Service unavailable

Reporting-MTA: dns; relay.example.org

Final-Recipient: RFC822; b@example.com
Action: failed
Status: 5.7.25
Remote-MTA: DNS; mx.example.com
Diagnostic-Code: SMTP; 550-5.7.25 The IP address sending this message does not have a`;

const MICROSOFT = `Delivery has failed to these recipients or groups:

b@example.com<mailto:b@example.com>
Your message wasn't delivered. The address couldn't be found.

Diagnostic information for administrators:

Generating server: AM0PR01MB1234.eurprd01.prod.exchangelabs.com

b@example.com
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'

Original message headers:

Received: from x`;

const EXCHANGE = `Diagnostic information for administrators:

Generating server: mail.example.org

b@example.com
mx.example.com #<mx.example.com #5.2.2 smtp;552 5.2.2 mailbox full> #SMTP#

Original message headers:`;

const GOOGLE = `** Message blocked **

Your message to b@example.com has been blocked. See technical details below for more information.

The response from the remote server was:

554 5.7.1 Service unavailable; Client host blocked

----- Original message -----`;

const YAHOO = `Sorry, we were unable to deliver your message to the following address.

<b@example.com>:
554: 5.7.9: Message not accepted for policy reasons.`;

const OPENSMTPD = `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

b@example.com: 554 5.7.1 <b@example.com>: Relay access denied

    Below is a copy of the original message:`;

describe('the text of a notice without a report', () => {
  it.each([
    [
      'Exim',
      EXIM,
      ['b@example.com', 'c@example.com'],
      /^SMTP error .*: 550-5\.7\.1 first line 550 5\.7\.1 second line$/,
    ],
    ['qmail', QMAIL, ['b@example.com'], /Remote host said: 550 5\.1\.1 no such user/],
    ['Sendmail', SENDMAIL, ['b@example.com'], /^550-5\.7\.25 .* 550 5\.7\.25 PTR record setup$/],
    ['Microsoft 365', MICROSOFT, ['b@example.com'], /^550 5\.1\.10 RESOLVER/],
    ['Exchange', EXCHANGE, ['b@example.com'], /^552 5\.2\.2 mailbox full$/],
    ['Google', GOOGLE, ['b@example.com'], /^554 5\.7\.1 Service unavailable; Client host blocked$/],
    ['Yahoo', YAHOO, ['b@example.com'], /^554: 5\.7\.9: Message not accepted/],
    ['OpenSMTPD', OPENSMTPD, ['b@example.com'], /^554 5\.7\.1 <b@example\.com>: Relay access denied$/],
  ])('%s', (_, text, recipients, response) => {
    const events = read(text);
    expect(events.map(({ recipient }) => recipient)).toEqual(recipients);
    expect(events[0]).toMatchObject({ status: 'bounced', response: expect.stringMatching(response) });
  });

  it('of a delay is no failure', () => {
    const text = `This message was created automatically by mail delivery software.
A message that you have sent has not yet been delivered. No action is required on your part.

  b@example.com
    Delay reason: connection timed out`;
    expect(read(text)).toMatchObject([{ status: 'deferred', recipient: 'b@example.com' }]);
  });
});

describe('what is around a notice', () => {
  it('a returned message is not read, whatever it quotes', () => {
    const text = `${REPORT}
Content-Type: message/rfc822

Received: from x
Message-ID: <one@example.org>

Nov 23 20:55:36 mx1 postfix/smtp[1]: 1A2B3C4D5E: to=<trap@example.com>, relay=none, status=bounced (no)
Final-Recipient: rfc822; trap@example.com`;
    expect(read(`--frame-1\n${text}`).map(({ recipient }) => recipient)).not.toContain('trap@example.com');
  });

  it('a log behind it is read as a log', () => {
    const log =
      'Nov 23 20:55:36 mx1 postfix/smtp[1]: 1A2B3C4D5E: to=<d@example.com>, relay=none, status=bounced (no)';
    const recipients = read(`${QMAIL.split('---')[0]}\n${log}`).map(({ recipient }) => recipient);
    expect(recipients.sort()).toEqual(['b@example.com', 'd@example.com']);
  });

  it('two reports are two notices', () => {
    expect(read(`${REPORT}\n${REPORT.replaceAll('b@example.com', 'c@example.com')}`)).toHaveLength(2);
  });
});

it.each([
  ['fields without end', 'Reporting-MTA: dns; x\n\n'.repeat(20_000)],
  ['addresses without end', `This is the mail system at host x\n${'<a@example.com>:\n'.repeat(50_000)}`],
  [
    'a folded field without end',
    `Final-Recipient: rfc822; a@b.c\nDiagnostic-Code: smtp; 550\n${' more words\n'.repeat(50_000)}`,
  ],
  ['one long line', `Diagnostic information for administrators:\n${"'550 ".repeat(20_000)}`],
  ['brackets', `This is the mail system at host x\n${'<'.repeat(30_000)}@${'>'.repeat(30_000)}:`],
])('survives %s', (_, text) => {
  expect(() => read(text)).not.toThrow();
});
