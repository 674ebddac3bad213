import type { Cause } from '../../../engine/types';

export const routeNullMx: Cause = {
  id: 'route.null-mx',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
