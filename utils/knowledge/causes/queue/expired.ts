import type { Cause } from '../../../engine/types';
import { ours, oursAgain } from '../../steps';

export const queueExpired: Cause = {
  id: 'queue.expired',
  title: 'The filter gave up after days of trying',
  meaning:
    'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Check that your mail server now takes other mail from the filter.',
    ours('Look at other messages of those days: their logs probably name the reason.'),
    oursAgain(
      'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.',
    ),
  ],
  links: ['diagnosing-failed-deliveries', 'postfix-queue-schedule'],
  says: [
    'giving-up',
    'giving-up later',
    'giving-up timed-out',
    'giving-up expired',
    'giving-up exceeded',
    'giving-up message',
    'giving-up message refused',
    'giving-up message failed',
    'message expired',
    'queue expired',
    'queue timed-out',
    'message queue expired',
    'message queue exceeded',
    'message later exceeded expired',
    'giving-up refused',
    'failed message giving-up',
    'queue exceeded',
  ],
  signals: [
    // Exim 4.96 says this alone; behind other words it only says how long that went on
    {
      phrases: `
        exceeded max time without delivery, within the allowed queue period,
        retry time not reached for any host after, failing for a long time,
        could not deliver for the last`,
      words: /^(?:[^:]{1,40}: )?retry time-?out exceeded|abandoned by .{1,24} after time-?out/,
      unless: /full|quota|unknown/,
      strength: 'proof',
    },
    {
      phrases: `
        retry timeout exceeded, retry time limit exceeded, been in the queue too long,
        was in the queue too long, message is too old, message too old, envelope expired,
        not delivered within, be delivered for too long`,
      words: /deliver (?:this |the )?message (?:after|for) (?:\d{1,3}|multiple|several|too)/,
      strength: 'hint',
    },
    {
      words: /^delivery failed \d{1,4} attempts/,
    },
  ],
  examples: {
    match: [
      'Message could not be delivered for too long. Message will be deleted from queue',
      'Envelope expired',
      "all hosts for 'example.net' have been failing for a long time (and retry time not reached)",
      'Could not deliver for the last 5 days. Giving up.',
      '550 4.4.7 QUEUE.Expired; message expired',
      'retry timeout exceeded',
      "I'm not going to try again; this message has been in the queue too long.",
      '554 5.4.7 [internal] exceeded max time without delivery',
      'Delivery failed 20 attempts: bob@example.com',
    ],
    ignore: [
      'connect to mail.example.com[192.0.2.10]:25: Connection timed out',
      '550 5.2.1 User account has expired (in the queue too long)',
    ],
  },
};
