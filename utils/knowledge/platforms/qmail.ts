import type { Platform } from '../../engine/types';

export const platformQmail: Platform = {
  id: 'qmail',
  name: 'qmail',
  hosts: [],
  words:
    /sorry, (?:no mailbox here by that name|that domain isn't in my list|i couldn't|your envelope)|\bchkuser\b|\bqq (?:temporary|trouble|read)|rcpthosts|starting delivery \d/,
  fixes: {
    'trust-filter': {
      steps: ['Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.'],
    },
    'accepted-domains': {
      steps: [
        'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.',
      ],
    },
    recipients: {
      steps: ['Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.'],
    },
    'message-size': { steps: ['Raise control/databytes.'] },
    logs: { steps: ['Search the log under /var/log/qmail/smtpd for the recipient.'] },
  },
  examples: {
    match: [
      "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      '550 sorry, no mailbox here by that name. (#5.1.1)',
    ],
    ignore: ['550 no such domain'],
  },
};
