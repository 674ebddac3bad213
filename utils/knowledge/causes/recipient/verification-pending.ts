import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const recipientVerificationPending: Cause = {
  id: 'recipient.verification-pending',
  title: 'Your mail server is still checking the address',
  meaning:
    'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.',
  actor: 'nobody',
  actorWhen: [{ status: ['bounced', 'expired'], actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    wait('Wait for the next attempt: the check is often done by then.'),
    'Check that the mail server behind your gateway can be reached from it if the answer stays the same.',
    'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.',
  ],
  whenOver: {
    title: 'Your mail server could not check the address',
    meaning:
      'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.',
    steps: [
      'Check that the mail server behind your gateway can be reached from it.',
      'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.',
    ],
  },
  fix: 'recipients',
  links: ['diagnosing-failed-deliveries', 'postfix-address-verification'],
  says: [
    'recipient verification',
    'recipient verification later',
    'verification later',
    'an-address verification later',
    'recipient verification unavailable',
    'verification failed later',
    'recipient refused verification',
    'verification server',
    'verification server later',
    'verification recipient server later',
    'too-many verification',
    'verification backend exists',
    'verification recipient valid later',
    'verification recipient an-address valid later',
    'verification backend inside exists',
    'verification recipient backend later',
    'verification recipient server inside later',
    'recipient later verification valid',
    'verification failed connection',
    'verification later greylisting',
    'verification greylisting later',
    'verification backend server exists later',
  ],
  signals: [
    // What Postfix's own check of an address says (smtpd_recipient_restrictions, reject_unverified_recipient).
    {
      phrases: `
        unverified address: address lookup failure, unverified address: connect to,
        unverified address: lost connection, unverified address: conversation with,
        unverified address: host or domain`,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      'host gw.example.com[192.0.2.1] said: 450 4.1.1 <a@example.com>: Recipient address rejected: unverified address: connect to in.example.com[10.0.0.5]:25: Connection refused (in reply to RCPT TO command)',
      '450 4.1.1 <a@example.com>: Recipient address rejected: unverified address: Host or domain name not found. Name service error for name=in.example.com',
      'host gw.example.com[192.0.2.1] said: 450 4.1.1 <a@example.com>: Recipient address rejected: unverified address: Address verification in progress (in reply to RCPT TO command)',
      '450 4.1.1 unverified address: Address lookup failure',
      '451-Could not complete recipient verify callout',
      '450 4.1.1 Unable to verify recipient, please try again later',
      '451 4.3.0 Recipient verification failed temporarily',
      '450 Empfänger wird noch überprüft',
    ],
    ignore: [
      'host mx.example.com[192.0.2.1] said: 451 Could not complete sender verify callout (in reply to RCPT TO command)',
      'host gw.example.com[192.0.2.1] said: 450 4.1.1 <a@example.com>: Recipient address rejected: unverified address: host in.example.com[10.0.0.5] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      '550 5.1.1 User unknown',
    ],
  },
};
