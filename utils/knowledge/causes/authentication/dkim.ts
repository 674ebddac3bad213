import type { Cause } from '../../../engine/types';

export const authenticationDkim: Cause = {
  id: 'authentication.dkim',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
