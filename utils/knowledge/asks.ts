import type { Asks } from '../engine/types';

/**
 * What a mail asks of those who have no steps of their own among those of a cause: by the cause’s id. Apart from the causes, as only the workbench writes
 * mails, and a page would carry it for nothing.
 */
export const asks: Readonly<Record<string, Asks>> = {
  delivered: {
    admin: [
      'Look for this time, recipient and answer in the log of your mail server.',
      'Tell us where the mail went from there.',
    ],
    person: [
      'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.',
      'Tell us if it is not there, so that the mail server can be searched.',
    ],
  },
  'recipient.mailbox-full': {
    admin: ['Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.'],
    person: ['Delete or archive mail in your mailbox, and empty its trash and junk folders.'],
  },
  'recipient.unknown': {
    sender: [
      'Compare the address below with the right one, and correct it in your address book.',
      'Send the mail again to the right address.',
    ],
  },
  'recipient.moved': {
    sender: [
      'Write to the new address from now on: the answer below may name it.',
      'Send this mail there once more.',
    ],
  },
  'recipient.malformed': {
    sender: [
      'Compare the address below with the right one, and correct it in your address book.',
      'Send the mail again to the right address.',
    ],
  },
  'recipient.too-many': { support: ['Send fewer recipients at once to this server.'] },
  'message.virus': {
    sender: [
      'Tell us whether you sent this mail.',
      'Check your computer, and the files that you attached, with an up-to-date virus scanner.',
    ],
  },
  'message.attachment': {
    sender: ['Send the file in another way, for example by a link to a file share.'],
  },
  'message.malformed': {
    sender: [
      'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.',
      'Send the mail again once that is mended.',
    ],
  },
  'message.too-large': {
    admin: ['Raise the size limit of your mail server, at least to the filter’s own.'],
  },
  'sender.domain-unresolvable': {
    sender: [
      'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.',
      'Send the mail again once that is mended.',
    ],
  },
  'sender.rejected': {
    sender: [
      'Check the sender address that your mail program gives: it must be complete, exist, and be your own.',
      'Send the mail again once that is mended.',
    ],
  },
  'block.sender-domain': {
    sender: [
      'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.',
      'Ask that list to remove the entry once what led to it is mended.',
    ],
  },
  'block.dnsbl': { support: ['Have your address removed from the list that the answer below names.'] },
  'block.ip-reputation': { support: ['Ask the vendor that the answer below names to clear your address.'] },
  'block.reverse-dns': {
    support: ['Check the host name and the reverse DNS entry of the address that delivered this mail.'],
  },
  'deferral.reputation': {
    support: ['Speak to the provider about the address that delivered this mail.'],
  },
  'deferral.rate-limited': {
    support: ['Deliver to this server at a slower pace if its limit cannot be changed.'],
  },
};

/** `null` where a cause asks nobody but whoever has its steps. */
export function asksOf(cause: string): Asks | null {
  return asks[cause] ?? null;
}
