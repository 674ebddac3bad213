import type { Cause } from '../../../engine/types';

export const blockDnsbl: Cause = {
  id: 'block.dnsbl',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
