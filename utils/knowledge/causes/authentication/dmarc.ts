import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const authenticationDmarc: Cause = {
  id: 'authentication.dmarc',
  title: 'The sender’s DMARC policy forbids delivery',
  meaning:
    'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Exempt all addresses of the filter from the DMARC check on your mail server.',
    ours(
      'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.',
    ),
    ours('Look at the sender with care first, as forged mail fails this check too.'),
  ],
  isSuspect: true,
  fix: 'trust-filter',
  links: ['dmarc-workaround', 'allow-filter-addresses', 'microsoft-ndr-codes', 'google-smtp-errors'],
  says: [
    'dmarc',
    'dmarc failed',
    'dmarc policy',
    'dmarc refused',
    'dmarc policy refused',
    'dmarc sender-domain',
    'dmarc spf',
    'dmarc dkim',
    'dmarc spf dkim',
    'dmarc spf failed',
    'dmarc dkim spf failed',
    'sender dmarc failed mismatch',
    'dmarc spam',
    'message refused dmarc missing spf dkim',
    'dmarc spf dkim mismatch',
  ],
  signals: [
    {
      sentences: [
        `
          maybe before 50: reject, fail, accept, violat, refus, block, quarantin, due, pass, per,
            unauthenticated, sender, because, according
          dmarc
          maybe within 40: reject, fail, invalid, policy, verif, violat, not pass, quarantine, check`,
      ],
      unless: /spam score|=pass\b.{0,20}dmarc=pass|dmarc ?= ?none|dmarc lookup/,
      strength: 'proof',
    },
    {
      words: /aligned with (?:either )?the authenticated spf or dkim|\bmi:dm[ac]/,
    },
  ],
  examples: {
    match: [
      "host aspmx.l.google.com[192.0.2.1] said: 550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's 550-5.7.26 DMARC policy. Please contact the administrator of example.com domain 550 5.7.26 if this was a legitimate mail. (in reply to end of DATA command)",
      'host mx.example.net[192.0.2.1] said: 550 5.7.509 Access denied, sending domain [EXAMPLE.COM] does not pass DMARC verification and has a DMARC policy of reject. (in reply to end of DATA command)',
      '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550',
      '550 5.7.1 rejected by DMARC policy for example.com',
      "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) 421 4.7.32 in this message isn't aligned with either the authenticated SPF or DKIM organizational domain.",
    ],
    ignore: [
      '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
      '550 5.7.23 SPF validation failed',
    ],
  },
};
