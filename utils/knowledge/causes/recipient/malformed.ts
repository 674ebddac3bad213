import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const recipientMalformed: Cause = {
  id: 'recipient.malformed',
  title: 'The recipient address is not well formed',
  meaning:
    'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.',
  actor: 'sender',
  permanence: 'permanent',
  steps: [
    ours(
      'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.',
    ),
    ours('Tell the sender the right address and ask them to send the message again.'),
    'Check forwardings and aliases on the way if the sender wrote it correctly.',
  ],
  isYoursFirst: true,
  resend: 'elsewhere',
  links: ['diagnosing-failed-deliveries'],
  says: [
    'recipient malformed',
    'an-address malformed',
    'recipient invalid malformed',
    'recipient malformed domain',
    'recipient refused malformed',
    'recipient malformed invalid an-address',
    'malformed recipient domain missing',
    'an-address malformed invalid',
    'invalid command recipient malformed',
    'recipient malformed too-large',
  ],
  signals: [
    {
      phrases: `
        full email address, full e-mail address, fully qualified address, missing a domain, missing domain,
        single label domain, x.400 address, user address required,
        mailbox name not allowed, recipient address reserved`,
      words: [
        /(?:restricted|illegal|invalid|special) characters? (?:in (?!.{0,12}(?:subject|message|body))|not)/,
        /recipient.{0,40}(?:need fully.qualified|must contain a domain)|domain (?:name )?(?:is )?(?:missing|required)/,
      ],
      sentences: [
        `
          bad, invalid, illegal, incorrect
          maybe recipient, destination, mailbox, (e)(-)mail, host, domain
          maybe recipient, destination, mailbox, (e)(-)mail
          maybe address
          syntax, format
          maybe in {address/recipient}`,
      ],
    },
  ],
  examples: {
    match: [
      '553 5.1.3 The recipient address <address> is not a valid RFC 5321 address. For more information, go to About SMTP error messages',
      'bad address syntax',
      'host mx.example.com[192.0.2.1] said: 501 5.1.3 Bad recipient address syntax (in reply to RCPT TO command)',
      '501 5.1.3 Invalid address',
      '501 a..b@example.com: malformed address: . may not follow a.',
      '550 5.1.3 <a@b@example.com>: recipient address must contain a domain',
      '504 5.5.2 <sales>: Recipient address rejected: need fully-qualified address',
      '553 5.1.3 The recipient address <a.@example.com> is not a valid RFC 5321 address.',
      '550 restricted characters in address',
      '553 Recipient address must be a full email address',
      '501 5.1.3 Ungültiges Adressformat',
      '501 5.1.5 Recipient address reserved by RFC 2606',
    ],
    ignore: [
      '501 5.1.7 Bad sender address syntax',
      '504 5.5.2 <b>: Sender address rejected: need fully-qualified address',
      '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
      '550 5.1.1 Invalid recipient',
    ],
  },
};
