import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const recipientUnavailable: Cause = {
  id: 'recipient.unavailable',
  title: 'The mailbox cannot be used right now',
  meaning:
    'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.',
  actor: 'nobody',
  actorWhen: [{ status: ['bounced', 'expired'], actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    wait('Wait for the next attempt: locks and moves of a mailbox end by themselves.'),
    'Check the state of this mailbox on your mail server if it lasts longer than an hour.',
  ],
  whenOver: {
    title: 'The mailbox could not be used',
    meaning:
      'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.',
    steps: ['Check the state of this mailbox on your mail server.'],
  },
  fix: 'services',
  platformSteps: {
    exchange: [
      'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.',
    ],
  },
  links: ['diagnosing-failed-deliveries', 'delayed-messages'],
  says: [
    'recipient unavailable',
    'recipient unavailable later',
    'recipient later',
    'recipient busy',
    'an-address unavailable',
    'an-address unavailable later',
    'recipient routing later',
    'recipient refused disabled later',
    'an-address recipient refused disabled later',
    'recipient disabled later an-address',
    'recipient refused unavailable later',
    'recipient unavailable later an-address refused',
    'recipient unavailable message accepted',
    'recipient busy later message',
  ],
  signals: [
    // RFC 5321, 4.2.3
    { phrases: 'requested mail action not taken: mailbox unavailable', code: [450] },
    { words: /while (?:it|the mailbox|the account) is (?:being )?(?:moved|migrated)/, strength: 'proof' },
    {
      sentences: [
        `
          mail( )box, account, user, recipient, inbox, mail( )drop, maildir, mail store, ~addr
          within 24: temporar* {una/unr/ina/not /locked/block/busy},
            {currently/now/presently} {una/unr/ina/not /locked/busy},
            (is /was ){locked/busy/in use/inaccessible/in transit/being {moved/migrated/restored/rebuilt}},
            not (currently ){accessible/reachable}, {move/migration} in progress`,
      ],
      code: [4],
    },
  ],
  examples: {
    match: [
      '450 4.2.1 <joan@example.com>: mailbox is locked by a POP session',
      '450 4.2.1 Mailbox temporarily disabled while it is moved to another store',
      'host mx.example.com[192.0.2.1] said: 450 Requested mail action not taken: mailbox unavailable (in reply to RCPT TO command)',
      '450 4.2.0 <a@example.com>: Recipient address rejected: mailbox temporarily locked, try again later',
      '451 4.2.0 Mailbox is being moved, please try again',
      '451 4.3.0 cannot lock mailbox',
      '432 4.2.0 STOREDRV.Deliver.Exception:MailboxInTransitException; mailbox move',
      '450 Postfach vorübergehend nicht erreichbar',
      '550 5.7.1 <a@example.com>: Recipient address rejected: User a@example.com temporarily locked.',
      '4.3.0 Recipient’s mailbox busy',
    ],
    ignore: [
      '550 5.1.1 Requested action not taken: mailbox unavailable',
      '450 4.2.2 Mailbox full',
      '550 5.2.1 Mailbox disabled',
    ],
  },
};
