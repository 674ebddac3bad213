import type { Platform } from '../../engine/types';

export const platformCpanel: Platform = {
  id: 'cpanel',
  name: 'cPanel (Exim)',
  hosts: [
    'web-hosting.com',
    'hostgator.com',
    'bluehost.com',
    'siteground.com',
    'a2hosting.com',
    'unifiedlayer.com',
  ],
  words:
    /no such user here|please turn on smtp authentication in your mail client|perhaps you have not logged into|cpanel|\bjfe\d{6}/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.',
      ],
    },
    connector: {
      steps: [
        'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.',
      ],
    },
    'accepted-domains': {
      steps: [
        'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.',
      ],
      link: 'cpanel-email-routing',
    },
    recipients: {
      steps: [
        'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.',
      ],
    },
    quota: {
      steps: [
        'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.',
      ],
    },
    'message-size': { steps: ['Raise the maximum message size in WHM > Exim Configuration Manager > Mail.'] },
    attachments: {
      steps: [
        'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.',
      ],
    },
    services: { steps: ['Restart Exim in WHM > Restart Services > Mail Server (Exim).'] },
    limits: {
      steps: [
        'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.',
      ],
    },
    logs: { steps: ['Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.'] },
    routing: {
      steps: ['Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.'],
      link: 'cpanel-email-routing',
    },
  },
  examples: {
    match: [
      '550 No Such User Here',
      '550-Please turn on SMTP Authentication in your mail client. 550 relay not permitted',
    ],
    ignore: ['550 User unknown'],
  },
};
