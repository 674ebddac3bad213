import type { Cause } from '../../../engine/types';

export const dnsTemporaryFailure: Cause = {
  id: 'dns.temporary-failure',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
