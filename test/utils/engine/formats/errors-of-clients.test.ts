import { describe, expect, it } from 'vitest';
import { outcomesOf } from './outcomes';

/** Made after what people paste into trackers and mailing lists: `recipient status cause` of each failure, `-` where nobody is named. */
const cases: readonly (readonly [text: string, ...outcomes: string[]])[] = [
  [
    `msmtp: recipient address info@firma.example not accepted by the server
msmtp: server message: 550 5.1.1 <info@firma.example>: Recipient address rejected: User unknown
msmtp: could not send mail (account default from /etc/msmtprc)`,
    'info@firma.example bounced recipient.unknown',
  ],
  [
    `msmtp: cannot connect to smtp.provider.example, port 587: Connection timed out
msmtp: could not send mail (account default from /root/.msmtprc)`,
    '- deferred connection.timed-out',
  ],
  [
    `Nov 12 11:41:28 host=smtp.provider.example tls=on auth=on user=me@provider.example from=me@provider.example recipients=you@target.example smtpstatus=554 smtpmsg='554 5.7.1 Message rejected: content looks like spam' errormsg='the server did not accept the mail' exitcode=EX_UNAVAILABLE`,
    'you@target.example bounced message.spam',
  ],
  [
    `Nov 12 11:40:02 host=smtp.provider.example tls=on auth=on user=me from=me@provider.example recipients=you@target.example mailsize=612 smtpstatus=250 smtpmsg='250 2.0.0 Ok: queued as 4T1vKk' exitcode=EX_OK`,
    'you@target.example sent delivered',
  ],
  [
    `=== Trying mail.acme.example:25...
*** Error connecting to mail.acme.example:25:
*** 	IO::Socket::INET6: connect: Connection refused`,
    '- deferred connection.refused',
  ],
  [
    `* Connected to smtp.acme.example (192.0.2.8) port 25 (#0)
< 220 smtp.acme.example ESMTP
> EHLO me
< 250-smtp.acme.example
< 250 SIZE
> MAIL FROM:<a@b.example>
< 250 OK
> RCPT TO:<kim@acme.example>
< 550 5.1.1 User unknown
* RCPT failed: 550
> QUIT
* Closing connection 0
curl: (55) RCPT failed: 550`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [
    `curl: (7) Failed to connect to smtp.acme.example port 25: Connection timed out`,
    '- deferred connection.timed-out',
  ],
  [
    `An error occurred while sending mail. The mail server responded:
5.1.1 <kim@acme.example>: Recipient address rejected: User unknown in virtual mailbox table.
Please check the message recipient "kim@acme.example" and try again.`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [
    `Fehler beim Senden der Nachricht. Der Mail-Server antwortete:  5.7.1 <kunde@beispiel.example>: Relay access denied. Bitte überprüfen Sie die E-Mail-Adresse des Empfängers "kunde@beispiel.example" und wiederholen Sie den Vorgang.`,
    'kunde@beispiel.example bounced relay.domain-not-hosted',
  ],
  [
    `Your message did not reach some or all of the intended recipients.

      Subject:	Angebot
      Sent:	11/20/2023 9:14 AM

The following recipient(s) cannot be reached:

      'kim@acme.example' on 11/20/2023 9:14 AM
            550 5.1.1 <kim@acme.example>: Recipient address rejected: User unknown`,
    'kim@acme.example bounced recipient.unknown',
  ],
  [
    `Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity. Account: 'mail.acme.example', Server: 'mail.acme.example', Protocol: SMTP, Server Response: '421 Too many concurrent SMTP connections from this IP address; please try again later.', Port: 25, Secure(SSL): No, Server Error: 421, Error Number: 0x800CCC0F`,
    '- deferred connection.limit',
  ],
  [
    `The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'bob@ext.example'. Subject 'test', Account: 'pop.acme.example', Server: 'smtp.acme.example', Protocol: SMTP, Server Response: '550 relay not permitted', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79`,
    'bob@ext.example bounced relay.domain-not-hosted',
  ],
  [
    `Send-MailMessage : Service not available, closing transmission channel. The server response was: 4.3.2 Service not available
At line:1 char:1
+ Send-MailMessage -To kim@acme.example -From me@acme.example -Subject test -SmtpServer mail`,
    'kim@acme.example deferred server.unavailable',
  ],
];

describe('what mail clients and command lines say', () => {
  it.each(cases)('%s', (text, ...outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });
});
