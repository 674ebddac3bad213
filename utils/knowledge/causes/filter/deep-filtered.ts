import type { Cause } from '../../../engine/types';

export const filterDeepFiltered: Cause = {
  id: 'filter.deep-filtered',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
