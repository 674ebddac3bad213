import type { Platform } from '../../engine/types';

export const platformDomino: Platform = {
  id: 'domino',
  name: 'HCL Domino',
  hosts: [],
  words: /not listed in (?:public name|domino directory)|domino directory|\bdomino\b|lotus domino/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.',
      ],
    },
    recipients: {
      steps: ['Look for the address in the Domino directory: person, group and mail-in database documents.'],
    },
    quota: { steps: ['Raise the quota of the mail database in the Domino Administrator > Files.'] },
    'message-size': {
      steps: ['Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.'],
    },
    logs: { steps: ['Open log.nsf > Mail Routing Events for that time.'] },
  },
  examples: {
    match: ['550 a@example.com... User not listed in Domino Directory'],
    ignore: ['550 not listed'],
  },
};
