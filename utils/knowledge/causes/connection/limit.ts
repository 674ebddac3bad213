import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const connectionLimit: Cause = {
  id: 'connection.limit',
  title: 'Too many connections for your mail server',
  meaning:
    'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.',
    'Look for stuck or very slow deliveries on your mail server that keep connections open.',
    wait('Wait for the next attempt: the filter tries again by itself.'),
  ],
  fix: 'limits',
  platformSteps: {
    exchange: ['Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.'],
  },
  links: ['allow-filter-addresses', 'diagnosing-failed-deliveries'],
  says: [
    'connection too-many',
    'connection exceeded',
    'connection too-many exceeded',
    'connection too-many client',
    'connection too-many an-ip',
    'connection too-many server',
    'connection limit',
    'connection limit exceeded',
    'connection too-many limit',
    'connection limit client',
    'limit connection later',
    'exceeded connection lost',
    'connection too-many client later',
    'client blocked later too-many connection',
    'rate connection too-many',
    'connection too-many out-of-order',
    'connection too-many not-allowed',
    'connection exceeded too-many not-allowed',
    'only too-many connection client',
    'connection exceeded not-allowed an-ip',
    'connection load connection an-ip',
    'full connection load',
    'client blocked exceeded connection',
    'only connection too-many',
    'only connection',
  ],
  signals: [
    {
      sentences: [
        `
          too many, too much, maximum (number of/allowed), max(imum)(.), limit {of/on}, number of,
            exceeded, reached, excessive
          maybe the
          maybe number of, maximum, limit of
          maybe incoming, inbound, open, smtp, active, new, tcp, tls, ssl, current, parallel
          maybe concurrent, simultaneous, parallel
          maybe smtp, tcp, tls, server
          connection(s), session(s)
          maybe opened
          maybe {from/to} {this/your} {host/listener/server/ip/address/network}`,
      ],
    },
    {
      phrases: `
        connections not accepted from this host, connections not accepted from this ip,
        connections not accepted from your host, connections not accepted from your ip,
        too many users connected, too many clients, too many connected`,
      words: /connect(?:ing|ed)? too (?:often|fast|frequently|quickly|many)/,
    },
  ],
  examples: {
    match: [
      '421 Resources restricted: more than 5 simultaneous sessions from 192.0.2.10 are not allowed',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 4.7.0 mx.example.com Error: too many connections from 203.0.113.5',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 Too many concurrent SMTP connections; please try again later.',
      '421 #4.4.5 Too many connections from your host.',
      '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
      '421 Too many simultaneous connections from your IP',
      '451 4.7.652 The mail server [192.0.2.9] has exceeded the maximum number of connections. (S3116)',
      '421 4.4.5 Too many connections to this listener',
      '421 4.3.2 Connection limit exceeded, try again later.',
      '421 4.3.2 Concurrent connections quota for this client is used up',
      'delivery temporarily suspended: host mx.example.com[192.0.2.1] refused to talk to me: 421 mx.example.com Too many sessions opened',
      '421 mx.example.com Zu viele Verbindungen von Ihrer Adresse',
      '421 mx.example.fr ME Trop de connexions, veuillez verifier votre configuration.',
      '554 Too many connections from your server',
      '421 Slow down, too many simultaneous connections from your side',
      '550 Too many connections, slow down. OFR004_104',
      '421 Too many users connected',
    ],
    ignore: [
      '421 4.7.0 Too many messages from your address, try again later',
      '452 4.5.3 Too many recipients',
      '421 4.7.0 mx.example.com Error: too many errors',
      '421 4.3.2 Connection rate limit exceeded.',
    ],
  },
};
