import type { Platform } from '../../engine/types';

export const platformSpamexperts: Platform = {
  id: 'spamexperts',
  name: 'SpamExperts',
  hosts: ['spamexperts.com', 'antispamcloud.com', 'mtaroutes.com'],
  words: /spamexperts|antispamcloud/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.',
      ],
    },
    'accepted-domains': {
      steps: ['Add the domain under Domains Overview, and check its destination route.'],
    },
    logs: { steps: ['Search Incoming > Logs for the recipient: its details name the reason.'] },
  },
  examples: {
    match: ['550 High probability of spam; see https://www.antispamcloud.com/'],
    ignore: ['550 High probability of spam'],
  },
};
