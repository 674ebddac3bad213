import type { Cause } from '../../../engine/types';

export const messageAttachment: Cause = {
  id: 'message.attachment',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
