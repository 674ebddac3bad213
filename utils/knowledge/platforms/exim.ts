import type { Platform } from '../../engine/types';

export const platformExim: Platform = {
  id: 'exim',
  name: 'Exim',
  hosts: [],
  words:
    /sender verify failed|callout verification failed|unroute?able address|relay not permitted|temporary local problem|synchronization error \(|\bexim\b|administrative prohibition|rejected rcpt/,
  fixes: {
    'trust-filter': {
      steps: [
        'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.',
      ],
    },
    'accepted-domains': {
      steps: [
        'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.',
      ],
    },
    recipients: { steps: ['Run `exim -bt ADDRESS`: it shows which router takes or refuses it.'] },
    'message-size': { steps: ['Raise message_size_limit in the Exim configuration.'] },
    limits: {
      steps: ['Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.'],
    },
    logs: { steps: ['Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).'] },
  },
  examples: {
    match: ['550 Sender verify failed', '451 Temporary local problem - please try later'],
    ignore: ['550 5.1.1 User unknown in virtual mailbox table'],
  },
};
