import type { Cause } from '../../../engine/types';

export const serverUnavailable: Cause = {
  id: 'server.unavailable',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
