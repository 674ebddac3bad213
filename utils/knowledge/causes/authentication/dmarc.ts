import type { Cause } from '../../../engine/types';

export const authenticationDmarc: Cause = {
  id: 'authentication.dmarc',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
