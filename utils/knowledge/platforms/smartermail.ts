import type { Platform } from '../../engine/types';

export const platformSmartermail: Platform = {
  id: 'smartermail',
  name: 'SmarterMail',
  hosts: [],
  words: /smartermail|blocked by smtp rule|~addr no such user here as \d/,
  fixes: {
    'trust-filter': {
      steps: ['Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.'],
    },
    recipients: { steps: ['Look under the domain’s Accounts > Users and Aliases.'] },
    'message-size': { steps: ['Raise the limit under Settings > Protocols > SMTP In > Max message size.'] },
    logs: { steps: ['Open Troubleshooting > View Logs > SMTP for that day.'] },
  },
  examples: {
    match: ['554 Sending address blocked by SmarterMail'],
    ignore: ['554 Sending address blocked'],
  },
};
