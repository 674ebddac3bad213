import type { Cause } from '../../../engine/types';

export const unknownRejected: Cause = {
  id: 'unknown.rejected',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
