import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const unknownRejected: Cause = {
  id: 'unknown.rejected',
  title: 'Refused for good, and the answer gives no clear reason',
  meaning:
    'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Look up this time and recipient in the log of your mail server: it says more than the answer does.',
    'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.',
    ours('Deliver the message to an alternate address if it is needed at once.'),
  ],
  fix: 'logs',
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses', 'iana-status-codes'],
  says: [
    'message refused',
    'refused',
    'failed',
    'message failed',
    'message recipient failed',
    'refused backend',
    'message blocked',
    'backend refused',
    'message refused server asking',
    'message refused an-address asking',
  ],
  signals: [],
  examples: {
    match: [
      '550 We regret that your message could not be accepted by our system.',
      '554 go away',
      '550 5.7.1 Command rejected',
      '554 5.7.1 Command rejected',
      '571 Delivery not authorized, message refused',
      '554 5.7.1 rejected by milter',
      '554 Transaction failed',
      'Undeliverable',
      '554 Not accepted. Call the helpdesk, reference 8fa31c',
      '554 5.0.0 Rejected by the server behind us, no explanation given',
      '554 Message rejected',
      '550 Requested action not taken',
      '554 Message was not accepted',
    ],
    ignore: ['554 5.7.1 Spam message rejected', '550 5.1.1 Recipient address rejected: User unknown'],
  },
};
