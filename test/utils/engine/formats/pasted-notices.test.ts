import { describe, expect, it } from 'vitest';
import { outcomesOf } from './outcomes';

/** Made after what people paste into trackers and mailing lists: `recipient status cause` of each failure, `-` where nobody is named. */
const cases: readonly (readonly [text: string, ...outcomes: string[]])[] = [
  [
    `Address not found

Your message wasn't delivered to sales@acme.example because the address couldn't be found, or is unable to receive mail.

LEARN MORE

The response from the remote server was:

550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. Learn more at https://support.google.com/mail/?p=NoSuchUser g12-20020a05600c4ecc00b003a5c75bd36fsi1234567wmq.12 - gsmtp`,
    'sales@acme.example bounced recipient.unknown',
  ],
  [
    `Delivery incomplete
There was a temporary problem delivering your message to kim@acme.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.
LEARN MORE
The response was:
The recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [acme.example 192.0.2.4: timed out]`,
    'kim@acme.example deferred connection.timed-out',
  ],
  [
    `Hello, anybody seen this before?

> ** Address not found **
>
> Your message wasn't delivered to office@kunde.example because the address couldn't be found, or is unable to receive mail.
>
> Learn more here: https://support.google.com/mail/?p=NoSuchUser
>
> The response was:
>
> 550 5.1.1 The email account that you tried to reach does not exist.

Cheers
Tom`,
    'office@kunde.example bounced recipient.unknown',
  ],
  [
    `Nachricht nicht zugestellt
Beim Senden Ihrer Nachricht an kim@acme.example ist ein Problem aufgetreten. Weitere technische Details finden Sie unten.
Die Antwort lautet:
554 5.7.1 Service unavailable; Client host [192.0.2.41] blocked using zen.spamhaus.org`,
    'kim@acme.example bounced block.dnsbl',
  ],
  [
    `This is the mail system at host mail.shop.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

If you do so, please include this problem report. You can
delete your own text from the attached returned message.

                   The mail system

<kim@acme.example>: host acme-example.mail.protection.outlook.com[192.0.2.104]
    said: 550 5.7.606 Access denied, banned sending IP [192.0.2.12]. To request
    removal from this list please visit https://sender.office.com/ and follow
    the directions. For more information please go to
    http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430)
    [DB5EUR03FT012.eop-EUR03.prod.protection.outlook.com] (in reply to RCPT TO
    command)`,
    'kim@acme.example bounced block.ip-reputation',
  ],
  [
    `<kim@acme.example>: delivery temporarily suspended: connect to
    mx.acme.example[192.0.2.20]:25: Connection refused`,
    'kim@acme.example bounced connection.refused',
  ],
  [
    `<kim@acme.example> (expanded from <info@shop.example>): host mx.acme.example[192.0.2.20] said: 552
    5.2.2 Mailbox size limit exceeded (in reply to end of DATA command)`,
    'kim@acme.example bounced recipient.mailbox-full',
  ],
  [
    `A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:

kim@acme.example
Unrouteable address`,
    'kim@acme.example bounced dns.not-found',
  ],
  [
    `  kim@acme.example
    retry timeout exceeded`,
    'kim@acme.example expired queue.expired',
  ],
  [
    `<kim@acme.example>:
Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
I'm not going to try again; this message has been in the queue too long.`,
    'kim@acme.example bounced connection.timed-out',
  ],
  [
    `The original message was received at Mon, 13 Mar 2023 10:01:22 GMT
from localhost [127.0.0.1]

   ----- The following addresses had transient non-fatal errors -----
<kim@acme.example>

   ----- Transcript of session follows -----
<kim@acme.example>... Deferred: Connection timed out with mx.acme.example.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old`,
    'kim@acme.example deferred connection.timed-out',
  ],
  [
    `Your message to kim@contoso.example couldn't be delivered.

kim wasn't found at contoso.example.

ann	Office 365	kim
Action Required		Recipient

Unknown To address

How to Fix It
The address may be misspelled or may not exist. Try one or more of the following:

More Info for Email Admins
Status code: 550 5.1.10

This error occurs because the sender sent a message to an email address hosted by Office 365, but the address is incorrect or doesn't exist at the destination domain.

Original Message Details
Created Date:	1/9/2024 8:12:14 AM
Sender Address:	ann@sender.example
Recipient Address:	kim@contoso.example
Subject:	RE: Test

Error Details
Error:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@contoso.example not found by SMTP address lookup
Message rejected by:	AM0PR08MB1234.eurprd08.prod.outlook.com`,
    'kim@contoso.example bounced recipient.unknown',
  ],
  [
    `<p>Diagnostic information for administrators:</p><p>Generating server: DB9PR04MB8444.eurprd04.prod.outlook.com</p><p>kim@contoso.example<br>Remote server returned '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'</p><p>Original message headers:</p><pre>Received: from</pre>`,
    'kim@contoso.example bounced message.policy',
  ],
  [
    `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

kim@contoso.example
Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen.

Diagnoseinformationen für Administratoren:

Generierender Server: FR2P281MB1234.DEUP281.PROD.OUTLOOK.COM

kim@contoso.example
Remote Server returned '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception'`,
    'kim@contoso.example bounced recipient.mailbox-full',
  ],
  [
    `The message that you sent was undeliverable to the following:
    kim@acme.example (host mx.acme.example [192.0.2.3] said: 550 No such user here)`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [`smtp; 554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.15`, '- bounced block.ip-reputation'],
  [
    `554-web.de (mxweb012) Nemesis ESMTP Service not available
554-No SMTP service
554-IP address is black listed.
554 For explanation visit https://postmaster.web.de/de/case?c=r0201&i=ip&v=192.0.2.5&r=1MX`,
    '- bounced block.ip-reputation',
  ],
  [
    `Delivery Status Notification (Failure)
Die E-Mail an folgende Adresse konnte nicht zugestellt werden: kim@acme.example
Fehler: 550 Requested action not taken: mailbox unavailable`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [
    `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

kim@acme.example:
SMTP error from remote server for RCPT TO command, host: mx.acme.example (192.0.2.9) reason: 550 5.1.1 <kim@acme.example>: Recipient address rejected: User unknown`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [
    `This message was created automatically by mail delivery software (TMDA).
A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue on mail.x.example.
The address to which the message has not yet been delivered is:
  kim@acme.example
    Delay reason: connection timed out
No action is required on your part.`,
    'kim@acme.example deferred connection.timed-out',
  ],
  [
    `Von: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example>
Gesendet: Freitag, 12. Januar 2024 09:21
An: Ann Sender <ann@sender.example>
Betreff: Unzustellbar: Angebot

Ihre Nachricht an kim@contoso.example konnte nicht zugestellt werden.
kim wurde unter contoso.example nicht gefunden.

Fehlerdetails
Fehler:	550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@contoso.example not found by SMTP address lookup`,
    'kim@contoso.example bounced recipient.unknown',
  ],
  [
    `On Fri, Jan 12, 2024 at 9:21 AM Mail Delivery System <MAILER-DAEMON@mail.shop.example> wrote:
> <kim@acme.example>: host mx.acme.example[192.0.2.9] said: 550 5.7.1
>     Unauthorized IP 192.0.2.44 (in reply to MAIL FROM command)`,
    'kim@acme.example bounced relay.client-not-allowed',
  ],
  [
    `<table><tr><td>Recipient</td><td>kim@acme.example</td></tr><tr><td>Status</td><td>Bounced</td></tr><tr><td>Reason</td><td>550 5.1.1 User unknown</td></tr></table>`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [
    `<div>Hi team,<br><br>we got this:<br><blockquote>&lt;kim@acme.example&gt;: host mx.acme.example[192.0.2.9] said: 554 5.7.1 &lt;kim@acme.example&gt;:<br>Recipient address rejected: Access denied (in reply to RCPT TO command)</blockquote><br>Thanks</div>`,
    'kim@acme.example bounced recipient.restricted',
  ],
  [
    `[12.01.24 09:30] Meier, Anna
Kannst du mal schauen? Kunde bekommt das zurück:
[12.01.24 09:31] Meier, Anna
550 5.7.1 <kunde@acme.example>: Sender address rejected: Domain not found`,
    '- bounced sender.domain-unresolvable',
  ],
];

describe('notices as people paste them', () => {
  it.each(cases)('%s', (text, ...outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });
});
