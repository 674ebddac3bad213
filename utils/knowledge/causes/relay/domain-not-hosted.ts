import type { Cause } from '../../../engine/types';

export const relayDomainNotHosted: Cause = {
  id: 'relay.domain-not-hosted',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
