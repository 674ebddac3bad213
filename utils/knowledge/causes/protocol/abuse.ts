import type { Cause } from '../../../engine/types';
import { ours, wait } from '../../steps';

export const protocolAbuse: Cause = {
  id: 'protocol.abuse',
  title: 'Your mail server counts too many failures',
  meaning:
    'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.',
    ours(
      'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.',
    ),
    wait('Wait for the next attempt: such a ban usually ends after minutes or hours.'),
  ],
  fix: 'trust-filter',
  platformSteps: {
    exchange: ['Raise MaxProtocolErrors on the receive connector that the filter uses.'],
    postfix: ['Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.'],
  },
  links: ['allow-filter-addresses', 'valid-recipients'],
  says: [
    'abuse',
    'abuse too-many',
    'abuse connection',
    'client abuse',
    'abuse recipient',
    'abuse too-many recipient invalid',
    'abuse exceeded',
    'abuse too-many command',
    'abuse lost',
    'abuse failed lost',
    'abuse failed',
    'abuse command too-many',
    'abuse client',
    'connection abuse client',
    'too-many command',
  ],
  signals: [
    // chkuser, a patch of qmail
    { phrases: 'invalid recipients limit', strength: 'proof' },
    {
      sentences: [
        `
          too many
          invalid, bad, unknown, wrong, incorrect, rejected, nonexistent, non-existent, failed, erroneous
          maybe smtp, rcpt, email, local
          recipient(s), rcpt(s), user(s), address(es), mailboxes, command(s), attempt(s), request(s)`,
      ],
    },
    {
      phrases: `
        harvest, directory attack, dictionary attack, suspected abuse, possible abuse, protocol abuse,
        smtp abuse, brute force, bruteforce, excessive amounts of data, excessive unknown recipients,
        excessive invalid recipients, misbehaving client, misbehaving host, tarpit`,
      words: /\bdha\b|(?:smtp |mail |connection )?flood(?:ing|ed)?\b/,
    },
  ],
  examples: {
    match: [
      '550 sorry, max invalid recipients limit reached, go away (#5.1.1 - chkuser)',
      "550 5.7.1 Dictionary attack assumed: 20 addresses tried that don't exist, hanging up",
      'host mx.example.com[192.0.2.1] said: 421 4.7.0 mx.example.com Error: too many errors (in reply to RCPT TO command)',
      '421 Too many syntax or protocol errors',
      '500 Too many unrecognized commands',
      '421 4.7.0 Too many invalid recipients, closing connection',
      'host mx.example.com[192.0.2.1] said: 550 5.7.1 Too many unknown users, try later (in reply to RCPT TO command)',
      '421 4.7.0 Maximum number of protocol errors exceeded',
      '550 5.7.1 Directory harvest attack detected, connection refused',
      '554 5.7.1 Flooding detected from your address',
      '554 5.7.0 too many unauthenticated commands',
      '421 Excessive amounts of data sent to server.',
    ],
    ignore: [
      '452 4.5.3 Too many recipients',
      '421 4.7.0 Too many connections from your address',
      '554 5.4.6 Too many hops',
    ],
  },
};
