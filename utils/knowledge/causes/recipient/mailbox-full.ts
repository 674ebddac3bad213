import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const recipientMailboxFull: Cause = {
  id: 'recipient.mailbox-full',
  title: 'The mailbox is full',
  meaning:
    'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.',
  actor: 'recipient',
  permanence: 'either',
  steps: [
    'Delete or archive mail in this mailbox and empty its trash and junk folders.',
    'Raise the mailbox’s quota (its allowance of space) on your mail server.',
    ours('Deliver the message to an alternate address if it is needed at once.'),
  ],
  fix: 'quota',
  platformSteps: {
    'microsoft-365': [
      'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.',
    ],
    'google-workspace': ['Free space in Drive and Photos too: they share the storage with mail.'],
    cpanel: ['Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.'],
  },
  links: ['diagnosing-failed-deliveries'],
  says: [
    'recipient full',
    'quota full',
    'recipient quota full',
    'quota exceeded',
    'recipient quota exceeded',
    'quota',
    'recipient quota',
    'an-address full',
    'an-address quota',
    'recipient exceeded disk',
    'recipient full disk',
    'recipient too-large quota',
    'message quota full',
    'quota refused',
    'message recipient full',
    'quota limit',
    'recipient quota limit',
    'recipient limit full',
    'quota limit exceeded',
    'domain quota exceeded',
    'recipient full too-large',
    'too-large limit recipient full',
    'recipient exceeded too-large',
    'quota exceeded too-large',
    'recipient full busy',
    'recipient full refused message later',
    'recipient only quota',
    'recipient only too-large quota',
    'delivery-agent quota full',
    'delivery-agent full quota',
  ],
  signals: [
    {
      sentences: [
        `
          mail( )box, inbox, in-box, account, user, recipient, mail( )folder, mail( )drop, maildir,
            quota, blocks limit, recipient address rejected:
          within 44: {is/are/was/currently/almost/too} full, over (the /its /his /their )(allowed /allotted )(disk ){quota/limit/storage},
            overquota,
            exceed(s/ed/ing) (the /its /his /their ){quota/allowed size/storage/disk space/mailbox size/allocation},
            out of {storage/space/quota}, space not enough, {size/storage/quota} (limit )(is )exceeded`,
      ],
    },
    {
      phrases: `
        exceeded storage allocation, inode limit exceeded`,
      words: [
        /over(?: the)?[- _]?(?:disk |mail |storage )?quota|(?:exceed(?:s|ed|ing)?|out of|above|beyond) (?:.{0,24} )?quota/,
        /too many (?:messages|mails|e-mails) (?:on the server|in (?:the |this |user's )?mailbox)|mailbox contains too many/,
        /number of messages in .{0,24}mailbox exceed/,
      ],
    },
    // A mailbox of Postfix that has grown to mailbox_size_limit
    { phrases: 'error writing message: file too large', strength: 'proof' },
  ],
  examples: {
    match: [
      "550 5.1.0 - Unknown address error '5.2.2 <a@example.com>... Mailbox Full' (delivery attempts: 0)",
      '554 5.2.0 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
      'host mx.example.com[192.0.2.1] said: 552 5.2.2 <a@example.com>: user is over quota (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 552 "The mailbox is full (quota exceeded) a@example.com" (in reply to RCPT TO command)',
      'host imap.example.com[192.0.2.1] said: 552 5.2.2 <a@example.com> Quota exceeded (mailbox for user is full) (in reply to end of DATA command)',
      "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the 552 5.2.2 recipient to https://support.google.com/mail/?p=OverQuotaPerm",
      '552-Requested mail action aborted: exceeded storage allocation 552 For explanation visit https://postmaster.gmx.net/en/error-messages',
      '554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message',
      '452 4.2.2 <a@example.com>: Recipient address rejected: Over quota',
      '550 5.1.1 Mailbox quota exceeded for <a@example.com>',
      '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
      '552 5.2.2 Das Postfach des Empfängers ist voll',
      '550 Почтовый ящик переполнен',
      'This account is over quota and unable to receive mail.',
      '552 User mailbox exceeds allowed size: a@example.com',
      '452 4.2.2 Not enough space in mailbox',
      '552 Quotum overschreden',
      '552 超过配额',
      "550 Sorry, the user's maildir has overdrawn his diskspace quota, please try again later.",
      "552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full.",
      'cannot append message to destination file /var/mail/a: error writing message: File too large',
      "552 5.2.2 This message is larger than the current system limit or the recipient's mailbox is full. Create a shorter message body or remove attachments and try sending it again.",
    ],
    ignore: [
      '452 4.3.1 Insufficient system storage',
      '450 4.7.1 <a@example.com>: Recipient address rejected: Policy rejection; Message count quota exceeded',
      'message size 3039478 exceeds size limit 1048576 of server mx.example.com[192.0.2.1]',
    ],
  },
};
