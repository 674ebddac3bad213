import type { Cause } from '../../../engine/types';

export const messageVirus: Cause = {
  id: 'message.virus',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
