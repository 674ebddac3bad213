import type { Platform } from '../../engine/types';

export const platformPlesk: Platform = {
  id: 'plesk',
  name: 'Plesk',
  hosts: [],
  words: /\bplesk\b/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.',
      ],
    },
    'accepted-domains': { steps: ['Switch on the mail service under Domains > the domain > Mail Settings.'] },
    recipients: { steps: ['Look under Domains > the domain > Mail > Email Addresses.'] },
    quota: { steps: ['Raise the mailbox size under Mail > the address > General.'] },
    'message-size': { steps: ['Raise the maximum message size in Tools & Settings > Mail Server Settings.'] },
    logs: { steps: ['Search /var/log/maillog, or the Log Browser of the domain, for the recipient.'] },
  },
  examples: {
    match: ['550 5.7.1 Blocked by Plesk outgoing policy'],
    ignore: ['550 5.7.1 Blocked'],
  },
};
