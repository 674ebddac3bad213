import type { Cause } from '../../../engine/types';

export const relayClientNotAllowed: Cause = {
  id: 'relay.client-not-allowed',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
