import type { Cause } from '../../../engine/types';

export const blockIpReputation: Cause = {
  id: 'block.ip-reputation',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
