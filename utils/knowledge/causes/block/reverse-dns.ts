import type { Cause } from '../../../engine/types';

export const blockReverseDns: Cause = {
  id: 'block.reverse-dns',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
