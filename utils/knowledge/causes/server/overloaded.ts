import type { Cause } from '../../../engine/types';

export const serverOverloaded: Cause = {
  id: 'server.overloaded',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
