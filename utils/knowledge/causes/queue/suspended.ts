import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const queueSuspended: Cause = {
  id: 'queue.suspended',
  title: 'Delivery to your server is paused after failures',
  meaning:
    'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    ours('Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.'),
    'Check that your mail server can be reached and takes mail from the filter’s addresses.',
  ],
  whenOver: {
    title: 'Delivery to your server was paused after failures',
    meaning:
      'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.',
  },
  isYoursFirst: true,
  links: ['diagnosing-failed-deliveries', 'delayed-messages'],
  says: [
    'message paused',
    'message later paused',
    'queue paused',
    'message paused server',
    'message paused a-host',
    'routing paused',
    'message later paused a-host',
    'server paused message',
  ],
  signals: [
    // PowerMTA, KumoMTA and others, of a queue that waits
    {
      phrases: `
        no attempt made, no attempt was made, no new connection was tried, in backoff mode,
        marked as dead, marked dead, queue is suspended, queue is frozen, domain suspended,
        delivery is temporarily suspended, deliveries are temporarily suspended, deliveries to ~host are`,
      unlessPhrases: 'sender, account, mailbox, user',
    },
  ],
  examples: {
    match: [
      '451 4.4.7 [internal] domain suspended: queue in backoff mode',
      'next hop marked dead, no attempt made',
      'The queue is frozen, no attempt was made to deliver',
    ],
    ignore: ['550 5.7.1 Sending domain suspended, sender blocked', '421 4.3.2 Server is frozen'],
  },
};
