import type { Cause } from '../../../engine/types';

export const serverStorageFull: Cause = {
  id: 'server.storage-full',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
