import type { Cause } from '../../../engine/types';

export const authenticationMissing: Cause = {
  id: 'authentication.missing',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
