import type { Cause } from '../../../engine/types';

export const blockSenderLocal: Cause = {
  id: 'block.sender-local',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
