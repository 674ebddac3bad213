import type { Platform } from '../../engine/types';

export const platformMimecast: Platform = {
  id: 'mimecast',
  name: 'Mimecast',
  hosts: ['mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'],
  words:
    /mimecast|administrative prohibition - envelope blocked|internal resources are temporarily unavailable|anti-spoofing policy - inbound not allowed/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.',
      ],
    },
    recipients: {
      steps: [
        'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.',
      ],
    },
    rules: {
      steps: ['Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.'],
    },
    logs: { steps: ['Search Message Center > Message Tracking for the recipient.'] },
  },
  examples: {
    match: [
      '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550',
    ],
    ignore: ['550 envelope refused'],
  },
};
