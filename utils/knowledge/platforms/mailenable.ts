import type { Platform } from '../../engine/types';

export const platformMailenable: Platform = {
  id: 'mailenable',
  name: 'MailEnable',
  hosts: [],
  words: /mailenable|requires authentication when attempting to send to a non-local/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.',
      ],
    },
    'accepted-domains': { steps: ['Add the domain under the post office > Domains.'] },
    recipients: { steps: ['Look under Post offices > the post office > Mailboxes, and at their addresses.'] },
    logs: { steps: ['Open the SMTP activity log under Logging.'] },
  },
  examples: {
    match: [
      '503 This mail server requires authentication when attempting to send to a non-local e-mail address.',
    ],
    ignore: ['503 authentication required'],
  },
};
