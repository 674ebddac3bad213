import type { Cause } from '../../../engine/types';

export const serverDeliveryAgentFailed: Cause = {
  id: 'server.delivery-agent-failed',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
