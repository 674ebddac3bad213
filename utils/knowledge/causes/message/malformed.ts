import type { Cause } from '../../../engine/types';

export const messageMalformed: Cause = {
  id: 'message.malformed',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
