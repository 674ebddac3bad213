import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const dnsNotFound: Cause = {
  id: 'dns.not-found',
  title: 'The name of the mail server does not exist',
  meaning:
    'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.',
  actor: 'dns-admin',
  permanence: 'either',
  steps: [
    ours(
      'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.',
    ),
    'Create the missing A record for that host name at your DNS provider, or restore the old one.',
    'Check that the registration of the domain has not expired.',
  ],
  isYoursFirst: true,
  links: ['diagnosing-failed-deliveries', 'pause-delivery'],
  says: [
    'resolves-not',
    'dns unknown',
    'domain resolves-not',
    'a-host unknown',
    'dns a-host unknown',
    'domain missing dns',
    'a-host resolves-not',
    'dns missing',
    'domain invalid',
    'resolves-not failed',
    'server resolves-not',
    'resolves-not connection failed',
    'resolves-not message',
    'dns resolves-not',
    'invalid a-host domain',
    'dns a-host unknown failed',
    'dns failed resolves-not',
    'dns mx server resolves-not',
    'a-host missing',
    'domain invalid a-host',
    'domain invalid dns',
    'relaying failed domain unknown',
  ],
  signals: [
    // Apache James; Domino
    { phrases: 'no dns entries for the hostname, not a known tcp/ip host', strength: 'proof' },
    // Postfix 3.7 dns_lookup.c: ", try again" is the temporary kind
    {
      words: /type=(?:a|aaaa|mx|srv|cname|ptr|txt): host not found(?!,)/,
    },
    {
      phrases: `
        recipient address rejected: domain not found, recipient address rejected: host not found,
        undeliverable address: domain not found, undeliverable address: host not found,
        recipient: domain not found, recipient: host not found, couldn't find any host named,
        able to find the recipient domain, name or service not known, nodename nor servname provided,
        unable to resolve route, enotfound, authoritative answer, authoritative host not found,
        infodomainnonexistent, all host address lookups failed permanently`,
      words:
        /dns records for the destination.{0,20} could not be found|\bnxdomain\b|no such (?:host|domain)\b/,
    },
    // Momentum and PowerMTA say so of a name that is not there
    { words: /domain look-?up failed|dns hard error/, code: [5], strength: 'proof' },
    // Exim 4.96 route.c, about a domain that it finds no way to; as an answer of the next hop it is about the mailbox
    { words: /^unroute?able address$/, saidBy: 'relay', strength: 'proof' },
    // GMX, web.de and 1&1, about the recipient's domain (seen 2023)
    { words: /because the domain is not reachable/ },
  ],
  examples: {
    match: [
      '553 mail.example.com does not exist',
      'Illegal host/domain name found',
      'There are no DNS entries for the hostname example.invalid.  I cannot determine where to send this message.',
      'The remote server is not a known TCP/IP host.',
      'Unrouteable address',
      'Host or domain name not found. Name service error for name=mail.example.com type=A: Host not found',
      'Host or domain name not found. Name service error for name=mail.example.com type=AAAA: Host not found',
      'unable to look up host mail.example.com: Name or service not known',
      '550 5.1.2 <a@example.com>: Recipient address rejected: Domain not found',
      '550 5.1.2 <a@example.com>... Host unknown (Name server: mx.example.net: host not found)',
      'Sorry, I couldn’t find any host named|able to find the recipient domain mx.example.com. (#5.1.2)',
      "DNS Error: 12345 DNS type 'mx' lookup of example.com responded with code NXDOMAIN Domain name not found: example.com",
      'getaddrinfo ENOTFOUND mail.example.com',
      'Domain does not exist',
      '550 5.1.2 <a@example.com>: Bad destination system address',
      '554 The mail could not be delivered to the recipient because the domain is not reachable. Please check the domain and try again',
      '550 5.4.310 DNS domain example.invalid does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.invalid]',
      '554 5.4.4 [internal] Domain Lookup Failed',
      '554 5.4.4 unable to look up host example.com: nodename nor servname provided, or not known',
      '554 5.3.0 host "mail" unknown',
    ],
    ignore: [
      'SMTP error from remote mail server after RCPT TO:<a@example.com>: 550 Unrouteable address',
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
      'Host or domain name not found. Name service error for name=example.com type=A: Host found but no data record of requested type',
      '450 4.1.8 <a@example.org>: Sender address rejected: Domain not found',
      '450 4.7.1 <host>: Helo command rejected: Host not found',
    ],
  },
};
