import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const senderRejected: Cause = {
  id: 'sender.rejected',
  title: 'Your mail server refuses the sender’s address',
  meaning:
    'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.',
  actor: 'sender',
  actorWhen: [{ status: ['deferred'], actor: 'mail-admin' }],
  permanence: 'either',
  steps: [
    ours(
      'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.',
    ),
    'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.',
    ours('Tell the sender which address was refused if the address itself is wrong.'),
  ],
  isYoursFirst: true,
  isSuspect: true,
  fix: 'trust-filter',
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses'],
  says: [
    'sender refused',
    'sender invalid',
    'sender unknown',
    'sender not-allowed',
    'sender verification failed',
    'sender verification',
    'sender malformed',
    'sender mismatch',
    'sender disabled',
    'sender missing',
    'sender failed',
    'sender login mismatch',
    'sender required',
    'sender-domain not-allowed',
    'sender an-address refused',
    'sender-domain mismatch',
    'sender unavailable',
    'sender access not-allowed',
    'sender refused recipient unknown',
    'sender refused mismatch',
    'sender disabled login',
    'sender disabled access refused',
    'sender-domain mismatch refused',
    'sender not-allowed message',
    'domain mismatch',
    'outgoing blocked',
    'outgoing message blocked',
    'outgoing refused',
    'outgoing sender refused',
    'outgoing access refused sender',
    'spam sender refused access',
    'sender mismatch recipient',
    'sender mismatch blocked',
    'sender invalid an-address',
    'sender recipient invalid',
    'sender refused domain',
    'sender-domain malformed',
    'sender-domain invalid malformed',
    'sender malformed domain',
    'sender-domain disabled',
    'sender header not-allowed',
    'header sender mismatch',
    'sender header not-allowed refused',
    'sender-domain refused server',
    'sender domain not-allowed',
    'sender required missing domain',
    'sender mismatch recipient refused',
    'sender message refused',
    'sender-domain refused',
    'sender verification refused',
    'sender an-address unknown',
    'group not-allowed mismatch sender',
  ],
  signals: [
    // Microsoft 365, of an account that has sent spam (5.1.8)
    { phrases: 'bad outbound sender', strength: 'proof' },
    // Microsoft 365 about an account that it has blocked; NetEase about a sender other than the one who has logged in
    { words: /access denied.{0,50}/, enhanced: ['5.7.501', '5.7.502', '5.7.503'], strength: 'proof' },
    { phrases: 'must equal authorized user', strength: 'proof' },

    {
      words: /\bsend(?:ing from this|er) account (?:is |has been )?(?:disabled|suspended|blocked|locked)/,
      strength: 'proof',
    },
    {
      phrases: 'sender address rejected: invalid',
      words: [
        /sender address rejected: (?:not logged in|not owned|need fully|undeliverable|unverified|improper use|malformed)/,
        /sender address rejected: (?:mail from|spoof|rejected|~addr|you are not|this|not (?:allowed|permitted|authorized))/,
      ],
      strength: 'proof',
    },
    {
      phrases: `
        could not complete sender verify, sender verify failed, sender verify callout, sender verify defer,
        unable to verify the sender, unable to verify sender, verification failed for ~addr,
        sender callback, callback setup failed, callback verification failed, sender could not be verified`,
      words:
        /sender (?:address )?(?:verify|verification|callout).{0,40}(?:fail|no such|unknown|not exist|gave: 5)/,
      strength: 'proof',
    },
    {
      phrases: `
        anti-spoofing, anti-spoof, antispoofing, antispoof, forged sender, impersonat, send as this sender,
        sendasdenied, domain name required for sender, email address is not verified`,
      unless: /dmarc|spf|dkim/,
      strength: 'proof',
    },
    {
      phrases: `
        bounce address tag, must have a valid from, must have a valid sender, null sender,
        empty envelope sender, empty envelope from, empty sender, empty from`,
      sentences: [
        `
          sender, from address, return{-/ }path, envelope sender
          maybe address
          maybe is, was, has been
          not {allowed/accepted/permitted/authori{s/z}ed/valid}, rejected, refused, denied, invalid,
            unknown`,
      ],
      unless:
        /spf|dmarc|dkim|block ?list|black ?list|reputation|spam|domain|recipient|header|address rejected:/,
    },
    {
      words: /purported responsible address|send mail as'? feature|unregistered domains/,
    },
    { words: /valid rfc[ -]?\d{3,4} address/, enhanced: ['.1.7'], strength: 'proof' },
  ],
  examples: {
    match: [
      '550 5.1.8 Access denied, bad outbound sender. For more information please go to http://go.microsoft.com/fwlink/?LinkId=875724. S(9333) [VI1PR08MB3344.eurprd08.prod.outlook.com]',
      '550 5.1.0 <news@example.com> sender rejected',
      '550 5.1.0 sender address not acceptable',
      '550 5.7.502 Access denied, banned sender [b@example.org]. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526655. AS(9600)',
      '553 Mail from must equal authorized user',
      '550 sending from this account is disabled',
      '550 5.7.1 sender account suspended',
      'host mx.example.net[192.0.2.1] said: 553 5.7.1 <a@example.net>: Sender address rejected: not logged in (in reply to RCPT TO command)',
      '553 5.7.1 <a@example.net>: Sender address rejected: not owned by user b@example.net',
      '504 5.5.2 <root@localhost>: Sender address rejected: need fully-qualified address',
      'host mx.example.net[192.0.2.1] said: 550-Verification failed for <a@example.com> 550-No Such User Here 550 Sender verify failed (in reply to RCPT TO command)',
      '451-Could not complete sender verify callout for 451-<a@example.com>. 451-The mail server(s) for the domain may be temporarily unreachable.',
      '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.com',
      '550 Rejected by header based Anti-Spoofing policy: a@example.com - https://community.mimecast.com/docs/DOC-1369#550',
      '553 5.5.4 <root>... Domain name required for sender address root',
      '553 Sender is not allowed',
      '550 5.1.7 Invalid sender address',
      '550 5.7.1 Bounce address tag validation failed for <b@example.net>',
      '550 Verify mailfrom failed,blocked',
      '550 Error: MAIL FROM is mismatched with message header from address!',
      "550 5.7.1 can't determine Purported Responsible Address",
      '553 5.1.7 The sender address <news@> is not a valid RFC 5321 address.',
      '554 5.1.8 Outgoing mail of this account is blocked',
      '550 5.1.8 Access denied, bad outbound sender AS(12345)',
      '553 5.1.7 is not a valid RFC 5321 address',
      '501 5.5.2 Syntax of the sender domain is invalid',
    ],
    ignore: [
      'host mx.example.net[192.0.2.1] said: 450 4.1.8 <a@example.com>: Sender address rejected: Domain not found (in reply to RCPT TO command)',
      '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
      '550 5.7.1 <a@example.com>: Sender address rejected: your address is on our block list',
      '550 5.1.1 <b@example.net>: Recipient address rejected: User unknown',
    ],
  },
};
