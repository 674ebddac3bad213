import type { Platform } from '../../engine/types';

export const platformMicrosoft365: Platform = {
  id: 'microsoft-365',
  name: 'Microsoft 365',
  hosts: ['mail.protection.outlook.com', 'mx.microsoft', 'olc.protection.outlook.com'],
  words:
    /\.prod\.(?:exchangelabs|outlook|protection\.outlook)\.com|tenantinboundattribution|tenantattribution|\battr(?:3[0-9]|5)\b|\[message=socket|\(s3\d{3}\)|banned sending ip/,
  fixes: {
    'trust-filter': {
      steps: [
        'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.',
        'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.',
        'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).',
      ],
      link: 'microsoft-connectors',
    },
    connector: {
      steps: [
        'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.',
      ],
      link: 'microsoft-connectors',
    },
    'accepted-domains': {
      steps: [
        'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.',
      ],
      link: 'microsoft-ndr-codes',
    },
    recipients: {
      steps: [
        'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.',
      ],
    },
    groups: {
      steps: [
        'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.',
      ],
    },
    'message-size': {
      steps: [
        'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.',
      ],
    },
    rules: {
      steps: ['Run a message trace in the Exchange admin center: it names the rule that refused.'],
      link: 'microsoft-365-inbound-rule',
    },
    logs: {
      steps: [
        'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.',
      ],
      link: 'microsoft-ndr-codes',
    },
    limits: {
      steps: [
        'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.',
      ],
      link: 'microsoft-connectors',
    },
  },
  examples: {
    match: [
      '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message’s recipient domain.',
      '550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT074.eop-eur05.prod.protection.outlook.com]',
    ],
    ignore: [
      '550 5.1.1 User unknown',
      '504 5.5.2 <mail-am6eur05on2083.outbound.protection.outlook.com>: Helo command rejected: need fully-qualified hostname',
    ],
  },
};
