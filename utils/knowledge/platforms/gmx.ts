import type { Platform } from '../../engine/types';
import { ours } from '../steps';

export const platformGmx: Platform = {
  id: 'gmx',
  name: 'GMX, WEB.DE and IONOS',
  hosts: ['gmx.net', 'web.de', 'kundenserver.de', 'ionos.com', '1and1.com', 'gmx.com'],
  words: /nemesis esmtp|postmaster\.(?:gmx|web|mail|1und1)\.|kundenserver/,
  fixes: {
    'trust-filter': {
      steps: [
        ours(
          'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.',
        ),
        ours('Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.'),
      ],
      link: 'gmx-postmaster',
    },
    quota: { steps: ['Ask the owner of the mailbox to delete mail or to book more space.'] },
  },
  examples: {
    match: ['554 Transaction failed. For explanation visit http://postmaster.gmx.com/en/error-messages'],
    ignore: ['554 Transaction failed'],
  },
};
