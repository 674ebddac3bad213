import type { Cause } from '../../../engine/types';

export const connectionTimedOut: Cause = {
  id: 'connection.timed-out',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
