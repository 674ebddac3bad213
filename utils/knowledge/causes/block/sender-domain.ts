import type { Cause } from '../../../engine/types';

export const blockSenderDomain: Cause = {
  id: 'block.sender-domain',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
