import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const authenticationMissing: Cause = {
  id: 'authentication.missing',
  title: 'The message does not prove its origin',
  meaning:
    'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.',
    ours('Ask the sender to sign their mail with DKIM and to publish an SPF record.'),
  ],
  isSuspect: true,
  fix: 'trust-filter',
  links: ['allow-filter-addresses', 'google-sender-guidelines', 'spf-workaround', 'microsoft-ndr-codes'],
  says: [
    'spf dkim missing',
    'spf dkim',
    'spf dkim failed',
    'message login missing spf',
    'spf dkim required',
    'message login missing sender',
    'spf dkim login missing',
    'sender-domain spf dkim missing',
    'message spf dkim missing refused',
    'client sender-domain spf dkim',
    'spf dkim failed invalid',
    'spf dkim invalid',
    'required sender domain spf dkim missing',
  ],
  signals: [
    {
      words: /does not have authentication information.{0,60}|fails? to pass authentication checks.{0,40}/,
      sentences: [
        `
          either, both, neither, failing both, must pass, without, no
          maybe a(n)
          maybe valid
          spf, dkim
          maybe record, signature, check
          or, and, nor, &
          maybe a(n)
          maybe valid
          spf, dkim`,
      ],
    },
    {
      words: /meet the required authentication level|meet the authentication requirements/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      'host aspmx.l.google.com[192.0.2.1] said: 550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26 Authentication results: 550-5.7.26 DKIM = did not pass 550 5.7.26 SPF [example.com] with ip: [192.0.2.9] = did not pass (in reply to end of DATA command)',
      '550 5.7.26 This message does not have authentication information or fails to pass authentication checks.',
      '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.',
      '550 5.7.515 Access denied, sending domain EXAMPLE.COM does not meet the required authentication level.',
      '550 5.7.26 <info@example.net>: Multiple authentication checks failed',
      "550 5.7.515 Access denied, sending domain EXAMPLE.ORG doesn't meet the required authentication level.",
      '550 5.7.26 <a@example.com>: Recipient address rejected: Multiple authentication checks failed',
    ],
    ignore: [
      "550 5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
      '550 5.7.23 SPF validation failed',
      '530 5.7.1 Client was not authenticated',
    ],
  },
};
