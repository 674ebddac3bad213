import type { Platform } from '../../engine/types';

export const platformDirectadmin: Platform = {
  id: 'directadmin',
  name: 'DirectAdmin (Exim)',
  hosts: [],
  words: /directadmin|mailbox_suspended/,
  fixes: {
    'trust-filter': { steps: ['Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.'] },
    'accepted-domains': {
      steps: [
        'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.',
      ],
    },
    recipients: { steps: ['Look under E-mail Accounts and Forwarders of the domain.'] },
    logs: { steps: ['Search /var/log/exim/mainlog for the recipient.'] },
  },
  examples: {
    match: ['550 Domain is hosted with DirectAdmin and suspended'],
    ignore: ['550 Domain is suspended'],
  },
};
