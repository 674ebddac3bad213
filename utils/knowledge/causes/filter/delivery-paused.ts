import type { Cause } from '../../../engine/types';

export const filterDeliveryPaused: Cause = {
  id: 'filter.delivery-paused',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
