import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const protocolSequence: Cause = {
  id: 'protocol.sequence',
  title: 'The mail conversation got out of step',
  meaning:
    'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.',
    'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.',
    ours('Send the lines of this log to SpamHero if nothing stands between the filter and your server.'),
  ],
  fix: 'logs',
  links: ['diagnosing-failed-deliveries', 'rfc-5321'],
  says: [
    'command out-of-order',
    'connection out-of-order',
    'sender required command',
    'recipient required command',
    'out-of-order greeting-name',
    'greeting-name required command',
    'out-of-order failed',
    'out-of-order sender recipient',
    'out-of-order required',
    'out-of-order refused',
    'out-of-order later',
    'client out-of-order',
    'command required',
    'command required out-of-order',
  ],
  signals: [
    // Exim 4.96 smtp_in.c
    { phrases: 'command used when not advertised, smtp synchronization error', strength: 'proof' },
    // Postfix 3.7 smtpd_check.c
    { phrases: 'improper use of smtp command pipelining', strength: 'proof' },
    // RFC 5321, 4.2.3: 503 is the order of commands
    {
      phrases: `
        missing recipient, missing sender, recipient missing, sender missing, missing mail, missing rcpt`,
      code: [503],
      strength: 'proof',
    },
    {
      phrases: `
        early talk, earlytalk, before the greeting, before the banner, before the my greeting,
        before greeting, before banner, before my greeting, commands allowed to pipeline, helo missing,
        ehlo missing, missing helo, missing ehlo, helo required, ehlo required, no helo given,
        error: no valid recipients`,
      words:
        /(?:bad|improper|wrong|invalid|incorrect|unexpected|out of) (?:command |commands )?(?:sequence|order)(?: of commands)?/,
    },
  ],
  examples: {
    match: [
      '450 4.7.1 <DATA>: Data command rejected: Improper use of SMTP command pipelining',
      '503 AUTH command used when not advertised',
      '503 5.5.1 HELO missing',
      '554 5.5.1 Error: no valid recipients',
      'host mx.example.com[192.0.2.1] said: 503 5.5.1 Bad sequence of commands (in reply to DATA command)',
      '503 Improper sequence of commands',
      '554 SMTP synchronization error',
      'host mx.example.com[192.0.2.1] said: 503 5.5.0 Improper use of SMTP command pipelining (in reply to RCPT TO command)',
      '554 5.7.1 You talked before my greeting',
      'host mx.example.com[192.0.2.1] said: 503 5.5.1 Error: need MAIL command (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 503 5.5.2 Need rcpt command (in reply to DATA command)',
      '503 5.0.0 Polite people say HELO first',
      '503 valid RCPT command must precede DATA',
      'host mx.example.com[192.0.2.1] refused to talk to me: 521 5.5.1 Protocol error',
      '550 5.5.1 Protocol violation',
      '523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTTLS.',
      '503 HELO or EHLO required',
      '503 Missing recipient',
      '503 5.0.0 Need RCPT (recipient)',
      '451 4.5.0 SMTP protocol violation',
    ],
    ignore: [
      '503 5.5.1 Authentication required first',
      '500 5.5.1 Command unrecognized',
      '421 4.7.0 mx.example.com Error: too many errors',
    ],
  },
};
