import type { Cause } from '../../../engine/types';

export const recipientVerificationPending: Cause = {
  id: 'recipient.verification-pending',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
