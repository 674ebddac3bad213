import { describe, expect, it } from 'vitest';
import { outcomesOf } from './outcomes';

/** Made after what people paste into trackers and mailing lists: `recipient status cause` of each failure, `-` where nobody is named. */
const cases: readonly (readonly [text: string, ...outcomes: string[]])[] = [
  [
    `192.0.2.10      [00001A2C] 08:01:02 Connected, local IP=192.0.2.1:50123
192.0.2.10      [00001A2C] 08:01:02 >>> 220 mx.example.com ESMTP
192.0.2.10      [00001A2C] 08:01:02 <<< EHLO mail.example.net
192.0.2.10      [00001A2C] 08:01:02 >>> 250-mx.example.com 32 bytes
192.0.2.10      [00001A2C] 08:01:02 <<< MAIL From:<ann@example.net> SIZE=1024
192.0.2.10      [00001A2C] 08:01:02 >>> 250 2.1.0 Ok
192.0.2.10      [00001A2C] 08:01:02 <<< RCPT To:<kim@example.com>
192.0.2.10      [00001A2C] 08:01:02 >>> 550 5.1.1 User unknown
192.0.2.10      [00001A2C] 08:01:02 <<< QUIT
192.0.2.10      [00001A2C] 08:01:02 *** <ann@example.net> <kim@example.com> 1 0 00:00:00 INCOMPLETE-SESSION
192.0.2.10      [00001A2C] 08:01:02 Disconnected`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `SYSTEM          [1A2C] 08:01:02 CLNT <<< 220 mx.example.com ESMTP
SYSTEM          [1A2C] 08:01:02 CLNT >>> EHLO mail.example.net
SYSTEM          [1A2C] 08:01:02 CLNT <<< 250 OK
SYSTEM          [1A2C] 08:01:02 CLNT >>> MAIL FROM:<ann@example.net>
SYSTEM          [1A2C] 08:01:02 CLNT <<< 250 2.1.0 Sender OK
SYSTEM          [1A2C] 08:01:02 CLNT >>> RCPT TO:<kim@example.com>
SYSTEM          [1A2C] 08:01:02 CLNT <<< 452 4.2.2 Mailbox full`,
    'kim@example.com deferred recipient.mailbox-full',
  ],
  [
    `2025-11-20 08:01:01 +0100 08 mail SMTP-OUT:0000A1B2: >> MAIL FROM:<ann@example.net>
2025-11-20 08:01:01 +0100 08 mail SMTP-OUT:0000A1B2: << 250 2.1.0 Ok
2025-11-20 08:01:01 +0100 08 mail SMTP-OUT:0000A1B2: >> RCPT TO:<kim@example.com>
2025-11-20 08:01:02 +0100 08 mail SMTP-OUT:0000A1B2: << 450 4.7.1 Greylisted, try again later`,
    'kim@example.com deferred deferral.greylisted',
  ],
  [
    `2025-11-20 08:01:02 +0100 02 mail PROCESSING:0000A1B3: Relaying error: <kim@example.com> remote server said: 550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `[2025.11.20] 08:01:02.123 [192.0.2.50][12345678] connected at 11/20/2025 8:01:02 AM
[2025.11.20] 08:01:02.223 [192.0.2.50][12345678] cmd: EHLO relay.example.net
[2025.11.20] 08:01:02.223 [192.0.2.50][12345678] rsp: 250-mail.example.com Hello [192.0.2.50]250-SIZE 31457280250-AUTH LOGIN CRAM-MD5250-8BITMIME250 OK
[2025.11.20] 08:01:02.323 [192.0.2.50][12345678] cmd: MAIL FROM:<ann@example.net>
[2025.11.20] 08:01:02.323 [192.0.2.50][12345678] rsp: 250 OK <ann@example.net> Sender ok
[2025.11.20] 08:01:02.423 [192.0.2.50][12345678] cmd: RCPT TO:<kim@example.com>
[2025.11.20] 08:01:02.423 [192.0.2.50][12345678] rsp: 550 <kim@example.com> No such user here
[2025.11.20] 08:01:02.523 [192.0.2.50][12345678] cmd: QUIT`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `[2025.11.20] 08:01:02.123 [34512] Delivery for ann@example.net to kim@example.com has bounced: 550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `Timestamp,Sender,Recipient,Subject,Message ID,Delivery time,Status,Action,Upstream TLS,Details
2025-11-20 08:01:02,ann@example.net,kim@example.com,Test,<a@b.example>,2025-11-20 08:01:05,Bounced,,TLS 1.2,550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `CEF:0|Trend Micro|Email Security|1.0.0.0|100101|DELIVERED|3|cat=mail_tracking rt=2025-11-20T08:01:02Z suser=ann@example.net duser=kim@example.com msg=Test deliveredTo=mx.example.com deviceAction=Bounced reason=550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `Date,From,To,Subject,Type,Score,Delivery status,Delivery response
2025-11-20 08:01:02,ann@example.net,kim@example.com,Test,Clean,0.1,Deferred,452 4.2.2 Mailbox full`,
    'kim@example.com deferred recipient.mailbox-full',
  ],
  [
    `{"queue_id":"1rPLXK-0004Kc-2d","sender":"ann@example.net","recipient":"kim@example.com","status":"rejected","delivery_status":"bounced","delivery_message":"550 5.1.1 User unknown","datetime":"2025-11-20T08:01:02Z","destination_host":"mx.example.com"}`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `Date	From	To	Subject	Main class	Sub class	Status	Delivery response
2025-11-20 08:01:02	ann@example.net	kim@example.com	Test	Accepted	Accepted	Delivery failed	SMTP error from remote mail server after RCPT TO:<kim@example.com>: 550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `Date/Time,From,To,Subject,Status,Detail
2025-11-20 08:01:02,ann@example.net,kim@example.com,Test,Delivery Failed,550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `Status: Deferred
From: ann@example.net
To: kim@example.com
Delivery Status Detail: 452 4.2.2 Mailbox full`,
    'kim@example.com deferred recipient.mailbox-full',
  ],
  [
    `Time,From,To,Subject,Status,Reason
"Nov 20, 2025 8:01 AM",ann@example.net,kim@example.com,Test,Delivery failed,550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `Identity      : EX01\\12\\3456
FromAddress   : ann@example.net
Status        : Retry
Size          : 5 KB
LastError     : 451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed.
Queue         : EX01\\12
Recipients    : {kim@example.com}`,
    'kim@example.com deferred connection.timed-out',
  ],
  [
    `2025-11-20 08:01:02 Unable to deliver message to kim@example.com. Host mx.example.com[192.0.2.10] replied 550 5.1.1 User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    `ERROR 08:01:02,123 | org.apache.james.transport.mailets.RemoteDelivery | Temporary exception delivering mail (Mail1700000000-0001-to-example.com: javax.mail.SendFailedException: Invalid Addresses; nested exception is: com.sun.mail.smtp.SMTPAddressFailedException: 450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted`,
    'kim@example.com deferred deferral.greylisted',
  ],
  [
    `I'm running Debian 11 with postfix and dovecot. My log says:

Mar  3 17:20:01 srv1 postfix/smtp[20311]: connect to gmail-smtp-in.l.google.com[2a00:1450:400c:c07::1b]:25: Network is unreachable
Mar  3 17:20:31 srv1 postfix/smtp[20311]: connect to gmail-smtp-in.l.google.com[142.250.27.26]:25: Connection timed out
Mar  3 17:21:31 srv1 postfix/smtp[20311]: 8F1234ABCD: to=<me@gmail.com>, relay=none, delay=91, delays=0.1/0/91/0, dsn=4.4.1, status=deferred (connect to alt1.gmail-smtp-in.l.google.com[142.250.153.26]:25: Connection timed out)

What am I doing wrong?`,
    'me@gmail.com deferred connection.timed-out',
  ],
  [
    `cPanel > Track Delivery

Event: error
User: acme
Domain: acme.example
Sender: info@acme.example
Sent Time: Jan 12, 2024, 9:21:02 AM
Sender Host: localhost
Delivery Host: mx.partner.example
Recipient: kim@partner.example
Transport: dkim_remote_smtp
Result: SMTP error from remote mail server after RCPT TO:<kim@partner.example>: 550 No Such User Here`,
    'kim@partner.example bounced recipient.unknown',
  ],
  [
    `...status=deferred (connect to mx.acme.example[192.0.2.9]:25: No route to host)`,
    '- deferred connection.unreachable',
  ],
  [
    `said: 550 5.7.1 This message was blocked because its content presents a potential security issue. (in reply to end of DATA command)`,
    '- bounced message.attachment',
  ],
  [
    `2024-01-12 09:21:02,123 Sending mailitem To: kim@acme.example ; subject: [JIRA] (ABC-1)
com.atlassian.mail.MailException: com.sun.mail.smtp.SMTPSendFailedException: 452 4.1.1 requested action aborted: try again later`,
    'kim@acme.example deferred server.internal-error',
  ],
  [
    `                /var/spool/mqueue (1 request)
-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------
40C7L1aB012345     1234 Fri Jan 12 09:21 <ann@sender.example>
                 (Deferred: Connection refused by mx.acme.example.)
                                         <kim@acme.example>
                Total requests: 1`,
    'kim@acme.example deferred connection.refused',
  ],
];

describe('lines of logs as people paste them', () => {
  it.each(cases)('%s', (text, ...outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });
});
