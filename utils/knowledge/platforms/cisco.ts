import type { Platform } from '../../engine/types';

export const platformCisco: Platform = {
  id: 'cisco',
  name: 'Cisco Secure Email (IronPort)',
  hosts: ['iphmx.com'],
  words:
    /^address rejected(?: ~addr)?\.?$|ironport|talosintelligence|senderbase|\bsbrs\b|too many invalid recipients|sending mta.{1,3}s poor reputation/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.',
        'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.',
      ],
    },
    connector: {
      steps: [
        'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.',
      ],
    },
    'accepted-domains': { steps: ['Add the domain under Mail Policies > Recipient Access Table (RAT).'] },
    recipients: { steps: ['Check the LDAP accept query of the listener.'] },
    limits: {
      steps: [
        'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.',
      ],
    },
    logs: { steps: ['Search Monitor > Message Tracking for the recipient.'] },
  },
  examples: {
    match: [
      '550 #5.1.0 Address rejected.',
      '554 Your access to this mail system has been rejected due to the sending MTA’s poor reputation. See https://www.senderbase.org/',
    ],
    ignore: ['550 Your address was rejected'],
  },
};
