import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const connectionRefused: Cause = {
  id: 'connection.refused',
  title: 'Your mail server refused the connection',
  meaning:
    'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.',
    'Allow all of the filter’s addresses through the firewall in front of your mail server.',
    ours(
      'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.',
    ),
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
  fix: 'services',
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses'],
  says: [
    'connection refused',
    'connection refused a-host',
    'an-ip connection refused',
    'server connection refused',
    'connection refused failed',
    'connection server refused failed',
    'connection a-host unavailable refused',
    'connection unavailable refused',
    'connection disabled refused',
    'recipient server refused connection',
    'backend connection refused',
    'connection refused connection an-ip',
  ],
  signals: [
    { phrases: 'connection refused', saidBy: 'relay' },
    // Windows' own number for it
    { words: /(?:socket|winsock|wsa|error)[^0-9]{0,20}10061\b/, strength: 'proof' },
    // Node.js, Windows sockets, Exchange Online 4.4.316
    {
      phrases: `
        econnrefused, [errno 111], actively refused, failed: connection refused,
        rejected our connection attempt`,
    },
    { words: /^connection refused\.?$/, enhanced: ['.4.1'], strength: 'proof' },
  ],
  examples: {
    match: [
      '421 4.4.1 Connection refused',
      'connect to mail.example.com[192.0.2.10]:25: Connection refused',
      'delivery temporarily suspended: connect to mx.example.net[198.51.100.7]:2525: Connection refused',
      'connect to mx.example.org[2001:db8::25]:25: Connection refused',
      'H=mx.example.com [192.0.2.10]: Connection refused',
      'Deferred: Connection refused by mx.example.com.',
      '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mx.example.com]',
      '441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10061, Win32 error code: 10061."',
      'connect ECONNREFUSED 192.0.2.10:25',
      // Go, net.Dialer
      'dial tcp 192.0.2.10:25: connect: connection refused',
      'Connection refused',
      'The recipient server did not accept our requests to connect.',
      '550 5.4.316 Message expired, connection refused',
      '441 4.4.1 Connection refused',
      '[Errno 111] Connection refused',
      "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: mx.example.net, 25; timeout 5000; nested exception is: java.net.ConnectException: Connection refused",
      'fsockopen(): unable to connect to ssl://mx.example.net:465 (Connection refused)',
      'Technical details of temporary failure: The recipient server did not accept our requests to connect. [mx.example.com. [192.0.2.1]:25: socket error]',
    ],
    ignore: [
      'host mx.example.com[192.0.2.1] refused to talk to me: 554 5.7.1 Connection refused',
      'connect to mail.example.com[192.0.2.10]:25: Connection timed out',
      'connect to mail.example.com[192.0.2.10]:25: No route to host',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 Connection refused: too many connections from your address',
      '450 4.4.316 Connection refused [Message=Socket error code 10060]',
    ],
  },
};
