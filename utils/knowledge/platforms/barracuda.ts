import type { Platform } from '../../engine/types';

export const platformBarracuda: Platform = {
  id: 'barracuda',
  name: 'Barracuda',
  hosts: ['barracudanetworks.com', 'ess.barracudanetworks.com'],
  words:
    /barracudanetworks\.com\/(?!reputation)|permanent failure for one or more recipients|barracuda (?:email|spam|message) /,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.',
      ],
    },
    connector: { steps: ['Add the filter’s addresses under Inbound Settings > IP Address Policies.'] },
    recipients: {
      steps: [
        'Look under Users > User List, or at the recipient verification that the domain’s settings name.',
      ],
    },
    rules: { steps: ['Search the Message Log for the recipient: its details name the policy that refused.'] },
    logs: {
      steps: ['Search the Message Log for the recipient, and open the message’s delivery and reason.'],
    },
  },
  examples: {
    match: ['550 permanent failure for one or more recipients (a@example.com:550 5.1.1 User unknown)'],
    ignore: [
      '550 permanent failure',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.9',
    ],
  },
};
