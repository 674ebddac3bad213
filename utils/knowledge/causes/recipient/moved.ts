import type { Cause } from '../../../engine/types';

export const recipientMoved: Cause = {
  id: 'recipient.moved',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
