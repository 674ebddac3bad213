import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const serverInternalError: Cause = {
  id: 'server.internal-error',
  title: 'Your mail server has an internal fault',
  meaning:
    'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.',
  actor: 'mail-admin',
  actorWhen: [{ status: ['deferred', 'bounced', 'expired'], saidBy: 'relay', actor: 'filter-provider' }],
  permanence: 'either',
  steps: [
    'Look into the log of your mail server at that time: it names the part that failed.',
    'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.',
    'Search the reply’s own words in your mail server’s documentation if its log says no more.',
  ],
  whenRelay: {
    title: 'The filter has an internal fault',
    meaning:
      'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.',
    steps: [
      ours('Send the lines of this log to SpamHero’s support: only they can mend it.'),
      ours('Deliver the message again later, once the filter’s support says that the fault is mended.'),
    ],
  },
  fix: 'services',
  platformSteps: {
    exchange: [
      'Check that the server finds its domain controllers and DNS servers, and that all transport services run.',
    ],
    cpanel: [
      'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.',
    ],
  },
  links: ['diagnosing-failed-deliveries'],
  says: [
    'inside failed',
    'server failed',
    'backend failed',
    'inside failed later',
    'backend unavailable',
    'backend timed-out',
    'server inside failed',
    'backend lost',
    'backend failed later',
    'backend connection failed',
    'server failed later',
    'backend invalid',
    'content backend failed',
    'verification inside failed',
    'inside unavailable',
    'virus backend failed',
    'spam backend failed',
    'virus backend unavailable',
    'backend later',
    'connection virus backend failed',
    'backend failed inside',
    'backend timed-out later',
    'queue failed message',
    'backend missing',
    'inside failed server later',
    'message failed inside',
    'queue backend failed',
    'server inside failed refused',
    'backend failed message',
    'backend failed message inside',
    'recipient refused backend timed-out',
    'an-address recipient refused backend failed',
    'load domain failed',
    'backend unavailable greylisting',
    'backend unavailable recipient',
    'later backend unavailable',
    'backend routing resolves-not recipient',
    'dns recipient failed backend',
    'backend inside failed later',
    'recipient dns failed backend server failed',
    'dkim inside failed',
    'dkim inside',
  ],
  signals: [
    // RFC 5321, 4.2.3, with another reason than its own
    { phrases: 'requested action aborted: try again', strength: 'hint' },
    // Exim 4.96 spool_in.c
    { phrases: 'format error in spool file', strength: 'proof' },
    {
      words: /^connect to milter service /,
      strength: 'proof',
    },
    {
      words: /^(?:address resolver failure|unreadable mail queue entry|mail queue file corrupt)/,
      saidBy: 'relay',
      strength: 'proof',
    },
    {
      words:
        /^(?:local data error while talking|network address conversion failed|unable to forward message)/,
      saidBy: 'relay',
      strength: 'proof',
    },
    {
      sentences: [
        `
          internal, local, system, server, processing, software, unexpected, application,
            technical, backend, unspecified, database, db, disk, o
          maybe internal, system, server, local, mail, smtp, resolver, processing, recipient, lookup
          maybe system, server, delivery, scanner, service, lookup
          error, failure, problem, fault, bug, exception, difficult*`,
        `
          temporary, transient
          error, failure, problem
          maybe in, while
          maybe the
          look(-)up, looking up, submitting, queu*, storing, saving, processing, reading`,
      ],
    },
    {
      phrases: `
        mail server has temporarily rejected this message, mail server has temporarily rejected message,
        mail server temporarily rejected this message, mail server temporarily rejected message,
        message failed to be replicated`,
      words:
        /(?:temporary |table |alias |map |user |address |recipient )(?:look-?up|search|query) (?:failure|failed|error|problem)/,
      sentences: [
        `
          connect, connection, contact, reach, bind, talk
          maybe to, with
          maybe the
          maybe local, remote
          mysql, ldap, sql, database, clam, spamd, backend, directory, active directory, rspamd,
            authentication {server/service}`,
        `
          mysql, ldap, sql, database, redis, active directory, domain controller, postgres, dovecot
          maybe server, lookup, connection, query
          maybe is, has
          error, fail, down, unavailable, unreachable, time(d)( )out, not respond, gone`,
      ],
    },
    {
      phrases: `
        could not load drd, unable to create file, unable to create temp, unable to create spool,
        unable to create queue, error while reading input, queueing failed, queuing failed,
        failed to process, failed to queue, failed to store, failed to save, failed to commit,
        message could not be processed, message could not be queued, message could not be stored`,
      words: [
        /\bqqt? (?:internal|temporary|failure|trouble|read|write|crash)/,
        /unable to (?:read controls|queue|process) ?(?:message|mail|your|this|the)?/,
      ],
    },
  ],
  examples: {
    match: [
      '454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later.',
      '451 4.2.0 <a@example.com> Internal error occurred. Refer to server log for more information. [2026-11-23 09:12:41]',
      'Requested action aborted: try again later',
      '454 4.7.0 Temporary authentication failure: Connection lost to authentication server',
      'Format error in spool file 1rABcD-0002Kx-1Z-H: size=4096',
      'connect to Milter service inet:127.0.0.1:8891: Connection refused',
      '450 Error connecting to virus scanner',
      'address resolver failure',
      'unreadable mail queue entry',
      'local data error while talking to mx.example.com[192.0.2.10]',
      'network address conversion failed: Invalid argument',
      'unable to forward message',
      'host mx.example.com[192.0.2.1] said: 451 Temporary local problem - please try later (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 451 4.7.0 Temporary server error. Please try again later. PRX2 (in reply to end of DATA command)',
      'host mx.example.com[192.0.2.1] said: 451 4.3.0 <a@example.com> Temporary internal error (in reply to RCPT TO command)',
      '550 5.3.5 <a@example.com>... Internal System Error',
      '451 Requested action aborted: local error in processing',
      'host mx.example.com[192.0.2.1] said: 451 4.3.0 <a@example.com>: Temporary lookup failure (in reply to RCPT TO command)',
      "host mx.example.com[192.0.2.1] said: 451 4.3.0 Can't connect to MySQL server on 'localhost' (in reply to RCPT TO command)",
      'Unable to contact LDAP server. (#4.4.3)',
      'host mx.example.com[192.0.2.1] said: 451 4.5.0 virus_scan FAILED: ALL VIRUS SCANNERS FAILED (in reply to end of DATA command)',
      '451 qq temporary problem (#4.3.0)',
      '451 4.3.0 Interner Fehler',
      'message failed to be replicated: no healthy secondary server available to accept replica at this time.',
      '451 Erreur locale de traitement',
      '451 4.5.0 Error in processing, id=12345-02, quar+notif FAILED: temporarily unable to quarantine',
      '450 Unable to scan for viruses',
      '421 4.3.0 Oops, something blew up in the filter',
    ],
    ignore: [
      '451 4.3.5 Server configuration error',
      '452 4.3.1 Insufficient system resources',
      'Command died with status 75: "/usr/local/bin/deliver"',
      '550 5.1.1 User unknown',
    ],
  },
};
