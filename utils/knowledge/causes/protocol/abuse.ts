import type { Cause } from '../../../engine/types';

export const protocolAbuse: Cause = {
  id: 'protocol.abuse',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
