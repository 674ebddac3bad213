import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const dnsTemporaryFailure: Cause = {
  id: 'dns.temporary-failure',
  title: 'A name could not be looked up just now',
  meaning:
    'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.',
  actor: 'nobody',
  actorWhen: [{ status: ['bounced', 'expired', 'undeliverable'], actor: 'dns-admin' }],
  permanence: 'temporary',
  steps: [
    wait('Wait for the next attempt: the filter looks the name up again by itself.'),
    'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.',
    'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.',
  ],
  whenOver: {
    title: 'A name could not be looked up',
    meaning:
      'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.',
    steps: [
      'Check the name servers of the domain with your DNS provider.',
      'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.',
    ],
  },
  links: ['diagnosing-failed-deliveries'],
  says: [
    'dns later',
    'dns failed',
    'dns timed-out',
    'dns failed later',
    'dns unavailable',
    'a-host resolves-not later',
    'resolves-not later',
    'dns failed resolves-not later',
    'mx failed later',
    'tls dns failed',
    'domain dns failed later',
    'dns timed-out server',
    'dns lost',
    'dns timed-out later',
    'dns connection failed',
    'dns mx failed',
    'later failed dns mx',
    'dns mx later',
    'failed dns a-host',
    'dns invalid',
    'dns backend failed',
    'dns failed queue',
    'mx resolves-not dns failed timed-out',
  ],
  signals: [
    // Apache James; Cisco
    { phrases: 'looking up mail server for host, dns soft error', strength: 'proof' },
    { words: /^tlsa lookup error/, saidBy: 'relay', strength: 'proof' },
    {
      phrases: `
        temporary failure in name resolution, temporary failure in mx lookup, temporary failure in dns,
        eai_again, name server time-out, name server timeout`,
      words: [
        /host not found, try again/,
        /(?:host ?name|domain|cname|mx|address|host|a record) look-?up (?:failure|failed temporarily|did not complete|failed)/,
        /e?servfail\b|query(?:mx|a|aaaa|txt)? e?timeout|malformed (?:or unexpected )?(?:dns|name) ?server reply/,
      ],
    },
  ],
  examples: {
    match: [
      '450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records',
      'Temporary problem looking up mail server for host: example.com.',
      'DNS Soft Error looking up example.com (A) while asking 192.0.2.53. Error was: timed out',
      'TLSA lookup error for mx.example.com:25',
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
      'Name service error for name=example.com type=MX: Malformed or unexpected name server reply',
      'unable to look up host mail.example.com: Temporary failure in name resolution',
      'CNAME lookup failed temporarily. (#4.4.3)',
      'Deferred: Name server: mx.example.com.: host name lookup failure',
      'host lookup did not complete',
      "DNS Error: DNS type 'mx' lookup of example.com responded with code SERVFAIL",
      '450 4.4.312 DNS query failed [Message=ErrorRetry]',
      '451 4.4.3 DNS server timeout, try again later',
      '451 example.com: Name server timeout Message could not be delivered for 5 days Message will be deleted from queue',
      'queryMx ESERVFAIL example.com',
      '451 4.4.0 DNS Soft Error looking up example.com (MX): query timed out',
      '550 5.4.312 Message expired, DNS query failed',
    ],
    ignore: [
      'Host or domain name not found. Name service error for name=mail.example.com type=A: Host not found',
      '450 4.1.8 <a@example.org>: Sender address rejected: Domain of sender address does not resolve, DNS failure',
      '450 4.7.25 Client host rejected: cannot find your hostname, temporary DNS failure',
    ],
  },
};
