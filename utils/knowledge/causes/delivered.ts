import type { Cause } from '../../engine/types';

/** No trouble, but it has its words: people also look up mail that was delivered and cannot be found. */
export const delivered: Cause = {
  id: 'delivered',
  title: 'Your mail server accepted the message',
  meaning:
    'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.',
  actor: 'nobody',
  permanence: 'permanent',
  steps: [
    'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.',
    'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.',
  ],
  links: ['mail-not-received', 'delayed-messages'],
  signals: [],
  examples: { match: [], ignore: [] },
};
