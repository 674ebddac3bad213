import type { Platform } from '../../engine/types';

export const platformMdaemon: Platform = {
  id: 'mdaemon',
  name: 'MDaemon',
  hosts: [],
  words: /\bmdaemon\b|dynamic screening|^~addr, recipient unknown/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.',
      ],
    },
    recipients: { steps: ['Look under Accounts > Account Manager, Aliases and Mailing Lists.'] },
    'message-size': {
      steps: ['Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.'],
    },
    logs: { steps: ['Search Logs > SMTP-(in) for the recipient.'] },
  },
  examples: {
    match: ['550 5.7.1 Your IP address was blocked by MDaemon Dynamic Screening'],
    ignore: ['550 5.7.1 Your IP address was blocked'],
  },
};
