import type { Platform } from '../../engine/types';

export const platformSpamassassin: Platform = {
  id: 'spamassassin',
  name: 'SpamAssassin or amavis',
  hosts: [],
  words: /spamassassin|amavis|\bid=\S{1,40} - (?:spam|infected|banned|bad)/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.',
      ],
    },
    attachments: { steps: ['Look at $banned_filename_re in amavisd.conf.'] },
    logs: { steps: ['Search the mail log for amavis or spamd and the id in the reply.'] },
  },
  examples: {
    match: [
      '550 5.7.1 Reject, id=12345-06 - SPAM',
      '554 5.7.0 Reject, id=12345-06 - INFECTED: Eicar-Test-Signature',
    ],
    ignore: ['550 5.7.1 rejected as spam'],
  },
};
