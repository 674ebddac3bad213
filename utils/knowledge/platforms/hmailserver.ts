import type { Platform } from '../../engine/types';

export const platformHmailserver: Platform = {
  id: 'hmailserver',
  name: 'hMailServer',
  hosts: [],
  words: /delivery is not allowed to this address|hmailserver/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.',
      ],
    },
    'accepted-domains': { steps: ['Add the domain under Domains, and tick “Enabled”.'] },
    recipients: { steps: ['Look under Domains > the domain > Accounts, Aliases and Distribution lists.'] },
    'message-size': {
      steps: [
        'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.',
      ],
    },
    logs: { steps: ['Open the SMTP log in the Logs folder of hMailServer.'] },
  },
  examples: {
    match: ['550 Delivery is not allowed to this address.'],
    ignore: ['550 delivery not authorized'],
  },
};
