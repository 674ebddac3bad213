import type { Cause } from '../../../engine/types';

export const serverMisconfigured: Cause = {
  id: 'server.misconfigured',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
