import type { Cause } from '../../../engine/types';

export const messageExtensionUnsupported: Cause = {
  id: 'message.extension-unsupported',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
