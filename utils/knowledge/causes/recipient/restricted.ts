import type { Cause } from '../../../engine/types';

export const recipientRestricted: Cause = {
  id: 'recipient.restricted',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
