import type { Platform } from '../../engine/types';

export const platformExchange: Platform = {
  id: 'exchange',
  name: 'Exchange Server',
  hosts: [],
  words:
    /recipient not found by smtp address lookup|resolver\.(?:adr|rst)\.|storedrv\.|sendsizelimit|insufficient system resources|client was not authenticated|microsoft esmtp mail service|^(?:smtp; )?unable to relay/,
  fixes: {
    'trust-filter': {
      steps: [
        'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.',
        'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.',
      ],
    },
    connector: {
      steps: [
        'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).',
      ],
    },
    'accepted-domains': {
      steps: [
        'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.',
      ],
    },
    recipients: {
      steps: ['Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.'],
    },
    quota: {
      steps: [
        'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.',
      ],
    },
    'message-size': {
      steps: [
        'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.',
      ],
    },
    groups: {
      steps: ['Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.'],
    },
    services: {
      steps: ['Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.'],
    },
    storage: {
      steps: [
        'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.',
        'Read event 15006 or 15007 in the application log: it names the resource that ran short.',
      ],
      link: 'insufficient-system-resources',
    },
    limits: {
      steps: [
        'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.',
      ],
    },
    logs: {
      steps: [
        'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.',
      ],
    },
    rules: { steps: ['Run `Get-TransportRule`, and look for a rule that fits this message.'] },
  },
  examples: {
    match: ['452 4.3.1 Insufficient system resources', '550 5.7.1 Unable to relay'],
    ignore: ['452 4.3.1 Out of disk space'],
  },
};
