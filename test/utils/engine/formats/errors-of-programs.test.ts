import { describe, expect, it } from 'vitest';
import { outcomesOf } from './outcomes';

/** Made after what people paste into trackers and mailing lists: `recipient status cause` of each failure, `-` where nobody is named. */
const cases: readonly (readonly [text: string, ...outcomes: string[]])[] = [
  [
    `Hi all,

I'm using PHPMailer 6.8 on shared hosting and since yesterday I get this:

SMTP Error: The following recipients failed: info@kundenfirma.de: 550 5.1.1 <info@kundenfirma.de>: Recipient address rejected: User unknown in virtual mailbox table

Any ideas? Thanks,
Marco`,
    'info@kundenfirma.de bounced recipient.unknown',
  ],
  [
    `2024-03-11 09:12:44 SERVER -> CLIENT: 220 mx1.hosting.example ESMTP Postfix
2024-03-11 09:12:44 CLIENT -> SERVER: EHLO www.shop.example
2024-03-11 09:12:44 SERVER -> CLIENT: 250-mx1.hosting.example
                                      250-PIPELINING
                                      250-SIZE 52428800
                                      250 8BITMIME
2024-03-11 09:12:44 CLIENT -> SERVER: MAIL FROM:<shop@shop.example>
2024-03-11 09:12:44 SERVER -> CLIENT: 250 2.1.0 Ok
2024-03-11 09:12:44 CLIENT -> SERVER: RCPT TO:<kunde@gmx.example>
2024-03-11 09:12:44 SERVER -> CLIENT: 554 5.7.1 <kunde@gmx.example>: Relay access denied
2024-03-11 09:12:44 SMTP ERROR: RCPT TO command failed: 554 5.7.1 <kunde@gmx.example>: Relay access denied
2024-03-11 09:12:44 CLIENT -> SERVER: QUIT
2024-03-11 09:12:44 SERVER -> CLIENT: 221 2.0.0 Bye
SMTP Error: The following recipients failed: kunde@gmx.example: <kunde@gmx.example>: Relay access denied`,
    'kunde@gmx.example bounced relay.domain-not-hosted',
  ],
  [
    `SMTP ERROR: Failed to connect to server: Connection timed out (110)
SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting
Mailer Error: SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting`,
    '- deferred connection.timed-out',
  ],
  [
    `SMTP ERROR: Password command failed: 535 5.7.8 Error: authentication failed: authentication failure
SMTP Error: Could not authenticate.
Message could not be sent. Mailer Error: SMTP Error: Could not authenticate.`,
    '- bounced relay.authentication-required',
  ],
  [
    `SMTP -> ERROR: Failed to connect to server: Connection refused (111)
SMTP Error: Could not connect to SMTP host.`,
    '- deferred connection.refused',
  ],
  [
    `Versions: WordPress 6.4.2, WP Mail SMTP 3.11.0

Params:
Mailer: smtp
Constants: No
ErrorInfo: SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: This message was classified as SPAM and may not be delivered SMTP code: 550 Additional SMTP info: 5.7.1
Host: smtp.strato.example
Port: 465`,
    '- bounced message.spam',
  ],
  [
    `SMTP server error: Failed to connect to server SMTP code: 110 Additional SMTP info: Connection timed out`,
    '- deferred connection.timed-out',
  ],
  [
    `SMTP Error: Could not connect to SMTP host. Connection refused
Warning: fsockopen(): unable to connect to smtp.acme.example:587 (Connection refused) in class.smtp.php on line 105`,
    '- deferred connection.refused',
  ],
  [
    `[2023-05-02 10:11:12] production.ERROR: Expected response code 250 but got code "550", with message "550-5.7.26 This mail has been blocked because the sender is unauthenticated.
550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.
550-5.7.26
550-5.7.26  Authentication results:
550-5.7.26  DKIM = did not pass
550-5.7.26  SPF [shop.example] with ip: [192.0.2.7] = did not pass
550-5.7.26
550-5.7.26  For instructions on setting up authentication, go to
550 5.7.26  https://support.google.com/mail/answer/81126#authentication a1-20020a170902b58100b001c5f0d3a2d4si123456plr.12 - gsmtp
" {"exception":"[object] (Swift_TransportException(code: 550): Expected response code 250 but got code \\"550\\", with message \\"550-5.7.26 This mail has been blocked because the sender is unauthenticated.
at /var/www/html/vendor/swiftmailer/swiftmailer/lib/classes/Swift/Transport/AbstractSmtpTransport.php:457)
[stacktrace]
#0 /var/www/html/vendor/swiftmailer/swiftmailer/lib/classes/Swift/Transport/AbstractSmtpTransport.php(341): Swift_Transport_AbstractSmtpTransport->assertResponseCode('550-5.7.26 This...', Array)`,
    '- bounced authentication.missing',
  ],
  [
    `Connection could not be established with host "smtp.mailgun.org:587": stream_socket_client(): Unable to connect to smtp.mailgun.org:587 (Connection timed out)`,
    '- deferred connection.timed-out',
  ],
  [
    `Swift_TransportException: Connection could not be established with host smtp.office365.com [Connection refused #111] in /home/x/vendor/swiftmailer/lib/classes/Swift/Transport/StreamBuffer.php:268`,
    '- deferred connection.refused',
  ],
  [
    `javax.mail.SendFailedException: Invalid Addresses;
  nested exception is:
	com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 <nobody@client.example>... User unknown

	at com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1873)
	at com.sun.mail.smtp.SMTPTransport.sendMessage(SMTPTransport.java:1120)`,
    'nobody@client.example bounced recipient.unknown',
  ],
  [
    `Exception in thread "main" com.sun.mail.util.MailConnectException: Couldn't connect to host, port: mail.corp.example, 25; timeout -1;
  nested exception is:
	java.net.ConnectException: Connection refused: connect
	at com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:2211)`,
    '- deferred connection.refused',
  ],
  [
    `org.springframework.mail.MailSendException: Mail server connection failed; nested exception is javax.mail.MessagingException: Could not connect to SMTP host: smtp.gmail.com, port: 465, response: -1. Failed messages: javax.mail.MessagingException: Could not connect to SMTP host: smtp.gmail.com, port: 465, response: -1
	at org.springframework.mail.javamail.JavaMailSenderImpl.doSend(JavaMailSenderImpl.java:446)`,
    '- deferred connection.timed-out',
  ],
  [
    `javax.mail.MessagingException: Could not connect to SMTP host: mail.corp.example, port: 25;
  nested exception is:
	java.net.SocketTimeoutException: connect timed out
	at com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:1961)`,
    '- deferred connection.timed-out',
  ],
  [
    `javax.mail.SendFailedException: Sending failed;
  nested exception is:
	class javax.mail.SendFailedException: Invalid Addresses;
  nested exception is:
	class javax.mail.SendFailedException: 450 4.7.1 <max@partner.example>: Recipient address rejected: Greylisting in effect, please come back later`,
    'max@partner.example deferred deferral.greylisted',
  ],
  [
    `Traceback (most recent call last):
  File "/opt/app/send.py", line 41, in <module>
    server.sendmail(sender, [to], msg.as_string())
  File "/usr/lib/python3.10/smtplib.py", line 901, in sendmail
    raise SMTPRecipientsRefused(senderrs)
smtplib.SMTPRecipientsRefused: {'ops@vendor.example': (550, b'5.7.1 Service unavailable, Client host [192.0.2.44] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.44 AS(1450) [AM7EUR03FT012.eop-EUR03.prod.protection.outlook.com]')}`,
    'ops@vendor.example bounced block.dnsbl',
  ],
  [
    `smtplib.SMTPSenderRefused: (552, b'5.3.4 Message size exceeds fixed limit', 'noreply@acme.example')`,
    '- bounced message.too-large',
  ],
  [
    `ConnectionRefusedError: [Errno 111] Connection refused
  File "/usr/lib/python3.8/smtplib.py", line 308, in _get_socket
    return socket.create_connection((host, port), timeout`,
    '- deferred connection.refused',
  ],
  [`smtplib.SMTPServerDisconnected: Connection unexpectedly closed`, '- deferred connection.lost'],
  [
    `Error: Invalid login: 535-5.7.8 Username and Password not accepted. Learn more at
535 5.7.8  https://support.google.com/mail/?p=BadCredentials c17sm1234567wrf.12 - gsmtp
    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:784:19) {
  code: 'EAUTH',
  response: '535-5.7.8 Username and Password not accepted. Learn more at\\n' +
    '535 5.7.8  https://support.google.com/mail/?p=BadCredentials c17sm1234567wrf.12 - gsmtp',
  responseCode: 535,
  command: 'AUTH PLAIN'
}`,
    '- bounced relay.authentication-required',
  ],
  [
    `Error: connect ECONNREFUSED 127.0.0.1:587
    at TCPConnectWrap.afterConnect [as oncomplete] (net.js:1141:16) {
  errno: -111,
  code: 'ESOCKET',
  syscall: 'connect',
  address: '127.0.0.1',
  port: 587,
  command: 'CONN'
}`,
    '- deferred connection.refused',
  ],
  [
    `{
  "code": "EENVELOPE",
  "response": "451 4.7.1 Greylisting in action, please come back later",
  "responseCode": 451,
  "command": "RCPT TO",
  "rejected": ["kim@acme.example"]
}`,
    'kim@acme.example deferred deferral.greylisted',
  ],
  [
    `Error: getaddrinfo ENOTFOUND smtp.acme.exampel
    at GetAddrInfoReqWrap.onlookup [as oncomplete] (dns.js:66:26) {
  errno: 'ENOTFOUND', code: 'EDNS', syscall: 'getaddrinfo', hostname: 'smtp.acme.exampel', command: 'CONN' }`,
    '- deferred dns.not-found',
  ],
  [
    `System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 5.7.1 Unable to relay for kunde@web.example
   at System.Net.Mail.SmtpTransport.SendMail(MailAddress sender, MailAddressCollection recipients, String deliveryNotify, SmtpFailedRecipientException& exception)
   at System.Net.Mail.SmtpClient.Send(MailMessage message)`,
    'kunde@web.example bounced relay.domain-not-hosted',
  ],
  [
    `System.Net.Mail.SmtpException: Failure sending mail. ---> System.Net.WebException: Unable to connect to the remote server ---> System.Net.Sockets.SocketException: No connection could be made because the target machine actively refused it 192.0.2.20:25
   at System.Net.Sockets.Socket.DoConnect(EndPoint endPointSnapshot, SocketAddress socketAddress)`,
    '- deferred connection.refused',
  ],
  [
    `System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: Access denied - Invalid HELO name (See RFC2821 4.1.1.1)`,
    '- bounced block.reverse-dns',
  ],
  [
    `MailKit.Net.Smtp.SmtpCommandException: 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient john.doe@contoso.example not found by SMTP address lookup
   at MailKit.Net.Smtp.SmtpClient.OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)`,
    'john.doe@contoso.example bounced recipient.unknown',
  ],
  [
    `System.Net.Mail.SmtpException: Insufficient system storage. The server response was: 4.3.1 Insufficient system resources
   at System.Net.Mail.SmtpClient.Send(MailMessage message)`,
    '- deferred server.storage-full',
  ],
  [
    `System.Net.Mail.SmtpException: The operation has timed out.
   at System.Net.Mail.SmtpClient.Send(MailMessage message)`,
    '- deferred connection.reply-timed-out',
  ],
  [
    `2024/02/01 10:00:00 dial tcp 192.0.2.33:25: connect: connection timed out`,
    '- deferred connection.timed-out',
  ],
  [
    `level=error ts=2022-08-17T09:00:11.402Z caller=dispatch.go:354 component=dispatcher msg="Notify for alerts failed" num_alerts=1 err="default/email[0]: notify retry canceled after 7 attempts: establish connection to server: dial tcp: lookup smtp.corp.example on 10.96.0.10:53: no such host"`,
    '- deferred dns.not-found',
  ],
  [
    `Net::SMTPFatalError (550 5.1.1 <test@nowhere.example>: Recipient address rejected: User unknown in local recipient table
):
app/controllers/contacts_controller.rb:12:in 'create'`,
    'test@nowhere.example bounced recipient.unknown',
  ],
  [
    `Errno::ECONNREFUSED: Connection refused - connect(2) for "localhost" port 25
from /usr/lib/ruby/2.7.0/net/smtp.rb:539:in 'tcp_socket'`,
    '- deferred connection.refused',
  ],
  [
    `SMTPRecipientsRefused at /signup/
{'neu@kunde.example': (450, b'4.2.0 <neu@kunde.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/kunde.example.html')}
Request Method:	POST
Request URL:	http://app.example/signup/`,
    'neu@kunde.example deferred deferral.greylisted',
  ],
  [
    `2025-11-20 08:01:02,123 WARN  [qtp1-1:https://mail/service/soap/SendMsgRequest] [name=ann@example.net;mid=5;] smtp - Invalid address: kim@example.com. com.zimbra.cs.mailclient.smtp.InvalidRecipientException: RCPT failed: Invalid recipient kim@example.com: 550 5.1.1 <kim@example.com>: Recipient address rejected: User unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
];

describe('what programs that send mail say', () => {
  it.each(cases)('%s', (text, ...outcomes) => {
    expect(outcomesOf(text)).toEqual(outcomes);
  });
});
