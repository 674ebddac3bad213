import type { Cause } from '../../../engine/types';

export const queueSuspended: Cause = {
  id: 'queue.suspended',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
