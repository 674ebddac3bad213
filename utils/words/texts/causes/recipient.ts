// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesRecipient {
  // recipient.unknown
  'The address does not exist on your mail server': string;
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.': string;
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.': string;
  'Create the mailbox or an alias on your mail server if the address should exist.': string;
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.': string;
  'Re-queue the message once the address exists.': string;
  // recipient.disabled
  'The mailbox is disabled': string;
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.': string;
  'Enable the account again on your mail server if its owner should get mail.': string;
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.': string;
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.': string;
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.': string;
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.': string;
  // recipient.moved
  'The person has moved to another address': string;
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.': string;
  'Tell the sender the new address.': string;
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.': string;
  'Deliver this message to the new address from the filter if it is urgent.': string;
  // recipient.malformed
  'The recipient address is not well formed': string;
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.': string;
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.': string;
  'Tell the sender the right address and ask them to send the message again.': string;
  'Check forwardings and aliases on the way if the sender wrote it correctly.': string;
  // recipient.mailbox-full
  'The mailbox is full': string;
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.': string;
  'Delete or archive mail in this mailbox and empty its trash and junk folders.': string;
  'Raise the mailbox’s quota (its allowance of space) on your mail server.': string;
  'Deliver the message to an alternate address if it is needed at once.': string;
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.': string;
  'Free space in Drive and Photos too: they share the storage with mail.': string;
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.': string;
  // recipient.restricted
  'This recipient takes mail only from some senders': string;
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.': string;
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.': string;
  'Add only this sender to those who are allowed if the address should stay closed to others.': string;
  // recipient.rate-limited
  'This mailbox is getting too much mail just now': string;
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.': string;
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.': string;
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.': string;
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.': string;
  'This mailbox got too much mail in a short time': string;
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.': string;
  // recipient.too-many
  'Too many recipients at once': string;
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.': string;
  'Wait: the filter offers the message again for the recipients that are left.': string;
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.': string;
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).': string;
  'Your mail server limits how many recipients one delivery may have, and this message had more.': string;
  'Raise MaxRecipientsPerMessage on the receive connector.': string;
  'Raise smtpd_recipient_limit.': string;
  // recipient.verification-pending
  'Your mail server is still checking the address': string;
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.': string;
  'Wait for the next attempt: the check is often done by then.': string;
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.': string;
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.': string;
  'Your mail server could not check the address': string;
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.': string;
  'Check that the mail server behind your gateway can be reached from it.': string;
  // recipient.unavailable
  'The mailbox cannot be used right now': string;
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.': string;
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.': string;
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.': string;
  'The mailbox could not be used': string;
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.': string;
  'Check the state of this mailbox on your mail server.': string;
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.': string;
}
