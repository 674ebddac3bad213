import type { Platform } from '../../engine/types';

export const platformFortimail: Platform = {
  id: 'fortimail',
  name: 'FortiMail',
  hosts: ['fortimailcloud.com', 'fortimail.com'],
  words: /fortimail|fortiguard|\bfortinet\b/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.',
      ],
    },
    recipients: { steps: ['Look at recipient address verification under Domain & User > Domain.'] },
    logs: { steps: ['Open Monitor > Log > History and search for the recipient.'] },
  },
  examples: {
    match: ['550 5.7.1 Blocked by FortiGuard AntiSpam'],
    ignore: ['550 5.7.1 Blocked by AntiSpam'],
  },
};
