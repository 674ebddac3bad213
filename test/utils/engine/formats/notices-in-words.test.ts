import { expect, it } from 'vitest';
import { outcomesOf } from './outcomes';

/** Records that a paper has broken at its fields, or that have lost their head. */
it.each([
  [
    '2026-11-20 16:20:23 16aiQz-0002Q5-00 == kim@example.com\n  R=dnslookup T=smtp defer (146): Connection refused',
    'kim@example.com deferred connection.refused',
  ],
  [
    `2026-11-20 07:14:17 17SXDU-000189-00 ** kim@example.com
  R=dnslookup T=remote_smtp: SMTP error from remote mailer
  after pipelined RCPT TO:<kim@example.com>: host
  mx.example.com [192.0.2.20]: 553 5.3.0
  <kim@example.com>...Addressee unknown`,
    'kim@example.com bounced recipient.unknown',
  ],
  [
    'reject: RCPT from unknown[192.0.2.9]: 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]; from=<b@example.net> to=<kim@example.com> proto=ESMTP helo=<b.example.net>',
    'kim@example.com deferred block.reverse-dns',
  ],
  [
    'proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=11912-03 - INFECTED: Eicar-Test-Signature; from=<b@example.net> to=<kim@example.com> proto=ESMTP helo=<b.example.net>',
    'kim@example.com bounced message.virus',
  ],
])('reads the record %s', (text, outcome) => {
  expect(outcomesOf(text)).toEqual([outcome]);
});

/** Notices that tell of a failure in words alone: no code, no report, no frame of SMTP; made after those that mailing lists have kept (2026-11). */
it.each([
  [
    'a list that a sentence with a full stop announces',
    `Message from mail.verein.example.
Unable to deliver message to the following address(es).

<kim@example.com>:
Sorry, your message to kim@example.com cannot be delivered.  This account is over quota.

<ann@example.com>:
This user doesn't have a verein.example account (ann@example.com) [0]

--- Original message follows.

Return-Path: <b@example.net>`,
    ['kim@example.com bounced recipient.mailbox-full', 'ann@example.com bounced recipient.unknown'],
  ],
  [
    'qmail, with nothing behind the address',
    `Hi. This is the qmail-send program at gate.verein.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<kim@example.com>:

--- Below this line is a copy of the message.`,
    ['kim@example.com bounced unknown.rejected'],
  ],
  [
    'one who still tries, of Exim',
    `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to all its recipients
after more than 24 hours on the queue on mail.verein.example.

The message identifier is:     14jRTi-0007jE-00

The address to which the message has not yet been delivered is:

  kim@example.com

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered.`,
    ['kim@example.com deferred unknown.deferred'],
  ],
  [
    'an address and its reason by their names',
    `Undeliverable Address: kim@example.com

Reason: The email you sent to the address specified
above has been returned because the recipient is over disk quota.

System Contact: postmaster@verein.example

Original message attached (Max 5k)`,
    ['kim@example.com bounced recipient.mailbox-full'],
  ],
  [
    'the words behind a status of a report',
    `Reporting-MTA: dns;mail.verein.example

Final-Recipient: rfc822;kim@example.com
Action: failed
Status: 5.0.0 (recipient reached disk quota)`,
    ['kim@example.com bounced recipient.mailbox-full'],
  ],
  [
    'a reply in place of a status',
    `Reporting-MTA: dns;mail.verein.example

Final-Recipient: rfc822;kim@example.com
Action: failure
Status: 552 Exceeded maximum inbound message size`,
    ['kim@example.com bounced message.too-large'],
  ],
  [
    'an X.400 name around the address',
    `Your message

  To:      office@example.com
  Subject: Invoice
  Sent:    Fri, 4 Oct 2002 17:10:56 -0400

did not reach the following recipient(s):

c=US;a= ;p=ACME;o=North;dda:SMTP=kim@example.com; on Fri, 4 Oct 2002
17:12:28 -0400
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a=
;p=acme;l=NORTH-021004211206SNVK
    MSEXCH:IMS:ACME:North:NORTH-01 0 (000C05A6) Unknown Recipient`,
    ['kim@example.com bounced recipient.unknown'],
  ],
  [
    'the reason first, and whom it befell behind it',
    `This Message was undeliverable due to the following reason:

Your message was not delivered because the destination computer was
not reachable within the allowed queue period.

Host mx.example.com is not responding.

The following recipients did not receive your message:

     <kim@example.com>

Please reply to postmaster@verein.example`,
    ['kim@example.com bounced queue.expired'],
  ],
  [
    'a list behind a mark',
    `This is a delivery failure notification message indicating that
an email addressed to email address :
-- kim@example.com

could not be delivered. The problem appears to be :
-- The recipient's mailbox is full

This condition occurred after 30 attempt(s) to deliver over
a period of 92 hour(s) and 52 minute(s).`,
    ['kim@example.com bounced recipient.mailbox-full'],
  ],
  [
    'who it could not be delivered to, and no reason',
    `--- Non-Delivery Report ---
The email below could not be delivered to the following user:

"Kim Example" <kim@example.com>

Old message:`,
    ['kim@example.com bounced unknown.rejected'],
  ],
  [
    'the same in one line',
    'Your Message\n\nDid not reach the following recipient: kim@example.com',
    ['kim@example.com bounced unknown.rejected'],
  ],
  [
    'the same in French and English',
    `***********************************************
Votre message n'a pas pu être délivré à
kim@example.com
***********************************************
Your message could not be delivered to
kim@example.com
***********************************************`,
    ['kim@example.com bounced unknown.rejected'],
  ],
  [
    'a server that goes on trying',
    `Your message with Subject: Re: The bill
could not be delivered to the following recipients:

kim@example.com

Please do not resend your original message.
Delivery attempts will continue to be made for 5 day(s).`,
    ['kim@example.com deferred unknown.deferred'],
  ],
  [
    'recipients that failed, of IceWarp',
    `------ Failed Recipients ------

<kim@example.com>: Requested action not taken: mailbox unavailable. [SMTP Error Code 550]
-------- Returned Mail --------`,
    ['kim@example.com bounced recipient.unknown'],
  ],
  [
    'a rejection by a filter of Dovecot, without its report',
    `Your message to <kim@example.com> was automatically rejected:
Quota exceeded`,
    ['kim@example.com bounced recipient.mailbox-full'],
  ],
  [
    'what Sendmail says in its transcript alone',
    `   ----- The following addresses had permanent fatal errors -----
kim@example.com
    (expanded from: office@example.net)

   ----- Transcript of session follows -----
554 Too many hops 26 (25 max): from b@example.net via localhost, to office@example.net
   ----- Message header follows -----`,
    ['kim@example.com bounced route.loop'],
  ],
  [
    'a sentence that is the reason as well',
    "User's mailbox is full: <kim@example.com>\nUnable to deliver mail.",
    ['kim@example.com bounced recipient.mailbox-full'],
  ],
  [
    'the same of MDaemon',
    'kim@example.com - no such user here.\n\nThere is no user by that name at this server.',
    ['kim@example.com bounced recipient.unknown'],
  ],
  [
    'the same of Mercury',
    'Invalid final delivery userid: kim@example.com\n\nOriginal message follows.',
    ['kim@example.com bounced recipient.unknown'],
  ],
  [
    'the same of a server that quotes the address',
    `Failed to deliver to '<kim@example.com>'
LOCAL module(account kim) reports:
 account is full (quota exceeded)`,
    ['kim@example.com bounced recipient.mailbox-full'],
  ],
  [
    'lines that HTML ends',
    `did not reach the following recipient(s):<BR>
<BR>
kim@example.com on Thu, 11 Jul 2002 16:54:54 -0300<BR>
&nbsp;&nbsp;&nbsp; The recipient name is not recognized<BR>
&nbsp;&nbsp;&nbsp; MSEXCH:IMS:ACME:North:NORTH-01 0 (000C05A6) Unknown Recipient<BR>
</FONT>`,
    ['kim@example.com bounced recipient.unknown'],
  ],
  [
    'nothing from what a scanner has put below',
    `This is an automatically generated Delivery Status Notification.

Delivery to the following recipients failed.

       kim@example.com



________________________________________________________________________
**** This email has come from the internet and has been scanned for all viruses`,
    ['kim@example.com bounced unknown.rejected'],
  ],
  [
    'an action in the group of the message',
    `Reporting-MTA: dns; lists.example
Action: failed
Arrival-Date: Mon, 15 Nov 2010 05:34:29 -0800 (PST)

Final-Recipient: rfc822; kim@example.com
Diagnostic-Code: smtp; 550 5.1.1 No such user here
Status: 5.1.1`,
    ['kim@example.com bounced recipient.unknown'],
  ],
] as const)('reads %s', (_, text, outcomes) => {
  expect(outcomesOf(text)).toEqual(outcomes);
});

it.each([
  'We were unable to deliver the parcel to the following address:\nkim@example.com said nobody was at home.',
  'Your message could not be delivered to everybody on Monday, so I sent it again. kim@example.com',
  'Which user is full: kim@example.com or ann@example.com?',
  'The recipient address field takes kim@example.com and the like.',
  'var TYPES = {\n  "421 4.3.0"  : "temporary_system_problem",\n  "421 4.4.5"  : "server_busy",\n  "550"        : "address_rejected",\n};',
])('claims nothing from %s', (text) => {
  expect(outcomesOf(text)).toEqual([]);
});
