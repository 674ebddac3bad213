import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const recipientMoved: Cause = {
  id: 'recipient.moved',
  title: 'The person has moved to another address',
  meaning:
    'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.',
  actor: 'sender',
  permanence: 'permanent',
  steps: [
    ours('Tell the sender the new address.'),
    'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.',
    ours('Deliver this message to the new address from the filter if it is urgent.'),
  ],
  resend: 'elsewhere',
  links: ['diagnosing-failed-deliveries', 'valid-recipients'],
  says: [
    'moved',
    'recipient moved',
    'an-address moved',
    'recipient unknown moved',
    'moved unknown an-address',
    'recipient moved an-address',
    'moved an-address recipient disabled',
    'recipient moved missing an-address message',
    'recipient missing moved an-address',
    'recipient relaying moved an-address',
    'unknown recipient moved moved an-address',
    'unknown recipient moved an-address',
  ],
  signals: [],
  examples: {
    match: [
      '551 Pat works at another office now, write to pat@example.org instead',
      'host mx.example.com[192.0.2.1] said: 551 5.1.6 <a@example.com>: Recipient address rejected: User has moved to b@example.net (in reply to RCPT TO command)',
      '551 User not local; please try <b@example.net>',
      '550 5.1.6 Destination mailbox has moved, no forwarding address',
      '550 5.1.1 This person has left the company, please write to info@example.com',
      '550 5.1.6 Die neue Adresse ist b@example.net',
    ],
    ignore: ['450 4.2.0 STOREDRV; mailbox move in progress', '550 5.1.1 User unknown'],
  },
};
