import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const connectionLost: Cause = {
  id: 'connection.lost',
  title: 'Your mail server hung up during delivery',
  meaning:
    'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.',
  actor: 'dns-admin',
  actorWhen: [{ saidBy: 'next-hop', actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.',
    'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.',
    ours(
      'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.',
    ),
  ],
  whenRelay: {
    title: 'A service of the filter itself broke off',
    meaning:
      'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.',
    steps: [
      ours('Send the lines of this log to SpamHero’s support: only they can mend it.'),
      ours('Deliver the message again later, once the filter’s support says that the service runs.'),
    ],
  },
  fix: 'services',
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses'],
  says: [
    'connection lost',
    'lost',
    'connection lost failed',
    'server connection lost',
    'connection lost message',
    'lost failed',
    'answering lost',
    'client lost message',
    'client lost',
    'connection lost out-of-order',
  ],
  signals: [
    // ZoneMTA
    { phrases: 'unexpected socket close', strength: 'proof' },
    { words: /but connection died/, strength: 'proof' },
    {
      phrases: `
        connection was unexpectedly closed, connection was forcibly closed, connection unexpectedly closed,
        connection forcibly closed, socket hang up, server closed the connection, server closed connection,
        server dropped the connection, server dropped connection, suspiciousremoteservererror,
        reply: read error, reply: write error, tcp read error, tcp write error, read error from ~host,
        read error to ~host, write error from ~host, write error to ~host`,
      sentences: [
        `
          remote, foreign
          host, server, system, side
          maybe ~host
          maybe ~ip
          maybe has
          closed, dropped, reset, terminated
          maybe the
          connection`,
      ],
    },
  ],
  examples: {
    match: [
      '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to ConnectionReset." Attempted failover to alternate host, but that did not succeed.',
      'refused to talk further: read: Connection reset by peer after RCPT TO',
      'Unexpected socket close: network error when connecting to MX server mx.example.org[203.0.113.9]',
      "Connected to 192.0.2.7 but connection died. (#4.4.2) I'm not going to try again; this message has been in the queue too long.",
      'Connected to 192.0.2.7 but connection died. (#4.4.2)',
      'lost connection with mail.example.com[192.0.2.10] while receiving the initial server greeting',
      'lost connection with mail.example.com[192.0.2.10] while performing the EHLO handshake',
      'lost connection with mail.example.com[192.0.2.10] while sending end of data -- message may be sent more than once',
      'lost connection with mail.example.com[192.0.2.10] while sending RCPT TO',
      'connect to mail.example.com[192.0.2.10]:25: Connection reset by peer',
      'Remote host mx.example.com [192.0.2.10] closed connection in response to end of data',
      'Connected to 192.0.2.10 but connection died. (#4.4.2)',
      '450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)',
      'host mx.example.com[192.0.2.1] said: 421 4.4.2 Connection dropped due to SocketError (in reply to end of DATA command)',
      'host mx.example.com[192.0.2.1] said: 421 mx.example.com lost input connection (in reply to DATA command)',
      'Deferred: 451 4.4.1 reply: read error from mail.example.com.',
      '420 TCP read error',
      'An existing connection was forcibly closed by the remote host',
      'An established connection was aborted by the software in your host machine',
    ],
    ignore: [
      'conversation with mail.example.com[192.0.2.10] timed out while sending RCPT TO',
      'host mx.example.com[192.0.2.1] said: 421 4.4.2 Connection dropped due to TimeOut (in reply to DATA command)',
      'host mx.example.com[192.0.2.1] said: 421 Too many connections, connection closed by remote host',
    ],
  },
};
