import type { Cause } from '../../../engine/types';

export const messageSpam: Cause = {
  id: 'message.spam',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
