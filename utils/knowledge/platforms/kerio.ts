import type { Platform } from '../../engine/types';

export const platformKerio: Platform = {
  id: 'kerio',
  name: 'Kerio Connect',
  hosts: [],
  words: /\bkerio\b/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.',
      ],
    },
    'accepted-domains': { steps: ['Add the domain under Configuration > Domains.'] },
    recipients: { steps: ['Look under Accounts > Users, Groups and Aliases.'] },
    quota: { steps: ['Raise the limit under Accounts > Users > the user > Quota.'] },
    'message-size': { steps: ['Raise the limit under Configuration > SMTP Server > Security options.'] },
    logs: { steps: ['Open Logs > Security and Logs > Mail in the administration.'] },
  },
  examples: {
    match: ['550 5.7.1 Refused by Kerio Connect spam filter'],
    ignore: ['550 5.7.1 Refused by spam filter'],
  },
};
