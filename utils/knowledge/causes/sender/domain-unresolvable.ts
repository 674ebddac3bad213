import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const senderDomainUnresolvable: Cause = {
  id: 'sender.domain-unresolvable',
  title: 'The sender’s domain does not exist',
  meaning:
    'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.',
  actor: 'sender',
  permanence: 'either',
  steps: [
    ours(
      'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).',
    ),
    'Check that your mail server can look up names if senders of several domains are refused this way.',
    'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.',
  ],
  links: ['diagnosing-failed-deliveries'],
  says: [
    'sender-domain resolves-not',
    'sender resolves-not',
    'sender-domain unknown',
    'sender domain unknown',
    'sender-domain dns',
    'sender dns',
    'sender-domain invalid',
    'sender-domain mx missing',
    'sender domain invalid',
    'sender-domain missing',
    'sender domain missing',
    'sender mx missing',
    'sender domain resolves-not',
    'sender mx',
    'sender domain dns',
    'sender-domain verification failed',
    'domain sender unknown later',
    'sender-domain resolves-not dns',
    'sender null-mx',
  ],
  signals: [
    // Courier asks only of the sender's domain
    { phrases: 'domain does not exist', code: [517] },
    {
      words: [
        /(?:sender address rejected|sender rejected|sender):? .{0,24}(?:domain not found|malformed dns)/,
        /(?:sender address rejected|sender rejected|sender):? .{0,24}(?:unable to resolve|invalid sender domain|invalid domain)/,
      ],
      strength: 'proof',
    },
    {
      words:
        /invalid dns mx or a\/aaaa|unresolvable rfc.?5321 from domain|unroute?able sender|from: domain is invalid/,
      strength: 'proof',
    },
    {
      enhanced: ['.1.8', '.1.7'],
      words: /no such domain|domain .{0,40}(?:does not exist|not found|invalid)/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '550 5.7.1 <a@example.com>: Sender address rejected: Domain not found',
      'host mx.example.net[192.0.2.1] said: 450 4.1.8 <a@example.com>: Sender address rejected: Domain not found (in reply to RCPT TO command)',
      'host mx.example.net[192.0.2.1] said: 451 4.1.8 Domain of sender address a@example.com does not resolve (in reply to MAIL FROM command)',
      '553 5.1.8 <a@example.com>... Domain of sender address a@example.com does not exist',
      '553 sorry, your envelope sender domain must exist (#5.7.1)',
      '550 5.1.0 <a@example.com> sender rejected : invalid sender domain',
      '501 5.1.8 Cannot resolve domain',
      '550 Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record',
      '501 5.1.8 sender not resolved here',
      '451 Message temporarily deferred due to unresolvable RFC.5321 from domain; see https://postmaster.yahooinc.com/error-codes',
      '550 Unroutable sender address',
      '550 5.1.7 No such domain news.example.com.',
      '517 Domain does not exist: shop.example.',
      '550 5.1.7 No such domain shop.example',
      "511 sorry, can't find a valid MX for sender domain (#5.1.1 - chkuser)",
    ],
    ignore: [
      '550 5.1.2 <b@example.net>: Recipient address rejected: Domain not found',
      '550 5.7.1 Your sender domain is on a block list (spamhaus.org DBL)',
      'host mx.example.net[192.0.2.1] said: 553 5.7.1 <a@example.com>: Sender address rejected: not logged in (in reply to RCPT TO command)',
    ],
  },
};
