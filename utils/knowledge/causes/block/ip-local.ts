import type { Cause } from '../../../engine/types';

export const blockIpLocal: Cause = {
  id: 'block.ip-local',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
