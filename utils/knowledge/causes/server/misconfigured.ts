import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const serverMisconfigured: Cause = {
  id: 'server.misconfigured',
  title: 'Your mail server is set up wrongly',
  meaning:
    'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.',
  actor: 'mail-admin',
  actorWhen: [{ saidBy: 'relay', actor: 'filter-provider' }],
  permanence: 'either',
  steps: [
    'Look into the log of your mail server at that time: it names the setting or table that is wrong.',
    'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.',
    'Renew the licence of your mail server or its filter if the reply speaks of one.',
  ],
  whenRelay: {
    title: 'The filter’s own mail server is set up wrongly',
    meaning:
      'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.',
    steps: [ours('Send the lines of this log to SpamHero’s support: only they can mend it.')],
  },
  fix: 'logs',
  links: ['diagnosing-failed-deliveries', 'postfix-settings'],
  says: [
    'configuration failed',
    'configuration',
    'configuration invalid',
    'server configuration failed',
    'configuration expired',
    'server configuration',
    'configuration exceeded',
    'configuration missing',
    'configuration unavailable',
    'configuration server later',
    'configuration unsupported',
    'message configuration unsupported',
    'tls configuration failed',
    'tls configuration',
    'configuration domain failed',
    'routing missing domain',
    'configuration routing missing',
    'configuration server not-allowed',
    'server configuration accepted message',
    'server configuration missing message',
    'configuration disabled',
    'message configuration disabled',
    'configuration policy',
    'configuration failed policy',
    'loop configuration',
    'configuration failed backend',
    'backend configuration',
    'virus missing valid configuration',
    'configuration missing refused later',
  ],
  signals: [
    // Sendmail 8.17 parseaddr.c; Exim 4.96 transports/smtp.c; Exchange, of a message that no connector takes
    {
      words:
        /unknown mailer (?!error)|smtp transport called with no hosts|matching connector cannot be found/,
      strength: 'proof',
    },
    {
      words:
        /^(?:client tls configuration problem|dane-only configured, but|mail to (?:file|command) is restricted)/,
      saidBy: 'relay',
      strength: 'proof',
    },
    {
      words: /^(?:problem talking to server |smtps wrappermode )/,
      strength: 'proof',
    },
    {
      phrases: `
        unlicensed, mail transport unavailable, unknown mail transport error, unsupported dictionary type,
        unsupported table type`,
      sentences: [
        `
          licen{s/c}e, subscription, trial, evaluation, product key
          maybe key, file, limit, period
          maybe is, has, was
          maybe been
          expired, exceeded, invalid, violation, limit, missing, not valid, ended`,
      ],
    },
    {
      words: /^mailing list expansion problem/,
    },
  ],
  examples: {
    match: [
      '550 destination route is not set for this domain',
      '554 5.3.5 buildaddr: unknown mailer esmtp-relay',
      'smtp transport called with no hosts set',
      'A matching connector cannot be found to route the external recipient',
      'client TLS configuration problem',
      'dane-only configured, but no requisite library support',
      'mail to file is restricted',
      'SMTPS wrappermode (TCP port 465) requires setting "smtp_tls_wrappermode = yes", and "smtp_tls_security_level = encrypt" (or stronger)',
      'problem talking to server localhost:10031: Cannot assign requested address',
      'host mx.example.com[192.0.2.1] said: 451 4.3.5 Server configuration error (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 451 4.3.5 <a@example.com>: Recipient address rejected: Server configuration problem (in reply to RCPT TO command)',
      '554 5.3.5 Local configuration error',
      'mail system configuration error',
      'host mx.example.com[192.0.2.1] said: 550 5.3.5 System incorrectly configured (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 4.3.2 License Expired',
      'mail transport unavailable',
      '451 4.3.5 Konfigurationsfehler auf dem Server',
      '550 5.2.4 Mailing list expansion problem',
    ],
    ignore: [
      '553 5.3.5 system config error: mail loops back to me (MX problem?)',
      '451 Temporary local problem - please try later',
      '450 4.7.1 Client host rejected: your DNS is not properly configured, cannot find your reverse hostname',
    ],
  },
};
