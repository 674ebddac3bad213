import type { Platform } from '../../engine/types';

export const platformProofpoint: Platform = {
  id: 'proofpoint',
  name: 'Proofpoint',
  hosts: ['pphosted.com', 'ppe-hosted.com', 'pphosted.net'],
  words: /proofpoint|ppe-hosted|pphosted/,
  fixes: {
    'trust-filter': {
      steps: [
        'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.',
      ],
    },
    recipients: {
      steps: ['Look under User Management > Users, or at recipient verification of the domain.'],
    },
    logs: { steps: ['Search Logs (Smart Search) for the recipient.'] },
  },
  examples: {
    match: ['421 4.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9'],
    ignore: ['421 4.7.0 Blocked'],
  },
};
