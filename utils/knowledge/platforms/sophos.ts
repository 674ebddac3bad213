import type { Platform } from '../../engine/types';

export const platformSophos: Platform = {
  id: 'sophos',
  name: 'Sophos',
  hosts: ['sophos.com'],
  words: /sophos|\bsasi\b/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.',
      ],
    },
    recipients: { steps: ['Look under People > Mailboxes in Sophos Central.'] },
    logs: { steps: ['Open Email Security > Logs & Reports > Message History.'] },
  },
  examples: {
    match: ['550 5.7.1 Message refused by Sophos Email Security'],
    ignore: ['550 5.7.1 Message refused'],
  },
};
