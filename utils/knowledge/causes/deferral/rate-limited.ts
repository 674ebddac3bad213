import type { Cause } from '../../../engine/types';

export const deferralRateLimited: Cause = {
  id: 'deferral.rate-limited',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
