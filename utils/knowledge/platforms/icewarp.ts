import type { Platform } from '../../engine/types';

export const platformIcewarp: Platform = {
  id: 'icewarp',
  name: 'IceWarp',
  hosts: [],
  words: /icewarp|\bmerak\b|we do not relay without rfc ?2554/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.',
      ],
    },
    recipients: { steps: ['Look under Management > the domain for the user or alias.'] },
    logs: { steps: ['Search Status > Logs > SMTP for the recipient.'] },
  },
  examples: {
    match: ['550 5.7.1 <a@example.com> We do not relay without RFC2554 authentication. IceWarp'],
    ignore: ['550 relay denied'],
  },
};
