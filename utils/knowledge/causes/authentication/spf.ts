import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const authenticationSpf: Cause = {
  id: 'authentication.spf',
  title: 'The SPF check failed',
  meaning:
    'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.',
    ours(
      'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.',
    ),
    ours('Leave your own SPF record as it is, because it is not the cause.'),
  ],
  fix: 'trust-filter',
  platformSteps: {
    postfix: ['Add the filter’s addresses to the Whitelist setting of policyd-spf.'],
  },
  links: ['spf-senders', 'spf-workaround', 'allow-filter-addresses', 'microsoft-ndr-codes'],
  says: [
    'spf',
    'spf failed',
    'spf refused',
    'spf missing',
    'client spf not-allowed',
    'sender spf',
    'spf sender not-allowed',
    'message spf failed',
    'spf invalid',
    'spf policy',
    'client not-allowed sender-domain',
    'spf an-ip not-allowed',
    'spf message refused',
    'sender-domain spf failed',
    'sender spf policy failed',
    'client required spf',
    'an-ip not-allowed sender a-host',
    'message rate spf login failed dkim',
  ],
  signals: [
    { phrases: '~ip is not allowed to send mail from', strength: 'proof' },
    {
      phrases: `
        sender policy framework violation, sender policy framework (spf), sender policy framework check,
        sender policy framework fail, sender policy framework`,
      sentences: [
        `
          spf(2)(-/:)
          maybe hard, soft, perm, temp, hard-, soft-
          check(s), record(s), validation, verification, authentication, policy, lookup, result, test,
            evaluation, error, fail(ed), failure, reject, status, mismatch, sender, mechanism, ~host, =,
            did not, does not, do not, is not, not, none, for, prohibit, :
          maybe within 50: fail, reject, not {match/pass/allow/permit/authorized}, does{ not/n't},
            invalid, error, denied, forbid, prohibit, suspicious, unauth, hard`,
      ],
      unless: /\bdkim|dmarc|sender id none|spam score|either|could not be done|crashed/,
    },
    {
      words: /open-?spf\.(?:org|net)\/why/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '550 5.7.1 <a@example.net>: Recipient address rejected: Please see http://www.open-spf.org/Why?s=mfrom;id=a%40example.org;ip=192.0.2.44',
      '550 5.7.1 Please see http://www.openspf.net/Why?id=user%40example.com&ip=192.0.2.9&r=mx.example.net',
      'host mx.example.net[192.0.2.1] said: 550 5.7.23 <info@example.net>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?s=mfrom;id=news@example.com;ip=192.0.2.9;r=<UNKNOWN> (in reply to RCPT TO command)',
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
      '550 SPF: 192.0.2.9 is not allowed to send mail from example.com',
      '550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard 550-5.7.26 fail policy (-all) but it fails to pass SPF checks with the ip: 550-5.7.26 [192.0.2.9]. To best protect our users from spam and phishing, the 550 5.7.26 message has been blocked.',
      '421 smtp.example.net [192.0.2.9] Emetteur invalide, Veuillez verifier la configuration SPF/DNS de votre nom de domaine. Invalid Sender. SPF check failed',
      '550 5.7.1 domain of news@example.com does not designate 192.0.2.9 as permitted sender',
      '550 5.1.0 192.0.2.9 is not allowed to send mail from <example.net>. Please inspect your settings.',
      '550 spf rejected',
      '421-4.7.27 Your email has been rate limited because SPF authentication did not pass. DKIM = none',
      '550 Absender verletzt SPF',
      '550 SPF認証に失敗しました',
      '550 5.7.1 Sender ID (PRA) Not Permitted',
      '550 5.7.1 <bob@example.com>: Recipient address rejected: Please see http://www.openspf.org/Why?s=mfrom&id=a@example.org&ip=192.0.2.25&r=mx.example.com',
      '451 4.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
    ],
    ignore: [
      '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
      "550 5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
      '550 5.7.20 No passing DKIM signature found',
    ],
  },
};
