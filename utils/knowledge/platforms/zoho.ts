import type { Platform } from '../../engine/types';

export const platformZoho: Platform = {
  id: 'zoho',
  name: 'Zoho Mail',
  hosts: ['zoho.com', 'zoho.eu', 'zohomail.com', 'zoho.in'],
  words: /\bzoho\b(?!\.)|zoho\.com\//,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.',
      ],
    },
    recipients: { steps: ['Look in the Zoho Mail Admin Console > Users and Groups.'] },
    quota: { steps: ['Raise the user’s storage in the Admin Console > Users > the user > Storage.'] },
  },
  examples: {
    match: ['541 5.4.1 Mail rejected by destination domain (zoho)'],
    ignore: ['541 5.4.1 Mail rejected'],
  },
};
