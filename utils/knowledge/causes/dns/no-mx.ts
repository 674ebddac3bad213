import type { Cause } from '../../../engine/types';

export const dnsNoMx: Cause = {
  id: 'dns.no-mx',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
