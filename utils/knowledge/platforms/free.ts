import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformFree: Platform = {
  id: 'free',
  name: 'Free',
  hosts: ['free.fr', 'proxad.net'],
  words: /postmaster\.free\.fr|proxad/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside Free meanwhile.'),
      ],
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: ['550 spam detected, see https://postmaster.free.fr/'],
    ignore: ['550 Domain of sender free.fr does not resolve', '550 spam detected'],
  },
};
