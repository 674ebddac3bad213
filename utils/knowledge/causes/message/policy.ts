import type { Cause } from '../../../engine/types';

export const messagePolicy: Cause = {
  id: 'message.policy',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
