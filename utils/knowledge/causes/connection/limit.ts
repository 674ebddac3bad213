import type { Cause } from '../../../engine/types';

export const connectionLimit: Cause = {
  id: 'connection.limit',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
