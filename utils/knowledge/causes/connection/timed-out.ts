import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const connectionTimedOut: Cause = {
  id: 'connection.timed-out',
  title: 'Your mail server did not answer',
  meaning:
    'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.',
  actor: 'dns-admin',
  actorWhen: [{ saidBy: 'next-hop', actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.',
    'Check that your mail server is switched on and online, and that its public address has not changed.',
    ours('Check under Settings > Delivery mail host that the filter delivers to the right host.'),
  ],
  whenRelay: {
    title: 'A service of the filter itself does not answer',
    meaning:
      'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.',
    steps: [
      ours('Send the lines of this log to SpamHero’s support: only they can mend it.'),
      ours('Deliver the message again later, once the filter’s support says that the service runs.'),
    ],
  },
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses', 'pause-delivery'],
  says: [
    'connection timed-out',
    'connection failed timed-out',
    'connection failed',
    'connection failed server',
    'routing timed-out',
    'connection failed an-ip',
    'connection timed-out routing',
    'connection timed-out failed a-host',
    'connection failed server a-host',
    'connection failed message server',
    'timed-out connection a-host',
    'connection timed-out later',
    'timed-out connection later server',
    'connection a-host timed-out later',
    'backend connection timed-out',
    'server refused connection timed-out',
  ],
  signals: [
    // Exchange; a Winsock error behind it says more
    { words: /unable to connect\."? attempted failover/, strength: 'hint' },
    // Ruby
    { phrases: 'net::opentimeout', strength: 'proof' },
    { words: /able to establish an smtp connection/, strength: 'proof' },
    // Postfix 3.7 smtp_connect.c; BSD and macOS say "Operation timed out"
    {
      phrases: 'connection timed out with ~, connection timed out during user open with ~',
      words: /(?::\d\d?\d?\d?\d?:|\(110\):) (?:connection|operation) timed out/,
    },
    // Windows' own number for silence; Exchange Online puts other words in front of it (4.4.316, 2026)
    { words: /(?:socket|winsock|wsa|error)[^0-9]{0,20}10060\b/, strength: 'proof' },
    // No more words than these: silence is the likeliest reading
  ],
  examples: {
    match: [
      '451 4.4.1 Next hop 10.20.0.5 gave no answer to our TCP connection',
      'No SMTP servers were available for example.net. Tried 2 hosts: Net::OpenTimeout execution expired',
      "I wasn't able to establish an SMTP connection. I'm not going to try again; this message has been in the queue too long.",
      'connect to mail.example.com[192.0.2.10]:25: Connection timed out',
      'delivery temporarily suspended: connect to mail.example.com[192.0.2.10]:25: Connection timed out',
      'connect to mx.example.net[198.51.100.4]:25: Operation timed out',
      'host mx.example.net[192.0.2.3] said: 450 4.4.1 delivery temporarily suspended: connect to mail.example.com[198.51.100.21]:25: Connection timed out (in reply to end of DATA command)',
      'Deferred: Connection timed out with mx.example.com.',
      'H=mx.example.com [192.0.2.10]: Connection timed out',
      '450 4.4.315 Connection timed out [Message=Socket error code 10060] [LastAttemptedServerName=mx.example.com]',
      '450 4.4.317 Cannot connect to remote server',
      'Sorry, I wasn’t able to establish an SMTP connection. (#4.4.1)',
      'Connection timed out',
      '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed.',
      'Failed to connect to 192.0.2.10:25, error: 10060',
      'All connection attempts failed',
      'dial tcp 192.0.2.10:25: i/o timeout',
      '451 4.4.1 None of the mail hosts could be reached',
      '450 4.4.316 Connection refused [Message=Socket error code 10060]',
    ],
    ignore: [
      'conversation with mail.example.com[192.0.2.10] timed out while receiving the initial server greeting',
      'connect to mail.example.com[192.0.2.10]:25: Connection refused',
      'host mx.example.com[192.0.2.1] said: 421 4.4.2 mx.example.com Error: timeout exceeded (in reply to DATA command)',
    ],
  },
};
