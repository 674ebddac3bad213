// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesAsks {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.': string;
  'Tell us where the mail went from there.': string;
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.': string;
  'Tell us if it is not there, so that the mail server can be searched.': string;
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.': string;
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.': string;
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.': string;
  'Send the mail again to the right address.': string;
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.': string;
  'Send this mail there once more.': string;
  // recipient.too-many
  'Send fewer recipients at once to this server.': string;
  // message.virus
  'Tell us whether you sent this mail.': string;
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.': string;
  // message.attachment
  'Send the file in another way, for example by a link to a file share.': string;
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.': string;
  'Send the mail again once that is mended.': string;
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.': string;
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.': string;
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.': string;
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.': string;
  'Ask that list to remove the entry once what led to it is mended.': string;
  // block.dnsbl
  'Have your address removed from the list that the answer below names.': string;
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.': string;
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.': string;
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.': string;
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.': string;
}
