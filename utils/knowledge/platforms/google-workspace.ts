import type { Platform } from '../../engine/types';

export const platformGoogleWorkspace: Platform = {
  id: 'google-workspace',
  name: 'Google Workspace',
  hosts: ['google.com', 'googlemail.com'],
  words: /\bgsmtp\b|support\.google\.com/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.',
      ],
      link: 'google-smtp-errors',
    },
    connector: {
      steps: [
        'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.',
      ],
      link: 'google-smtp-errors',
    },
    'accepted-domains': {
      steps: [
        'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.',
      ],
      link: 'google-smtp-errors',
    },
    recipients: {
      steps: [
        'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.',
      ],
      link: 'google-smtp-errors',
    },
    quota: {
      steps: [
        'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.',
      ],
    },
    groups: {
      steps: [
        'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.',
      ],
    },
    rules: {
      steps: [
        'Search for the message in the Admin console > Reporting > Email log search: it names the rule.',
      ],
    },
    logs: {
      steps: [
        'Search for the message in the Admin console > Reporting > Email log search, and open its details.',
      ],
      link: 'google-smtp-errors',
    },
  },
  examples: {
    match: [
      '550-5.1.1 The email account that you tried to reach does not exist. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58 - gsmtp',
    ],
    ignore: ['550 5.1.1 no such user'],
  },
};
