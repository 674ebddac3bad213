import type { Cause } from '../../../engine/types';

export const relayAuthenticationRequired: Cause = {
  id: 'relay.authentication-required',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
