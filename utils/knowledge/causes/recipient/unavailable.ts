import type { Cause } from '../../../engine/types';

export const recipientUnavailable: Cause = {
  id: 'recipient.unavailable',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
