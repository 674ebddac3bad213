import type { Cause } from '../../../engine/types';

export const senderDomainUnresolvable: Cause = {
  id: 'sender.domain-unresolvable',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
