import type { Cause } from '../../../engine/types';
import { ours, wait } from '../../steps';

export const recipientTooMany: Cause = {
  id: 'recipient.too-many',
  title: 'Too many recipients at once',
  meaning:
    'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.',
  actor: 'filter-provider',
  actorWhen: [{ status: ['deferred'], actor: 'nobody' }],
  permanence: 'either',
  steps: [
    wait('Wait: the filter offers the message again for the recipients that are left.'),
    ours('Ask SpamHero’s support to send fewer recipients at once if this comes back.'),
    'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).',
  ],
  whenOver: {
    meaning: 'Your mail server limits how many recipients one delivery may have, and this message had more.',
  },
  fix: 'limits',
  platformSteps: {
    exchange: ['Raise MaxRecipientsPerMessage on the receive connector.'],
    postfix: ['Raise smtpd_recipient_limit.'],
  },
  links: ['diagnosing-failed-deliveries', 'rfc-5321'],
  says: [
    'recipient too-many',
    'recipient exceeded too-many',
    'recipient exceeded',
    'recipient-count',
    'recipient-count exceeded',
    'recipient-count limit',
    'recipient-count limit exceeded',
    'recipient-count too-many',
    'recipient-count message',
    'recipient-count connection',
    'recipient-count later',
    'recipient-count refused',
    'recipient limit message',
    'recipient limit too-many',
    'recipient-count domain',
  ],
  signals: [
    // Google
    { phrases: 'your message has too many recipients', strength: 'proof' },
    // Words for “too many” stand in rate limits too, so that these count as proof.
  ],
  examples: {
    match: [
      '452 you named 300 recipients and 100 is all we take',
      'host mx.example.com[192.0.2.1] said: 452 4.5.3 Error: too many recipients (in reply to RCPT TO command)',
      '452 4.5.3 Your message has too many recipients. For more information visit https://support.google.com/mail/?p=TooManyRecipients',
      '451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again.',
      '552 5.5.3 Recipient limit exceeded',
      '452 Zu viele Empfänger',
      '452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction.',
    ],
    ignore: [
      '452 Too many recipients received this hour',
      '421 4.7.1 Too many invalid recipients, closing connection',
      '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.',
    ],
  },
};
