import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const unknownDeferred: Cause = {
  id: 'unknown.deferred',
  title: 'Put off, and the answer gives no clear reason',
  meaning:
    'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.',
  actor: 'nobody',
  actorWhen: [{ status: ['bounced', 'expired'], actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    wait('Wait for the next attempt: many refusals of this kind are over within an hour.'),
    'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.',
    'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.',
  ],
  whenOver: {
    title: 'Not delivered, and the answer gives no clear reason',
    meaning:
      'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.',
    steps: [
      'Look up this time and recipient in the log of your mail server: it says more than the answer does.',
      'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.',
    ],
  },
  fix: 'logs',
  links: ['diagnosing-failed-deliveries', 'delayed-messages', 'allow-filter-addresses'],
  says: ['later', 'message later', 'failed later', 'message failed later', 'message later refused', 'failed'],
  signals: [],
  examples: {
    match: [
      '421 Temporary failure',
      '451 Message temporarily not accepted',
      '450 Request not accepted',
      '450 Requested action not taken',
    ],
    ignore: [],
  },
};
