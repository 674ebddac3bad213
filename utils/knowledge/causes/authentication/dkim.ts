import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const authenticationDkim: Cause = {
  id: 'authentication.dkim',
  title: 'The DKIM signature is missing or broken',
  meaning:
    'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.',
    'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.',
    ours('Tell the sender that their signature was refused, and send them the reply.'),
  ],
  isSuspect: true,
  fix: 'trust-filter',
  links: ['allow-filter-addresses', 'diagnosing-failed-deliveries'],
  says: [
    'dkim',
    'dkim failed',
    'dkim missing',
    'dkim invalid',
    'message dkim failed',
    'dkim failed required',
    'dkim failed message blocked',
    'dkim failed required sender login',
    'dkim domain lost',
    'dkim mismatch',
    'dkim header mismatch content',
    'dkim failed required sender message',
  ],
  signals: [
    // Gmail (5.7.30)
    { phrases: 'because dkim does not pass', strength: 'proof' },
    {
      sentences: [
        `
          maybe bad, invalid, missing, no, no acceptable, no passing, no valid, unsigned, unacceptable,
            valid, failed, broken
          dkim, domainkey(s), domain keys
          
            maybe {-/ }{signature/validation/verification/authentication/check/record/key/policy/signing/test/sig}(s)
          maybe {data/header/record}
          maybe within 40: fail, invalid, missing, required, reject,
            not {pass/valid/found/signed/present/verif/match}, does{ not/n't}, didn't, did not, bad,
            error, broken, none, unsigned, expired, not did`,
      ],
      unless: /\bspf\b|dmarc|duplicate header|spam score|multiple/,
    },
  ],
  examples: {
    match: [
      '550 5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM. Authentication results: DKIM = did not pass.',
      '554 5.7.1 opendkim: body hash did not verify (d=example.com s=k2)',
      'host mx.example.net[192.0.2.1] said: 550 5.7.0 bad DKIM signature data (in reply to end of DATA command)',
      '550 5.7.20 No passing DKIM signature found',
      '550 5.7.1 rejected by DKIM check, signature did not verify',
      '554 5.7.1 DomainKeys verification failed',
      '550-5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires 550-5.7.30 all large senders to authenticate with DKIM. Authentication results: SPF = pass',
    ],
    ignore: [
      '550 5.7.1 Email rejected per DMARC policy for example.com, DKIM failed',
      '550 5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.',
      '550 5.7.23 SPF validation failed',
    ],
  },
};
