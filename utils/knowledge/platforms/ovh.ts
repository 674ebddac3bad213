import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformOvh: Platform = {
  id: 'ovh',
  name: 'OVHcloud',
  hosts: ['ovh.net', 'ovh.com', 'mail.ovh.net'],
  words: /\bovh\b(?!\.)/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside OVHcloud meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
    recipients: {
      steps: [
        'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.',
      ],
    },
  },
  examples: {
    match: ['550 5.7.1 Message refused by OVH anti-spam'],
    ignore: ['550 5.7.1 Message refused by anti-spam'],
  },
};
