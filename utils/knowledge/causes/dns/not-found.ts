import type { Cause } from '../../../engine/types';

export const dnsNotFound: Cause = {
  id: 'dns.not-found',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
