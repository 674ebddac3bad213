import type { Cause } from '../../../engine/types';

export const recipientUnknown: Cause = {
  id: 'recipient.unknown',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
