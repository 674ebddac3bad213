import type { Cause } from '../../../engine/types';
import { again, ours } from '../../steps';

export const messageTooLarge: Cause = {
  id: 'message.too-large',
  title: 'The message is too large for your mail server',
  meaning:
    'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    again(
      'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.',
    ),
    ours('Deliver the message to another address whose server takes larger mail.'),
    ours('Ask the sender to send the file by a link if the limit has to stay.'),
  ],
  fix: 'message-size',
  links: ['diagnosing-failed-deliveries', 'microsoft-ndr-codes', 'google-smtp-errors', 'postfix-settings'],
  says: [
    'too-large',
    'message too-large',
    'message too-large exceeded',
    'attachment too-large',
    'too-large full',
    'message exceeded',
    'too-large exceeded',
    'message too-large refused',
    'too-large quota message',
    'too-large limit',
    'message too-large limit',
    'limit message too-large exceeded',
    'failed message too-large exceeded',
    'failed inside message too-large',
    'content too-large',
    'too-large policy allowed',
    'policy tenant message too-large',
    'policy message too-large',
  ],
  signals: [
    { words: /submissionquotaexceeded|maxsubmissionexceeded/, strength: 'proof' },
    // RFC 5321, 4.5.3.1.10
    { phrases: 'too much mail data', strength: 'proof' },
  ],
  examples: {
    match: [
      '552 5.2.3 Bigger than this user may receive',
      'bounceType Transient, bounceSubType MessageTooLarge',
      '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; MapiExceptionMaxSubmissionExceeded',
      'message size 31457280 exceeds size limit 20971520 of server mail.example.com[192.0.2.25]',
      'host mx.example.net[192.0.2.1] said: 552 5.3.4 Message size exceeds fixed maximum message size (in reply to MAIL FROM command)',
      '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
      '552 Message too big for system',
      '552 Too much mail data',
      '554 Rejected - Message size exceeds fixed maximum message size. Size: 24120 KB, Max size: 20480 KB',
      '552 5.2.3 Message length exceeds administrative limit',
      "host aspmx.l.google.com[192.0.2.1] said: 552-5.3.4 Your message exceeded Google's message size limits. To view our 552 5.3.4 message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError (in reply to end of DATA command)",
      '552 oversized email, please use a link',
      "552 5.3.4 The number of attachments (120) exceeds Google's limit of 100 attachments.",
      '552 Ihre Nachricht ist zu groß',
      '552 Rozmiar wiadomości przekracza limit',
      '552 Слишком большое письмо',
      '552 郵件過大',
      '552 5.2.3 <a@example.com>: Recipient address rejected: Message length exceeds administrative limit',
    ],
    ignore: [
      '552 5.2.2 Quota exceeded, mailbox size limit reached for <info@example.net>',
      '554 5.6.0 Headers too large (32768 max)',
      '452 4.5.3 Error: too many recipients',
    ],
  },
};
