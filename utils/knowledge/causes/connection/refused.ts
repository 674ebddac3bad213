import type { Cause } from '../../../engine/types';

export const connectionRefused: Cause = {
  id: 'connection.refused',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
