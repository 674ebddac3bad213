import type { Platform } from '../../engine/types';
import { wait } from '../steps';

export const platformMicrosoft365: Platform = {
  id: 'microsoft-365',
  name: 'Microsoft 365',
  hosts: ['mail.protection.outlook.com', 'mx.microsoft', 'olc.protection.outlook.com'],
  words:
    /\.prod\.(?:exchangelabs|outlook|protection\.outlook)\.com|tenantinboundattribution|tenantattribution|\battr\d{1,2}\b|\[message=socket|\(s3\d{3}\)|\(s77\d{1,3}\)|\bas\(\d{3,6}\)|fwlink\/\?linkid=|banned sending ip/,
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
        wait(
          'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.',
        ),
      ],
      link: 'microsoft-connectors',
    },
  },
  examples: {
    match: [
      '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message’s recipient domain.',
      '554 5.4.14 Hop count exceeded - possible mail loop ATTR1',
      '451 4.7.500 Server busy. Please try again later from [192.0.2.9]. (S77714)',
      '550 5.7.501 Access denied, spam abuse detected. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526655 AS(9001)',
      '550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT074.eop-eur05.prod.protection.outlook.com]',
    ],
    ignore: [
      '550 5.1.1 User unknown',
      '504 5.5.2 <mail-am6eur05on2083.outbound.protection.outlook.com>: Helo command rejected: need fully-qualified hostname',
    ],
  },
};
