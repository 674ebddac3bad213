import type { Cause } from '../../../engine/types';

export const serverDeliveryAgentFailed: Cause = {
  id: 'server.delivery-agent-failed',
  title: 'The message could not be put into the mailbox',
  meaning:
    'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.',
    'Check owner, permissions and free space of the recipient’s mail folder.',
    'Restart the mailbox service if it does not answer.',
  ],
  fix: 'services',
  platformSteps: {
    exchange: ['Check that the mailbox database is mounted and that the mailbox is not being moved.'],
    postfix: [
      'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.',
    ],
  },
  links: ['diagnosing-failed-deliveries', 'postfix-settings'],
  says: [
    'delivery-agent failed',
    'delivery-agent',
    'delivery-agent unavailable',
    'delivery-agent timed-out',
    'delivery-agent later',
    'delivery-agent unknown',
    'delivery-agent missing',
    'delivery-agent not-allowed',
    'delivery-agent refused',
    'delivery-agent message failed',
    'delivery-agent recipient failed',
    'delivery-agent refused message',
    'delivery-agent recipient failed later',
    'delivery-agent recipient',
    'delivery-agent failed later',
    'an-address delivery-agent failed',
  ],
  signals: [
    // Dovecot 2.3
    { phrases: 'execution of sieve', strength: 'proof' },
    // Sendmail 8.17 sysexits.c, EX_CANTCREAT
    { phrases: `can't create output`, strength: 'proof' },
    // Postfix 3.7 local(8), pipe(8), virtual(8); Sendmail 8.17 "unknown mailer error"; Exim 4.96 appendfile
    {
      phrases: `
        command died with, command time limit exceeded, command output:, maildir delivery failed,
        ~host[private/, no such file or directory, unable to lock, waiting for lock,
        can not open new email file, cannot open new email file,
        unable to switch to /, input/output error`,
      words: [
        /(?:procmail|maildrop|vdelivermail|vpopmail|dovecot-lda|lmtpd?|cyrus)(?::| error| fail| couldn't)/,
      ],
      sentences: [
        `
          create, creating, open, write, writing, update, append(ing), lock, access, deliver(ing)
          maybe a, the, to, new, into, message, mail, user(s), local
          maybe a, the, to, message, user
          maildir, mbox, mail( )box, mail( )spool, mail {file/folder/drop}, user output file`,
      ],
      unlessPhrases: `
        quota, mailbox is full, mailbox full, over limit, no space, unknown user, user unknown, user lookup,
        client, sender, ssl, relay, 25: permission, locked, disabled, suspended`,
      unless: /tls /,
    },
    {
      phrases: `
        pipe to |, "... service unavailable, child process of, temporary message delivery failure,
        mailbox is is corrupt, mailbox is corrupt, mailbox index is corrupt,
        mailbox index corrupt, mailbox corrupt, corrupted mailbox, corrupted mail store, corrupt mailbox,
        corrupt mail store, mailbox has an invalid format, post office is closed,
        post office is not available, post office is down, post office closed, post office not available,
        post office down, exited with ex_, error writing message, error writing mail,
        cannot append message to, cannot append to, cannot save message to, cannot save to`,
      words: [
        /(?<!smtp )(?:command|program|script|pipe|transport)(?: has)? (?:exited|failed|returned|crashed|timed out)/,
        /(?:command|program|script|pipe|filter|transport)(?: has)? could not be executed/,
        /delivery (?:agent|program)(?: mailbox| user)?(?: has)? (?:failed|error|failure|problem)/,
        /delivery to (?:the )?(?:mailbox|store|local)(?: mailbox| user)?(?: has)? (?:failed|error|failure|problem)/,
        /(?:mailbox|message|mail) store(?: is| was)?(?: temporarily| currently)? (?:error|fail|unavailable|offline)/,
        /(?:mailbox|message|mail) store(?: is| was)?(?: temporarily| currently)? not available/,
        /mailbox (?:database|server)(?: is| was)?(?: temporarily| currently)? (?:offline|dismounted|unavailable|down)/,
      ],
      unless: /quota|full|unknown|spam|virus/,
    },
    { words: /^temporary failure(?:\.|:|$)/, saidBy: 'relay', strength: 'proof' },
    // Exchange's store driver names an exception; quotas and rules have words of their own
    {
      words:
        /storedrv\.?\s?deliver|mapiexception(?:logonfailed|network|mailboxinuse|notfound|calldfailed|corrupt|rpc)|storedriver/,
      strength: 'hint',
    },
  ],
  examples: {
    match: [
      '451 4.2.0 Sieve script aborted due to temporary failure',
      '451 4.2.0 Execution of Sieve filters was aborted due to temporary failure',
      "Can't create output",
      'Command died with status 1: "/usr/local/bin/deliver"',
      'Command time limit exceeded: "/usr/local/bin/deliver"',
      'temporary failure. Command output: lda(user): Error: Auth lookup failed',
      'maildir delivery failed: create maildir file /home/a/Maildir/tmp/1: Permission denied',
      'connect to mail.example.com[private/dovecot-lmtp]: No such file or directory',
      '554 5.3.0 unknown mailer error 255',
      'cannot update mailbox /var/mail/a for user a. unable to lock for exclusive access: Resource temporarily unavailable',
      'pipe to |/usr/local/bin/handler generated by a@example.com',
      'temporary failure',
      '432 4.2.0 STOREDRV.Deliver.Exception:ConnectionFailedTransientException; Failed to process message due to a transient exception',
      '451 4.0.0 Temporary message delivery failure try again',
      'Deferred: local mailer (/usr/bin/procmail) exited with EX_TEMPFAIL',
      '450 4.3.0 Mailbox has an invalid format',
    ],
    ignore: [
      '552 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; mailbox is full',
      '451 Temporary local problem - please try later',
      'Command died with status 1: "/usr/bin/maildrop". Command output: maildrop: maildir over quota.',
    ],
  },
};
