import type { Platform } from '../../engine/types';

export const platformRackspace: Platform = {
  id: 'rackspace',
  name: 'Rackspace Email',
  hosts: ['emailsrvr.com'],
  words: /emailsrvr\.com|rackspace/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).',
      ],
    },
    recipients: {
      steps: ['Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.'],
    },
    quota: { steps: ['Raise the mailbox’s storage in the Cloud Office Control Panel.'] },
  },
  examples: {
    match: ['554 5.7.1 Rejected, see https://emailsrvr.com/'],
    ignore: ['554 5.7.1 Rejected'],
  },
};
