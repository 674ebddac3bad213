import type { Cause } from '../../../engine/types';

export const routeLoop: Cause = {
  id: 'route.loop',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
