import type { Cause } from '../../../engine/types';

export const serverInternalError: Cause = {
  id: 'server.internal-error',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
