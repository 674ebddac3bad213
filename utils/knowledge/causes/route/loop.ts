import type { Cause } from '../../../engine/types';
import { ours, oursAgain } from '../../steps';

export const routeLoop: Cause = {
  id: 'route.loop',
  title: 'The message goes round in circles',
  meaning:
    'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.',
    ours('Check under Settings > Delivery mail host that it names your own mail server and not the filter.'),
    ours('Deliver this message to an alternate address on another mail system if it is needed before.'),
  ],
  fix: 'routing',
  platformSteps: {
    'microsoft-365': [
      oursAgain(
        'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.',
      ),
      ours('Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.'),
      ours(
        'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.',
      ),
    ],
    exchange: [
      'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.',
    ],
  },
  links: [
    'hop-count-for-recipients',
    'hop-count-for-senders',
    'hop-count-analysis',
    'diagnosing-failed-deliveries',
  ],
  says: [
    'loop',
    'loop message',
    'loop exceeded',
    'loop too-many',
    'loop server',
    'loop later',
    'loop relaying',
    'loop message refused',
    'loop recipient',
    'loop an-address',
    'loop message server',
    'header exceeded',
    'message loop server',
    'dns loop',
    'dns domain loop configuration failed',
    'policy refused loop limit',
    'header too-large loop',
    'loop header limit',
    'refused policy loop',
  ],
  signals: [
    // Exchange and Sendmail: the mail host of the domain is the server itself
    { phrases: 'mxloopback, loops back to me', strength: 'proof' },
    // Exim 4.96, of itself as the mail host; qmail, of a domain that it does not know as its own
    { phrases: 'points to local host, best-preference mx', strength: 'proof' },
    {
      phrases: `
        too many mail hops, too many mail forwards, too many mail relays, too many hops, too many forwards,
        too many relays, too many received, attr34`,
      words: /excess\w{0,3} (?:number of )?received|(?:mx list for .{1,60})?points back to/,
      sentences: [
        `
          mail, routing, message, forwarding, delivery, relay, e(-)mail, mailer
          maybe -, is, is in a, in a
          maybe in a
          loop(s/ing/ed)
          maybe back, detected, for`,
      ],
    },
  ],
  examples: {
    match: [
      '553 5.3.5 system config error: mail for example.com loops back to me (MX problem?)',
      '451 4.4.0 DNS query failed. The error was: SMTPSEND.DNS.MxLoopback; DNS records for this domain are configured in a loop',
      'lowest numbered MX record points to local host',
      "Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file",
      'host example-com.mail.protection.outlook.com[192.0.2.1] said: 554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [DB3PR05MB2541.eurprd05.prod.outlook.com] (in reply to end of DATA command)',
      'mail for example.com loops back to myself',
      'too many hops',
      'host mx.example.com[192.0.2.1] said: 554 5.4.6 Too many hops 26 (25 max) (in reply to end of DATA command)',
      '550 Too many "Received" headers - suspected mail loop',
      '554 too many hops, this message is looping (#5.4.6)',
      '554 Maximum hop count exceeded. Message probably in a routing loop.',
      '553 5.3.5 mail.example.com config error: mail loops back to me (MX problem?)',
      '554 5.0.0 MX list for example.com. points back to mail.example.com',
      '554 5.4.6 Mailschleife erkannt',
      '554 Too many Received headers, loop',
    ],
    ignore: [
      '554 5.7.1 <a@example.com>: Relay access denied',
      '421 4.7.0 Too many connections',
      '550 5.7.1 Blocked, see our feedback loop at https://example.net/fbl',
      '550 5.4.6 Unusual sending activity detected. Please try after some time',
    ],
  },
};
