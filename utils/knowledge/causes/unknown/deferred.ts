import type { Cause } from '../../../engine/types';

export const unknownDeferred: Cause = {
  id: 'unknown.deferred',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
