import type { Cause } from '../../../engine/types';

export const deferralGreylisted: Cause = {
  id: 'deferral.greylisted',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
