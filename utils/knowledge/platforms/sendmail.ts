import type { Platform } from '../../engine/types';

export const platformSendmail: Platform = {
  id: 'sendmail',
  name: 'Sendmail',
  hosts: [],
  words:
    /~addr\.\.\. |\.\.\. (?:user unknown|relaying denied|mailbox full|domain of sender)|esmtp sendmail|insufficient disk space; try again later/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.',
      ],
    },
    'accepted-domains': {
      steps: ['Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.'],
    },
    recipients: { steps: ['Run sendmail -bv with the address.'] },
    'message-size': { steps: ['Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.'] },
    limits: { steps: ['Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.'] },
    logs: { steps: ['Search /var/log/maillog for the recipient.'] },
  },
  examples: {
    match: [
      '550 5.1.1 <a@example.com>... User unknown',
      '550 5.7.1 <a@example.com>... Relaying denied. IP name lookup failed',
    ],
    ignore: ['550 5.1.1 <a@example.com>: User unknown'],
  },
};
