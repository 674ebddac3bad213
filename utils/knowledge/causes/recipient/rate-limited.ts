import type { Cause } from '../../../engine/types';

export const recipientRateLimited: Cause = {
  id: 'recipient.rate-limited',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
