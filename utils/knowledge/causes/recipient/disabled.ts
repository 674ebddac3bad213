import type { Cause } from '../../../engine/types';

export const recipientDisabled: Cause = {
  id: 'recipient.disabled',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
