import type { Cause } from '../../../engine/types';

export const messageTooLarge: Cause = {
  id: 'message.too-large',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
