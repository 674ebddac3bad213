import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const blockSenderLocal: Cause = {
  id: 'block.sender-local',
  title: 'Your mail system blocks this sender',
  meaning:
    'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.',
    ours(
      'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.',
    ),
  ],
  isSuspect: true,
  fix: 'rules',
  platformSteps: {
    'microsoft-365': [
      'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.',
    ],
    'google-workspace': [
      'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.',
    ],
    postfix: ['Look for the address in the tables that check_sender_access names.'],
  },
  links: ['diagnosing-failed-deliveries', 'custom-filters'],
  says: [
    'sender blocked',
    'sender list',
    'sender blocked list',
    'sender list recipient',
    'sender recipient blocked',
    'sender access refused',
    'sender blocked policy',
    'sender message recipient blocked',
    'message tenant blocked',
    'sender blocked tenant',
    'sender blocked access',
    'spammer list recipient',
    'sender blocked recipient list',
    'recipient list blocked',
    'sender-domain tenant blocked',
    'tenant list sender blocked',
    'sender-domain tenant list blocked',
    'blocked sender-domain',
    'domain blocked',
    'message domain blocked',
    'an-address list inside blocked',
    'sender list blocked policy',
    'sender-domain list',
    'sender-domain blocked list',
    'sender refused list',
    'an-address sender refused list',
  ],
  signals: [
    { phrases: 'by user preference', strength: 'proof' },
    // QQ
    { phrases: 'rejected by recipients', strength: 'proof' },
    // Exchange's sender filter says no more than this
    { words: /^sender denied/, enhanced: ['5.1.0'], strength: 'proof' },

    // Barracuda Email Security Service: a rule about the sender or the message refused it for this recipient
    { words: /for one or more recipients \(?~addr:blocked/, strength: 'proof' },
    { words: /(?:by|on) the recipient's (?:reject|block|deny) ?list/, strength: 'proof' },
    {
      words: [
        /sender address rejected: (?:access denied|blacklist|blocked|block|banned|spam|go away|denied|unwanted|listed).{0,40}/,
        /sender address rejected: (?:you are|not welcome|refused|rejected|mail from|we do not|[io]n our).{0,40}/,
      ],
    },
    {
      // Mimecast
      phrases: `
        envelope blocked - user entry, envelope blocked - user domain entry,
        rejected by header based manually blocked senders, rejected by header based blocked senders,
        manually blocked senders, envelope rejected - block policy,
        administrative prohibition - envelope blocked`,
      strength: 'proof',
    },
    {
      phrases: `
        your envelope sender is in my badmailfrom, in my badmailfrom,
        sending to/from an address that has been black, refused due to recipient preferences`,
      words: /(?:user|personal|recipient|tenant) (?:allow\/)?(?:block|black|deny|reject)-? ?list/,
      strength: 'strong',
    },
  ],
  examples: {
    match: [
      '550 Sender refused by the personal blacklist',
      '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550',
      '550 Rejected by header based manually Blocked Senders - https://community.mimecast.com/docs/DOC-1369#550 [pT9ExampleMw.us5]',
      '573 you have been blacklisted by user preference',
      '550 Mail is rejected by recipients [3gQyqT3XW2Vv8s0p IP: 203.0.113.44].',
      '554 5.1.0 Sender denied',
      "550 Listed as spammer by the recipient's reject list",
      'host mx.example.net[192.0.2.1] said: 554 5.7.1 <news@example.com>: Sender address rejected: Access denied (in reply to RCPT TO command)',
      '550 5.7.1 <news@example.com>: Sender address rejected: we do not want your newsletters',
      '550 Sender is blacklisted',
      '550 The sender address <news@example.com> has been blocked by our system',
      '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [Lh2yBhiiPbuVq0XWDA96A1EF.uk96]',
      '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
      '550 5.7.1 The recipient has blocked your address',
      '550 Der Absender ist gesperrt',
      '550 5.7.1 The domain example.net is in the block list of this tenant',
      '550 permanent failure for one or more recipients (kim@example.net:blocked)',
      '550 5.7.703 Messages to XXX are blocked by your organization using Tenant Allow Block List.',
    ],
    ignore: [
      '550 5.7.511 Access denied, banned sender[192.0.2.9]. To request removal from this list please forward this message to delist@microsoft.com.',
      '554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using dbl.spamhaus.org',
      '553 5.1.8 <user@example.com>: Sender address rejected: Domain not found',
    ],
  },
};
