import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformApple: Platform = {
  id: 'apple',
  name: 'Apple iCloud',
  hosts: ['icloud.com', 'mail.icloud.com', 'apple.com'],
  words: /\[cs01\]|\[hm08\]|support\.apple\.com/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside Apple iCloud meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: [
      '550 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    ],
    ignore: ['550 5.7.1 Message rejected due to local policy'],
  },
};
