import type { Cause } from '../../../engine/types';

export const protocolSequence: Cause = {
  id: 'protocol.sequence',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
