import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const blockSenderDomain: Cause = {
  id: 'block.sender-domain',
  title: 'The sender’s domain or a link is on a block list',
  meaning:
    'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.',
  actor: 'sender',
  permanence: 'either',
  steps: [
    ours(
      'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.',
    ),
    'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.',
    ours('Deliver the message to another address if it is urgent and you know the sender.'),
  ],
  isSuspect: true,
  links: ['spamhaus-lookup', 'diagnosing-failed-deliveries'],
  says: [
    'sender-domain public-list',
    'link blocked',
    'link public-list',
    'sender-domain list blocked',
    'link list',
    'link refused',
    'link reputation',
    'domain reputation',
    'sender-domain reputation',
    'link spam',
    'domain list blocked',
    'message link blocked',
    'domain public-list',
    'sender-domain list',
    'link',
    'greeting-name public-list',
    'content link blocked',
    'message virus link',
  ],
  signals: [
    // SpamRL, of links
    { phrases: 'a url in this email', strength: 'proof' },
    {
      words:
        /(?:uribl|surbl|rhsbl|dbl\.spamhaus|\bdbl\b|spamhaus\.org\/query\/(?:dbl|domain)|ivmuri|\(hvu:b)[a-z0-9./?=-]{0,40}/,
      strength: 'proof',
    },
    {
      sentences: [
        `
          sender( address/ domain), from, helo command, domain, mail from
          ~addr, ~host, [*]
          maybe is, was
          blocked using`,
      ],
    },
  ],
  examples: {
    match: [
      '550 A URL in this email (cheap-loans . example) is listed on https://spamrl.com/. Please resolve and retry',
      "571 Sender's domain too fresh: registered 2 days ago (fresh.spameatingmonkey.net)",
      '550 A URL in this email (example.com) is listed on https://spamrl.com/. Please resolve and retry',
      'host mx.example.net[192.0.2.1] said: 554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com (in reply to RCPT TO command)',
      '554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com',
      '550 5.7.1 Your email breaches local URIBL policy.',
      '554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using list.example.org',
      '550 5.7.1 Your message contains a link to a domain on a blacklist',
      '550-5.7.1 Our system has detected that this message is likely suspicious 550 5.7.1 due to the very low reputation of the sending domain.',
      '550 Message contains malicious links',
      '521 5.2.1 : (HVU:B1) https://postmaster.aol.com/error-codes#554hvub1',
      '550-5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain.',
    ],
    ignore: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
      '550 5.7.1 Sender address rejected: blacklisted',
      '550 5.7.1 Your IP has a poor reputation',
    ],
  },
};
