import type { Cause } from '../../../engine/types';

export const senderRejected: Cause = {
  id: 'sender.rejected',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
