import type { Cause } from '../../../engine/types';

export const deferralReputation: Cause = {
  id: 'deferral.reputation',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
