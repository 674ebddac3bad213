import type { Cause } from '../../../engine/types';

export const queueExpired: Cause = {
  id: 'queue.expired',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
