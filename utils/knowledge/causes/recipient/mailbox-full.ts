import type { Cause } from '../../../engine/types';

export const recipientMailboxFull: Cause = {
  id: 'recipient.mailbox-full',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
