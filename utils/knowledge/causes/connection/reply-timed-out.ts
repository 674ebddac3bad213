import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const connectionReplyTimedOut: Cause = {
  id: 'connection.reply-timed-out',
  title: 'Your mail server stopped answering',
  meaning:
    'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Check the load of your mail server and of its virus and spam scanners at that time.',
    'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.',
    'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.',
    ours(
      'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.',
    ),
  ],
  whenRelay: {
    title: 'A service of the filter itself stopped answering',
    meaning:
      'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.',
    steps: [
      ours('Send the lines of this log to SpamHero’s support: only they can mend it.'),
      ours('Deliver the message again later, once the filter’s support says that the service runs.'),
    ],
  },
  fix: 'services',
  links: ['diagnosing-failed-deliveries', 'allow-filter-addresses'],
  says: [
    'timed-out',
    'timed-out command',
    'connection lost timed-out',
    'timed-out connection message',
    'timed-out later',
    'answering timed-out',
    'answering failed',
    'answering timed-out connection',
    'lost answering timed-out connection',
    'answering message timed-out',
    'message timed-out backend',
    'server command timed-out',
    'server timed-out answering',
    'timed-out answering greeting-name',
    'timed-out server lost',
    'answering recipient connection timed-out',
  ],
  signals: [
    // Exim 4.96 smtp_out.c; Haraka and ZoneMTA; Domino; Amazon SES
    {
      words:
        /smtp timeout after |socket timeout waiting on|remote system no longer responding|timeout during the smtp/,
      strength: 'proof',
    },
    // Postfix 3.7 smtp_trouble.c
    { words: /^conversation with [^ ]+ timed out while/ },
    // smtpd of Postfix, Exim, Sendmail, Exchange, qmail: the server waited for the relay (RFC 5321, 4.5.3.2)
    {
      phrases: `
        connection expired, connection has timed out, connection timed out. closing,
        connection timed out closing, connection dropped due to timedout, connection open too long,
        greeting never received`,
      words: [
        /(?:smtp |command |data |input |read(?:ing)? )time-?out (?:exceeded|-|after|while|waiting|expired|reached|closing)/,
        /(?:session |idle |connection |error: |~host )time-?out (?:exceeded|-|after|while|waiting|expired|reached|closing)/,
      ],
    },
    // OpenSMTPD of a session
    { words: /^connection timeout$/, strength: 'proof' },
    { words: /^(?:connection|operation) timed out\.?$/, saidBy: 'next-hop' },
    // Sendmail 8.17 sfsasl.c, readreply: whichever side waits, for the greeting or for the answer to a command
    { words: /timeout waiting for input from .{1,120} during /, strength: 'proof' },
    // Sendmail 8.17, in its notices: what went wrong, and the reply that it waited for
    { words: /reply: read error .{0,120}timed out/, strength: 'proof' },
  ],
  examples: {
    match: [
      'Connection timeout',
      'SMTP timeout after end of data (41267 bytes written) H=mx.example.org [198.51.100.30]: Connection timed out',
      'socket timeout waiting on helo from mx.example.com',
      '421 4.4.2 Connection dropped due to TimedOut',
      'conversation with mail.example.com[192.0.2.10] timed out while receiving the initial server greeting',
      'conversation with mail.example.com[192.0.2.10] timed out while sending message body',
      'conversation with mail.example.com[192.0.2.10] timed out while sending end of data -- message may be sent more than once',
      'host mx.example.com[192.0.2.1] said: 421 4.4.2 mx.example.com Error: timeout exceeded (in reply to DATA command)',
      'host mx.example.com[192.0.2.1] said: 421 4.4.2 Connection dropped due to TimeOut (in reply to end of DATA command)',
      '421 mx.example.com: SMTP command timeout - closing connection',
      '451 4.4.2 Timeout - closing connection.',
      '421 4.4.1 mx.example.com timeout waiting for input during message collect',
      'timeout waiting for input from mail.example.com. during client greeting',
      'SMTP timeout after end of data',
      '421 4.4.1 Connection timed out',
      'host mx.example.com[192.0.2.1] said: 451 timeout (#4.4.2) (in reply to end of DATA command)',
      '451 4.4.1 reply: read error from mail.example.com.: Deferred: Connection timed out with mail.example.com.',
      'Greeting never received',
      '451 4.7.0 Timeout while waiting for the client',
    ],
    ignore: [
      'connect to mail.example.com[192.0.2.10]:25: Connection timed out',
      'lost connection with mail.example.com[192.0.2.10] while sending message body',
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
    ],
  },
};
