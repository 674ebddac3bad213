import type { Cause } from '../../../engine/types';

export const connectionUnreachable: Cause = {
  id: 'connection.unreachable',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
