import type { Cause } from '../../../engine/types';

export const connectionLost: Cause = {
  id: 'connection.lost',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
