import type { Cause } from '../../../engine/types';

export const recipientTooMany: Cause = {
  id: 'recipient.too-many',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
