import type { Cause } from '../../../engine/types';

export const tlsRequired: Cause = {
  id: 'tls.required',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
