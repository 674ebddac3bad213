import type { Cause } from '../../../engine/types';

export const recipientMalformed: Cause = {
  id: 'recipient.malformed',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
