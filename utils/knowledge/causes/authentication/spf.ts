import type { Cause } from '../../../engine/types';

export const authenticationSpf: Cause = {
  id: 'authentication.spf',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
