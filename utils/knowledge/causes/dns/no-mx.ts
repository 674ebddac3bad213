import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const dnsNoMx: Cause = {
  id: 'dns.no-mx',
  title: 'The domain names no usable mail server',
  meaning:
    'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.',
  actor: 'dns-admin',
  permanence: 'either',
  steps: [
    {
      text: 'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.',
      toAdmin:
        'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.',
    },
    'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.',
    ours('Check the spelling of the domain in the address.'),
  ],
  links: ['diagnosing-failed-deliveries'],
  says: [
    'mx missing',
    'mx unknown',
    'mx invalid',
    'dns mx missing',
    'domain mx missing',
    'mx unavailable',
    'mx routing missing',
    'dns mx missing failed',
    'missing server mx domain',
    'mx missing a-host',
    'mx missing an-address',
    'mx missing recipient domain',
    'resolves-not mx missing',
    'dns mx domain resolves-not',
    'resolves-not dns missing mx',
    'missing mx server',
  ],
  signals: [
    // Exim 4.96; Google
    {
      phrases: 'all relevant mx records point to non-existent hosts, had no relevant answers',
      strength: 'proof',
    },
    // PowerMTA; hMailServer
    { phrases: 'no mail hosts for domain, no mail servers appear to exist', strength: 'proof' },
    // Postfix 3.7 dns_lookup.c, smtp_addr.c
    {
      phrases: `
        host found but no data record, no data record of requested type, unable to find primary relay,
        mail exchanger or ip address, name server: ~host: no data known, name server: ~host no data known`,
    },
    // What programs are told where a name has no address (getaddrinfo)
    {
      phrases: 'no address associated with hostname, no address associated with name, enodata',
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      'example.com: NOERROR, 0 MX, 0 A, 0 AAAA',
      '5.4.4 (unable to route: no mail hosts for domain)',
      "No mail servers appear to exists for the recipient's address.",
      'Host or domain name not found. Name service error for name=example.com type=A: Host found but no data record of requested type',
      'no MX host for example.com has a valid address record',
      'numeric domain name in resource data of MX record for example.com: 192.0.2.10',
      'Sorry, I couldn’t find a mail exchanger or IP address. (#5.4.4)',
      'No MX found for domain',
      'Host unknown (Name server: example.com: no data known)',
      'No mx record found for domain=example.com',
      'all relevant MX records point to non-existent hosts',
      "DNS Error: 12 DNS type 'mx' lookup of example.com responded with code NOERROR 12 DNS type 'mx' lookup of example.com had no relevant answers.",
      'unable to look up host mail.example.com: No address associated with hostname',
      '550 5.4.4 Domain example.com has no MX records',
      'All MX hosts resolve to invalid addresses',
    ],
    ignore: [
      'Host or domain name not found. Name service error for name=mail.example.com type=A: Host not found',
      '550 5.1.8 Sender domain has no MX record',
      'Domain example.com does not accept mail (nullMX)',
    ],
  },
};
