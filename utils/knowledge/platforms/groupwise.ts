import type { Platform } from '../../engine/types';

export const platformGroupwise: Platform = {
  id: 'groupwise',
  name: 'GroupWise',
  hosts: [],
  words: /groupwise|\bgwia\b/,
  fixes: {
    'trust-filter': {
      steps: ['Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.'],
    },
    recipients: { steps: ['Look in the GroupWise administration for the user, nickname or resource.'] },
    logs: { steps: ['Read the GWIA log of that time.'] },
  },
  examples: {
    match: ['550 5.1.1 User not found (GroupWise GWIA)'],
    ignore: ['550 5.1.1 User not found'],
  },
};
